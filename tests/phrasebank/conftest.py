"""A tiny shipped bank, and a bank made from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from phrasebank.store import Bank

PHRASES = """
[[entry]]
id = "dalam-rangka"
pattern = "dalam rangka"
replacements = ["untuk", "guna"]
category = "stiff-phrase"
why = "Satu kata cukup."
source = "Penilaian redaksi Luwes"
bad = ["[Dalam rangka => Untuk] menyambut tamu, warga membersihkan jalan."]
good = ["Warga membersihkan jalan untuk menyambut tamu."]

[[entry]]
id = "agar-supaya"
pattern = "agar supaya"
replacements = ["agar"]
category = "redundancy"
safe = true
why = "Dua kata ini searti."
bad = ["Warga datang pagi [agar supaya => agar] tidak antre."]
"""
ABBREVIATIONS = """short\tlong\teveryday\tarea\texample\tsource
# umum
OPD\torganisasi perangkat daerah\t-\tdaerah\tSetiap OPD menyusun laporan.\tUU 23/2014
TNI\tTentara Nasional Indonesia\tya\ttni\tAnggota TNI menanam pohon.\tUU 34/2004
"""


@pytest.fixture
def seed(tmp_path: Path) -> Path:
    folder = tmp_path / "seed"
    folder.mkdir()
    (folder / "phrases.toml").write_text(PHRASES, encoding="utf-8")
    (folder / "abbreviations.tsv").write_text(ABBREVIATIONS, encoding="utf-8")
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kantor" / "bank.db"


@pytest.fixture
def bank(path: Path, seed: Path) -> Iterator[Bank]:
    with Bank.open(path, author="Sari", seed_folder=seed) as opened:
        yield opened
