"""What may be written after ``luwes bank`` for packs, keys, and the way back."""

import argparse
from collections.abc import Callable

from phrasebank.entry import Layer
from phrasebank.packs.card import PUBLISHED_LAYERS

_LAYERS = [layer.value for layer in PUBLISHED_LAYERS]
_PLACES = [Layer.AGENCY.value, Layer.PROVINCE.value, Layer.NATIONAL.value]
_KEY_NOTES = """\
Sandi ditanyakan, atau dibaca dari baris pertama berkas --sandi-dari; tidak pernah ditulis di baris perintah.
SIDIK: angka dan huruf sidik kunci, dengan atau tanpa spasi; delapan yang pertama cukup.
"""
AddAction = Callable[[str, str], argparse.ArgumentParser]


def add_pack_actions(add_action: AddAction) -> None:
    """Add the actions: publish, install, rollback, packs, keys, balik, usage."""
    publish = add_action("publish", "terbitkan lapisan sebagai paket bertanda tangan")
    publish.add_argument("--kunci", required=True, metavar="BERKAS", help="berkas kunci (.pem) kantor")
    publish.add_argument("--ke", default=".", metavar="FOLDER", help="folder tujuan; tanpa ini: folder sekarang")
    _add_passphrase(publish)
    install = add_action("install", "pasang paket dari berkas, folder, atau alamat https")
    install.add_argument("source", metavar="SUMBER", help="berkas .luwes, folder (paket terbaru), atau https://…")
    _add_layer(install, "hanya bila paketnya untuk lapisan ini")
    install.add_argument("--dry-run", action="store_true", help="tunjukkan saja apa yang akan berubah")
    install.add_argument("--versi-lama", action="store_true", help="pasang walau versinya lebih lama")
    _add_yes(install)
    back = add_action("rollback", "kembalikan lapisan ke paket sebelumnya")
    _add_layer(back, "lapisan yang dikembalikan", required=True)
    back.add_argument("--versi", type=int, metavar="NOMOR", help="ke versi ini; 0: sebelum paket pertama")
    packs = add_action("packs", "tampilkan paket yang terpasang, terbaru dulu")
    _add_layer(packs, "hanya lapisan ini")
    _add_format(packs)
    _add_key_actions(add_action("keys", "buat, tampilkan, percayai, cabut, dan ganti kunci"))
    _add_return_actions(add_action("balik", "kirim dan ambil usulan serta hitungan pemakaian"))
    usage = add_action("usage", "tampilkan entri yang paling sering diabaikan dan frasa yang paling sering diusulkan")
    usage.add_argument("--sejak", default="", metavar="BULAN", help="hanya sejak bulan ini, misalnya 2026-01")
    _add_format(usage)


def _add_key_actions(parser: argparse.ArgumentParser) -> None:
    parser.epilog, parser.formatter_class = _KEY_NOTES, argparse.RawDescriptionHelpFormatter
    actions = parser.add_subparsers(dest="key_action", required=True, metavar="PERINTAH", title="perintah")
    create = _nested(actions, "create", "buat kunci baru beserta lembar cadangannya")
    create.add_argument("file", metavar="BERKAS", help="berkas kunci yang dibuat, misalnya dinas.pem")
    create.add_argument("--kantor", required=True, metavar="NAMA", help="nama kantor, seperti dikenal penulis")
    _add_layer(create, "lapisan yang ditandatangani kunci ini", required=True)
    _add_passphrase(create)
    show = _nested(actions, "show", "tampilkan sidik kunci untuk dicocokkan")
    show.add_argument("file", metavar="BERKAS", help="berkas .pem atau .luweskey")
    trust = _nested(actions, "trust", "percayai kunci kantor lain setelah sidiknya dicocokkan")
    trust.add_argument("file", metavar="BERKAS", help="berkas .luweskey dari kantor itu")
    trust.add_argument(
        "--sidik", metavar="SIDIK", help="sidik dari kantor itu, keenam kelompoknya; tanpa ini: bertanya"
    )
    revoke = _nested(actions, "revoke", "cabut kunci; paket berikutnya mengabarkannya ke semua penulis")
    revoke.add_argument("fingerprint", metavar="SIDIK", help="sidik kunci; lihat luwes bank keys list")
    revoke.add_argument("--karena", default="", metavar="ALASAN", help="alasan pencabutan")
    rotate = _nested(actions, "rotate", "ganti kunci: kunci baru ditandatangani kunci lama")
    rotate.add_argument("old", metavar="LAMA", help="berkas kunci lama (.pem)")
    rotate.add_argument("file", metavar="BARU", help="berkas kunci baru yang dibuat")
    _add_passphrase(rotate)
    rotate.add_argument("--sandi-baru-dari", metavar="BERKAS", help="baca sandi kunci baru dari berkas ini")
    _add_format(_nested(actions, "list", "tampilkan kunci yang dikenal bank ini"))


def _add_return_actions(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="return_action", required=True, metavar="PERINTAH", title="perintah")
    export = _nested(actions, "ekspor", "tulis usulan dan hitungan ke satu berkas kecil; naskah tidak ikut")
    export.add_argument(
        "--ke", default=".", metavar="FOLDER", help="folder kotak masuk kantor; tanpa ini: folder sekarang"
    )
    take = _nested(actions, "impor", "ambil usulan dan hitungan para penulis, tiap berkas sekali")
    take.add_argument("place", metavar="TEMPAT", help="berkas .luwesbalik, atau folder kotak masuk")
    take.add_argument("--lapisan", choices=_PLACES, default=_PLACES[0], metavar="LAPISAN",
        help=f"lapisan tempat usulan ditaruh: {', '.join(_PLACES)}; tanpa ini: {_PLACES[0]}")  # fmt: skip


def _nested(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, about: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.", allow_abbrev=False)
    # What is not said here must leave alone what was said before: keys --bank lain.db list
    parser.add_argument("--bank", default=argparse.SUPPRESS, metavar="BERKAS",
        help="bank frasa lain; tanpa ini: bank di komputer ini")  # fmt: skip
    return parser


def _add_layer(parser: argparse.ArgumentParser, about: str, *, required: bool = False) -> None:
    parser.add_argument("--lapisan", choices=_LAYERS, required=required, metavar="LAPISAN",
        help=f"{about}: {', '.join(_LAYERS)}")  # fmt: skip


def _add_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sandi-dari", metavar="BERKAS", help="baca sandi dari baris pertama berkas ini")


def _add_yes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--ya", action="store_true", help="pasang tanpa bertanya")


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=["text", "json"], default="text", help="bentuk daftar")
