"""What may be written after ``luwes bank import`` and ``luwes bank export``."""

import argparse

from nlp.category import Category
from phrasebank.entry import Layer, Status

_KINDS = "csv, xlsx, atau jsonl"
_CLASHES = ("sini", "gabung", "berkas")
_IMPORT_NOTES = """\
Baris yang salah dilewati dan tidak menghalangi yang lain. Baris bentrok ialah entri yang sejak berkas dibuat
diubah juga di bank ini; --bentrok menentukan yang dipakai: sini (bank tetap, bawaan), gabung (bila yang diubah
berlainan), atau berkas.

Kode keluar: 0 semua baris diterima, 1 ada baris yang tidak disimpan, 2 tidak dapat dijalankan.
"""


def add_import(parser: argparse.ArgumentParser) -> None:
    """Describe ``luwes bank import``."""
    parser.epilog, parser.formatter_class = _IMPORT_NOTES, argparse.RawDescriptionHelpFormatter
    add = parser.add_argument
    add("file", metavar="BERKAS", help=f"berkas {_KINDS}")
    add("--dry-run", action="store_true", help="tunjukkan saja apa yang akan berubah")
    add("--bentrok", choices=_CLASHES, default=_CLASHES[0], metavar="PILIHAN", help=f"{', '.join(_CLASHES)}")
    add("--karena", default="", metavar="ALASAN", help="alasan untuk riwayat; tanpa ini: Impor dari BERKAS")
    add("--format", choices=["text", "json"], default="text", help="bentuk laporan")


def add_export(parser: argparse.ArgumentParser) -> None:
    """Describe ``luwes bank export``."""
    add = parser.add_argument
    add("file", metavar="BERKAS", help=f"berkas yang ditulis; akhiran namanya menentukan jenisnya: {_KINDS}")
    for name, choices in (("status", Status), ("kategori", Category), ("lapisan", Layer)):
        values = [choice.value for choice in choices]
        add(f"--{name}", choices=values, metavar=name.upper(), help=f"hanya {name} ini: {', '.join(values)}")
