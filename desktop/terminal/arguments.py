"""What may be written after ``luwes``, with its help."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from desktop.serving.guard import NotAnOriginError, origin_from
from desktop.terminal.indonesian import speak_indonesian
from nlp.category import Category
from phrasebank.entry import Layer, Status

_CATEGORIES = [category.value for category in Category]
_STATUSES = [status.value for status in Status]
_DICTIONARIES = [Layer.PERSONAL.value, Layer.AGENCY.value]
DEFAULT_PORT = 8081  # LanguageTool's own, which its clients suggest
_LAST_PORT = 65535
_COMMANDS = """\
perintah:
  luwes [BERKAS]      buka jendela, dengan BERKAS bila disebut
  luwes check         periksa berkas di terminal
  luwes bank          lihat dan ubah bank frasa
  luwes serve         periksa naskah dari LibreOffice dan program lain
  luwes languagetool  pasang dan jalankan LanguageTool untuk pemeriksaan tambahan

Bantuan tiap perintah: luwes check --help, luwes bank --help, luwes serve --help
"""
_CHECK_NOTES = """\
Kode keluar: 0 tidak ada temuan, 1 ada temuan, 2 ada yang tidak dapat dijalankan.
"""
_SERVE_NOTES = """\
Program lain memakai Luwes seperti memakai server LanguageTool. Hanya komputer ini yang dilayani.
Hentikan dengan Ctrl+C.
"""
_LANGUAGETOOL_NOTES = """\
LanguageTool memeriksa ejaan, tanda baca, dan frasa dari bank. Perlu Java 17 atau lebih baru;
tanpa itu Luwes tetap bekerja.
"""
_BANK_NOTES = """\
Bantuan tiap perintah: luwes bank add --help
"""
_WORD_NOTES = """\
Kata berhuruf kecil berlaku untuk semua bentuknya: lundayeh, Lundayeh, LUNDAYEH, lundayehnya.
Kata berhuruf besar hanya berlaku seperti tertulis: GoPay, GOPAY.
"""


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Read the words after ``luwes``; ``command`` is "check", "bank", "serve", "languagetool" or "window".

    Raises:
        SystemExit: 2 after an error, 0 after ``--help``; both have been printed.
    """
    speak_indonesian()
    if words[:1] == ["check"]:
        return _check_options(words[1:])
    if words[:1] == ["bank"]:
        return _bank_parser().parse_args(words[1:])
    if words[:1] == ["serve"]:
        return _serve_parser().parse_args(words[1:])
    if words[:1] == ["languagetool"]:
        return _languagetool_parser().parse_args(words[1:])
    return _window_options(words)


def _window_options(words: Sequence[str]) -> argparse.Namespace:
    """Read the words after ``luwes`` itself; a file that is not there may be a mistyped command."""
    parser = _window_parser()
    options = parser.parse_args(words)
    if options.file and not Path(options.file).exists():
        parser.error(f"tidak ada berkas atau perintah bernama {options.file}")
    return options


def _check_options(words: Sequence[str]) -> argparse.Namespace:
    """Read the words after ``luwes check`` and refuse those that do not go together."""
    parser = _check_parser()
    options = parser.parse_intermixed_args(words)
    if options.fix and options.input_format == "jsonl":
        parser.error("--fix hanya untuk berkas teks, bukan --input-format jsonl")
    if options.fix and options.format != "text":
        parser.error(f"--fix menampilkan diff; hapus --format {options.format}")
    if options.tulis and not options.fix:
        parser.error("--tulis perlu --fix")
    if options.ya and not options.tulis:
        parser.error("--ya perlu --tulis")
    if options.tulis and "-" in options.files:
        parser.error("--tulis tidak dapat menyimpan masukan standar (-); pakai --fix saja")
    return options


def _parser(prog: str, description: str, epilog: str) -> argparse.ArgumentParser:
    # No abbreviated options: a new option would change the meaning of somebody's script.
    return argparse.ArgumentParser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _window_parser() -> argparse.ArgumentParser:
    parser = _parser("luwes", "Luwes menandai bahasa kaku dalam naskah humas dan menawarkan gantinya.", _COMMANDS)
    parser.set_defaults(command="window")
    parser.add_argument("file", nargs="?", metavar="BERKAS", help="naskah yang dibuka")
    parser.add_argument("--contoh", action="store_true", help="buka naskah contoh")
    parser.add_argument("--version", action="store_true", help="tampilkan versi Luwes")
    return parser


def _check_parser() -> argparse.ArgumentParser:
    parser = _parser("luwes check", "Periksa naskah dan laporkan bahasa yang kaku.", _CHECK_NOTES)
    # Written out, because parse_intermixed_args cuts len("usage: ") off what it makes by itself.
    parser.usage = "%(prog)s BERKAS [BERKAS …] [pilihan]"
    parser.set_defaults(command="check")
    add = parser.add_argument
    add("files", nargs="+", metavar="BERKAS", help="naskah yang diperiksa; - membaca masukan standar")
    add("--format", choices=["text", "json", "jsonl", "sarif"], default="text", help="bentuk laporan")
    add("--input-format", choices=["text", "jsonl"], default="text",
        help='bentuk naskah; jsonl: satu {"id", "text"} per baris')  # fmt: skip
    _add_bank(parser)
    add("--only", action="extend", type=_names, default=[], metavar="NAMA",
        help="hanya pemeriksaan atau kategori ini, misalnya spelling,redundancy; boleh diulang")  # fmt: skip
    add("--skip", action="extend", type=_names, default=[], metavar="NAMA",
        help="lewati pemeriksaan atau kategori ini")  # fmt: skip
    add("--dalam", action="store_true", help="periksa lebih dalam; mulainya lebih lama")
    add("--fix", action="store_true", help="tunjukkan perbaikan yang pasti aman sebagai diff; berkas tidak berubah")
    add("--tulis", action="store_true", help="bersama --fix: simpan perbaikan; aslinya disalin ke .bak")
    add("--ya", action="store_true", help="bersama --tulis: simpan tanpa bertanya")
    return parser


