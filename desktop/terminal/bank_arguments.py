"""What may be written after ``luwes bank``, with its help."""

import argparse

from desktop.terminal.exchange_arguments import add_export, add_import
from desktop.terminal.pack_arguments import add_pack_actions
from desktop.terminal.parsers import add_bank, new_parser, one_of
from desktop.terminal.review_arguments import add_care_actions, add_layer, add_new_entry, add_review_actions
from phrasebank.entry import CATEGORIES, Layer, Status

_CATEGORIES = [category.value for category in CATEGORIES]
_STATUSES = [status.value for status in Status]
_DICTIONARIES = [Layer.PERSONAL.value, Layer.AGENCY.value]
_BANK_NOTES = """\
Bantuan tiap perintah: luwes bank add --help
"""
_WORD_NOTES = """\
Kata berhuruf kecil berlaku untuk semua bentuknya: lundayeh, Lundayeh, LUNDAYEH, lundayehnya.
Kata berhuruf besar hanya berlaku seperti tertulis: GoPay, GOPAY.
"""


def bank_parser() -> argparse.ArgumentParser:
    """The parser of all that can be done with the bank."""
    parser = new_parser("luwes bank", "Lihat dan ubah bank frasa.", _BANK_NOTES)
    parser.set_defaults(command="bank")
    actions = parser.add_subparsers(dest="action", required=True, metavar="PERINTAH", title="perintah")
    listing = _action(actions, "list", "tampilkan isi bank")
    listing.add_argument("--status", choices=_STATUSES, metavar="STATUS", help=one_of(_STATUSES))
    _add_category(listing, required=False)
    add_layer(listing)
    _add_table_format(listing)
    news = (("add", "tambah entri; di luar lapisan pribadi menjadi usulan"), ("propose", "usulkan entri baru"))
    for name, about in news:
        action = _action(actions, name, about)
        _add_entry_fields(action, required=True)
        add_new_entry(action, proposed=name == "propose")
    edit = _action(actions, "edit", "ubah entri; yang tidak disebut tetap")
    _add_id(edit)
    add_layer(edit)
    _add_entry_fields(edit, required=False)
    for name, about in (("retire", "pensiunkan entri"), ("restore", "aktifkan lagi entri yang pensiun")):
        action = _action(actions, name, about)
        _add_id(action)
        add_layer(action)
        _add_reason(action)
    add_review_actions(lambda name, about: _action(actions, name, about))
    add_care_actions(lambda name, about: _action(actions, name, about))
    add_pack_actions(lambda name, about: _action(actions, name, about))
    history = _action(actions, "history", "tampilkan riwayat perubahan, terbaru dulu")
    history.add_argument("id", nargs="?", metavar="ID", help="hanya riwayat entri ini")
    _add_table_format(history)
    rules = _action(actions, "grammar", "tulis frasa yang disetujui sebagai aturan LanguageTool (grammar.xml)")
    rules.add_argument("file", metavar="BERKAS", help="berkas yang ditulis, misalnya grammar.xml")
    add_import(_action(actions, "import", "ambil entri dari berkas CSV, Excel, atau JSON Lines"))
    add_export(_action(actions, "export", "tulis entri ke berkas CSV, Excel, atau JSON Lines"))
    search = _action(actions, "search", "cari entri")
    search.add_argument("words", nargs="+", metavar="KATA", help="kata yang dicari")
    _add_table_format(search)
    _add_word_actions(_action(actions, "kata", "tampilkan dan ubah kamus: kata yang tidak ditandai salah ketik"))
    return parser


def _add_word_actions(parser: argparse.ArgumentParser) -> None:
    parser.epilog, parser.formatter_class = _WORD_NOTES, argparse.RawDescriptionHelpFormatter
    _add_dictionary(parser, "tanpa ini: semua")
    _add_table_format(parser)
    actions = parser.add_subparsers(dest="word_action", metavar="PERINTAH", title="perintah",
        description="tanpa perintah: tampilkan kata")  # fmt: skip
    for name, about in (("add", "tambah kata ke kamus"), ("hapus", "hapus kata dari kamus")):
        # What is not said after an action must leave alone what was said before it: kata --bank lain.db add erau
        action = _action(actions, name, about, argument_default=argparse.SUPPRESS)
        action.add_argument("words", nargs="+", metavar="KATA", help="satu kata atau lebih")
        _add_dictionary(action, f"tanpa ini: {_DICTIONARIES[0]}")
        _add_reason(action)
    history = _action(actions, "history", "tampilkan riwayat kamus, terbaru dulu", argument_default=argparse.SUPPRESS)
    _add_table_format(history)


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, about: str, **settings: str
) -> argparse.ArgumentParser:
    description = f"{about[0].upper()}{about[1:]}."
    parser = actions.add_parser(name, help=about, description=description, allow_abbrev=False, **settings)
    add_bank(parser)
    return parser


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="ID entri; lihat luwes bank list")


def _add_category(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument("--kategori", "--category", required=required, choices=_CATEGORIES, metavar="KATEGORI",
        help=one_of(_CATEGORIES))  # fmt: skip


def _add_reason(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--karena", default="", metavar="ALASAN", help="alasan perubahan, untuk riwayat")


def _add_table_format(parser: argparse.ArgumentParser) -> None:
    default = parser.argument_default or "text"
    parser.add_argument("--format", choices=["text", "json"], default=default, help="bentuk daftar")


def _add_dictionary(parser: argparse.ArgumentParser, otherwise: str) -> None:
    parser.add_argument("--kamus", choices=_DICTIONARIES, metavar="KAMUS",
        help=f"{one_of(_DICTIONARIES)}; {otherwise}")  # fmt: skip


def _add_entry_fields(parser: argparse.ArgumentParser, *, required: bool) -> None:
    add = parser.add_argument
    add("--pola", required=required, help="frasa yang ditandai, misalnya: dalam rangka")
    add("--ganti", action="append", metavar="FRASA",
        help='gantinya, terbaik dulu; ulangi bila lebih dari satu; "" berarti hapus')  # fmt: skip
    _add_category(parser, required=required)
    safety = parser.add_mutually_exclusive_group()
    safety.add_argument("--aman", action="store_true", default=None, help="gantinya selalu benar, apa pun konteksnya")
    safety.add_argument("--tidak-aman", action="store_false", default=None, dest="aman",
        help="gantinya perlu ditimbang penulis")  # fmt: skip
    add("--alasan-entri", metavar="ALASAN", help="alasan yang dibaca penulis")
    add("--sumber", help="dari mana penilaian ini")
    for name, about in (
        ("buruk", "contoh yang harus ditandai: [Dalam rangka => Untuk] menyambut …"),
        ("baik", "contoh yang tidak boleh ditandai"),
        ("kecuali", "konteks yang dibiarkan, misalnya: instansi _"),
        ("saluran", "kanal tempat entri berlaku; tanpa ini: semua"),
    ):
        add(f"--{name}", action="append", metavar="TEKS", help=f'{about}; boleh diulang; "" mengosongkan')
    _add_reason(parser)
