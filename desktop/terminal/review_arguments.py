"""What may be written after ``luwes bank`` to take an entry through the office and to look after the file."""

import argparse
from collections.abc import Callable

from phrasebank.entry import Layer

_LAYERS = [layer.value for layer in Layer]
_ONE_LAYER = f"salah satu dari {', '.join(_LAYERS)}"
# Makes the parser of an action from its name and what it does, with --bank.
AddAction = Callable[[str, str], argparse.ArgumentParser]


def add_new_entry(parser: argparse.ArgumentParser, *, proposed: bool) -> None:
    """What a new entry may have besides its fields, and a proposed one besides."""
    about = "ID entri, bawaan: dari polanya; ID yang ada di lapisan atas menggantikan entri itu"
    parser.add_argument("--id", metavar="ID", help=about)
    add_layer(parser)
    if proposed:
        _add_again(parser)


def add_review_actions(add_action: AddAction) -> None:
    """Add the actions on one entry."""
    for name, about in (
        ("ajukan", "usulkan entri yang masih draf, ditolak, atau pensiun"),
        ("approve", "setujui usulan"),
        ("reject", "tolak usulan; alasannya wajib ditulis"),
        ("mute", "bisukan entri lapisan atas; retire membatalkannya"),
    ):
        action = add_action(name, about)
        _add_id(action)
        add_layer(action)
        _add_reason(action, required=name == "reject")
        if name == "ajukan":
            _add_again(action)
        if name == "approve":
            _add_key(action)
    comment = add_action("comment", "beri komentar pada entri; tanpa TEKS: tampilkan komentarnya")
    _add_id(comment)
    comment.add_argument("text", nargs="*", metavar="TEKS", help="isi komentar")
    add_layer(comment)
    _add_format(comment)
    impact = add_action("impact", "tampilkan yang akan ditandai entri dalam teks lugas, atau dalam BERKAS")
    _add_id(impact)
    impact.add_argument("files", nargs="*", metavar="BERKAS", help="naskah teks polos")
    add_layer(impact)
    _add_format(impact)
    revert = add_action("revert", "kembalikan entri ke isinya sesudah perubahan bernomor")
    revert.add_argument("number", type=int, metavar="NOMOR", help="nomor perubahan; lihat luwes bank history")
    _add_reason(revert)


def add_care_actions(add_action: AddAction) -> None:
    """Add the actions for the file as a whole."""
    settings = add_action("setelan", "tampilkan setelan bank; dengan NAMA dan NILAI: ubah")
    settings.add_argument("name", nargs="?", metavar="NAMA", help="nama setelan")
    settings.add_argument("value", nargs="?", metavar="NILAI", help="nilainya yang baru")
    _add_format(settings)
    _add_format(add_action("doctor", "periksa keutuhan bank dan susun ulang indeks pencariannya"))
    _add_format(add_action("backups", "tampilkan cadangan, terbaru dulu"))
    recovery = add_action("pulihkan-cadangan", "kembalikan bank dari cadangan; bank sekarang disimpan dulu")
    recovery.add_argument("backup", nargs="?", metavar="CADANGAN", help="berkas cadangan; tanpa ini: yang terbaru")


def add_layer(parser: argparse.ArgumentParser) -> None:
    """The option for a layer."""
    parser.add_argument("--lapisan", choices=_LAYERS, metavar="LAPISAN", help=_ONE_LAYER)


def _add_again(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tetap", action="store_true", help="usulkan walau pernah ditolak")


def _add_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--kunci", metavar="BERKAS", help="tanda tangani dengan berkas kunci (.pem) ini; juga bila sudah disetujui"
    )
    parser.add_argument("--sandi-dari", metavar="BERKAS", help="baca sandi dari baris pertama berkas ini")


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="ID entri; lihat luwes bank list")


def _add_reason(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    parser.add_argument(
        "--karena", required=required, default="", metavar="ALASAN", help="alasan perubahan, untuk riwayat"
    )


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=["text", "json"], default="text", help="bentuk laporan")