def _serve_parser() -> argparse.ArgumentParser:
    parser = _parser("luwes serve", "Periksa naskah dari LibreOffice, peramban, dan program lain.", _SERVE_NOTES)
    parser.set_defaults(command="serve")
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, metavar="NOMOR",
        help="port yang dipakai, bawaan %(default)s; 0 memilih yang kosong")  # fmt: skip
    _add_bank(parser)
    parser.add_argument("--izinkan-asal", action="append", type=_origin, default=[], metavar="ASAL",
        help="izinkan halaman web atau pengaya peramban ini, misalnya https://kantor.go.id; boleh diulang")  # fmt: skip
    return parser


def _languagetool_parser() -> argparse.ArgumentParser:
    parser = _parser("luwes languagetool", "Pasang, jalankan, atau hapus LanguageTool.", _LANGUAGETOOL_NOTES)
    parser.set_defaults(command="languagetool")
    actions = parser.add_subparsers(dest="action", required=True, metavar="PERINTAH", title="perintah")
    add = actions.add_parser
    install = add(
        "pasang", help="pasang lewat Maven (mengunduh 60 MB), atau dari zip tanpa internet", allow_abbrev=False
    )
    install.add_argument("--zip", metavar="BERKAS", help="LanguageTool-6.8.zip dari languagetool.org")
    add("status", help="tampilkan apa yang terpasang", allow_abbrev=False)
    add("hapus", help="hapus LanguageTool dari komputer ini", allow_abbrev=False)
    start = add("mulai", help="jalankan LanguageTool sampai dihentikan dengan Ctrl+C", allow_abbrev=False)
    start.add_argument("--port", type=_port, default=DEFAULT_PORT, metavar="NOMOR",
        help="port yang dipakai, bawaan %(default)s; 0 memilih yang kosong")  # fmt: skip
    _add_bank(start)
    return parser


def _bank_parser() -> argparse.ArgumentParser:
    parser = _parser("luwes bank", "Lihat dan ubah bank frasa.", _BANK_NOTES)
    parser.set_defaults(command="bank")
    actions = parser.add_subparsers(dest="action", required=True, metavar="PERINTAH", title="perintah")
    listing = _action(actions, "list", "tampilkan isi bank")
    listing.add_argument("--status", choices=_STATUSES, metavar="STATUS", help=_one_of(_STATUSES))
    _add_category(listing, required=False)
    _add_table_format(listing)
    _add_entry_fields(_action(actions, "add", "tambah entri"), required=True)
    edit = _action(actions, "edit", "ubah entri; yang tidak disebut tetap")
    _add_id(edit)
    _add_entry_fields(edit, required=False)
    for name, about in (("retire", "pensiunkan entri"), ("restore", "aktifkan lagi entri yang pensiun")):
        action = _action(actions, name, about)
        _add_id(action)
        _add_reason(action)
    history = _action(actions, "history", "tampilkan riwayat perubahan, terbaru dulu")
    history.add_argument("id", nargs="?", metavar="ID", help="hanya riwayat entri ini")
    _add_table_format(history)
    rules = _action(actions, "grammar", "tulis frasa yang disetujui sebagai aturan LanguageTool (grammar.xml)")
    rules.add_argument("file", metavar="BERKAS", help="berkas yang ditulis, misalnya grammar.xml")
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
    _add_bank(parser)
    return parser


def _add_bank(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bank", metavar="BERKAS", help="bank frasa lain; tanpa ini: bank di komputer ini")


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="ID entri; lihat luwes bank list")


def _add_category(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument("--kategori", "--category", required=required, choices=_CATEGORIES, metavar="KATEGORI",
        help=_one_of(_CATEGORIES))  # fmt: skip


def _add_reason(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--karena", default="", metavar="ALASAN", help="alasan perubahan, untuk riwayat")


def _add_table_format(parser: argparse.ArgumentParser) -> None:
    default = parser.argument_default or "text"
    parser.add_argument("--format", choices=["text", "json"], default=default, help="bentuk daftar")


def _add_dictionary(parser: argparse.ArgumentParser, otherwise: str) -> None:
    parser.add_argument("--kamus", choices=_DICTIONARIES, metavar="KAMUS",
        help=f"{_one_of(_DICTIONARIES)}; {otherwise}")  # fmt: skip


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
        ("saluran", "saluran tempat entri berlaku; tanpa ini: semua"),
    ):
        add(f"--{name}", action="append", metavar="TEKS", help=f'{about}; boleh diulang; "" mengosongkan')
    _add_reason(parser)


def _one_of(values: Sequence[str]) -> str:
    return f"salah satu dari {', '.join(values)}"


def _names(text: str) -> list[str]:
    """The names between commas."""
    return [name for raw in text.split(",") if (name := raw.strip())]


def _port(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text) <= _LAST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text} bukan nomor port; pilih 0 sampai {_LAST_PORT}")


def _origin(text: str) -> str:
    try:
        return origin_from(text)
    except NotAnOriginError as error:
        raise argparse.ArgumentTypeError(f"{text} bukan asal; tulis seperti https://kantor.go.id") from error
