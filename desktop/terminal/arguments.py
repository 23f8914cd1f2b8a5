"""What may be written after ``luwes``, with its help."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.serving.guard import NotAnOriginError, origin_from
from desktop.serving.port import DEFAULT_PORT
from desktop.terminal.indonesian import speak_indonesian
from desktop.terminal.parsers import add_bank, new_parser, one_of

if TYPE_CHECKING:
    from nlp.channel import Channel

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


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Read the words after ``luwes``; ``command`` is "check", "bank", "serve", "languagetool" or "window".

    Raises:
        SystemExit: 2 after an error, 0 after ``--help``; both have been printed.
    """
    speak_indonesian()
    if words[:1] == ["check"]:
        return _check_options(words[1:])
    if words[:1] == ["bank"]:
        # Not at the top: the bank's values and its packs take 30 ms to import, which no other command needs.
        from desktop.terminal.bank_arguments import bank_parser  # noqa: PLC0415

        return bank_parser().parse_args(words[1:])
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


def _window_parser() -> argparse.ArgumentParser:
    parser = new_parser("luwes", "Luwes menandai bahasa kaku dalam naskah humas dan menawarkan gantinya.", _COMMANDS)
    parser.set_defaults(command="window")
    parser.add_argument("file", nargs="?", metavar="BERKAS", help="naskah yang dibuka")
    parser.add_argument("--contoh", action="store_true", help="buka naskah contoh")
    parser.add_argument("--version", action="store_true", help="tampilkan versi Luwes")
    return parser


def _check_parser() -> argparse.ArgumentParser:
    parser = new_parser("luwes check", "Periksa naskah dan laporkan bahasa yang kaku.", _CHECK_NOTES)
    # Written out, because parse_intermixed_args cuts len("usage: ") off what it makes by itself.
    parser.usage = "%(prog)s BERKAS [BERKAS …] [pilihan]"
    parser.set_defaults(command="check")
    add = parser.add_argument
    add("files", nargs="+", metavar="BERKAS", help="naskah yang diperiksa; - membaca masukan standar")
    add("--format", choices=["text", "json", "jsonl", "sarif"], default="text", help="bentuk laporan")
    add("--input-format", choices=["text", "jsonl"], default="text",
        help='bentuk naskah; jsonl: satu {"id", "text"} per baris')  # fmt: skip
    add_bank(parser)
    add("--only", action="extend", type=_names, default=[], metavar="NAMA",
        help="hanya pemeriksaan atau kategori ini, misalnya spelling,redundancy; boleh diulang")  # fmt: skip
    add("--skip", action="extend", type=_names, default=[], metavar="NAMA",
        help="lewati pemeriksaan atau kategori ini")  # fmt: skip
    add("--kanal", type=_channel, metavar="KANAL",
        help="tempat naskah terbit, misalnya instagram: periksa juga panjang dan tagarnya")  # fmt: skip
    add("--dalam", action="store_true", help="periksa lebih dalam; mulainya lebih lama")
    add("--fix", action="store_true", help="tunjukkan perbaikan yang pasti aman sebagai diff; berkas tidak berubah")
    add("--tulis", action="store_true", help="bersama --fix: simpan perbaikan; aslinya disalin ke .bak")
    add("--ya", action="store_true", help="bersama --tulis: simpan tanpa bertanya")
    return parser


def _serve_parser() -> argparse.ArgumentParser:
    parser = new_parser("luwes serve", "Periksa naskah dari LibreOffice, peramban, dan program lain.", _SERVE_NOTES)
    parser.set_defaults(command="serve")
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, metavar="NOMOR",
        help="port yang dipakai, bawaan %(default)s; 0 memilih yang kosong")  # fmt: skip
    add_bank(parser)
    parser.add_argument("--izinkan-asal", action="append", type=_origin, default=[], metavar="ASAL",
        help="izinkan halaman web atau pengaya peramban ini, misalnya https://kantor.go.id; boleh diulang")  # fmt: skip
    return parser


def _languagetool_parser() -> argparse.ArgumentParser:
    parser = new_parser("luwes languagetool", "Pasang, jalankan, atau hapus LanguageTool.", _LANGUAGETOOL_NOTES)
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
    add_bank(start)
    return parser


def _names(text: str) -> list[str]:
    """The names between commas."""
    return [name for raw in text.split(",") if (name := raw.strip())]


def _channel(text: str) -> "Channel":
    # Not at the top: reading the channels takes 10 ms, which only those who name one need wait for.
    from nlp.channel import channels  # noqa: PLC0415

    if text in channels():
        return channels()[text]
    raise argparse.ArgumentTypeError(f"kanal {text} tidak dikenal; {one_of(list(channels()))}")


def _port(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text) <= _LAST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text} bukan nomor port; pilih 0 sampai {_LAST_PORT}")


def _origin(text: str) -> str:
    try:
        return origin_from(text)
    except NotAnOriginError as error:
        raise argparse.ArgumentTypeError(f"{text} bukan asal; tulis seperti https://kantor.go.id") from error
