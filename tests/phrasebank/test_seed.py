from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import SEED_AUTHOR, Layer, Status
from phrasebank.errors import SeedError
from phrasebank.proof import problems
from phrasebank.seed import seed_entries, seed_version


def test_the_files_become_approved_national_entries_that_prove(seed: Path) -> None:
    entries = seed_entries(seed)
    assert [entry.id for entry in entries] == ["singkatan-opd", "singkatan-tni", "dalam-rangka", "agar-supaya"]
    assert {(e.status, e.layer, e.by) for e in entries} == {(Status.APPROVED, Layer.NATIONAL, SEED_AUTHOR)}
    assert [problems(entry) for entry in entries] == [()] * 4


def test_a_line_of_the_table_becomes_an_abbreviation(seed: Path) -> None:
    opd, tni, *_ = seed_entries(seed)
    assert (opd.pattern, opd.replacements, opd.bad) == (
        "OPD", ("organisasi perangkat daerah",), ("Setiap [OPD] menyusun laporan.",),
    )  # fmt: skip
    assert (tni.replacements, tni.why, tni.good) == ((), "Tentara Nasional Indonesia", ("Anggota TNI menanam pohon.",))
    assert opd.category is tni.category is Category.ABBREVIATION


def test_two_readings_and_reserved_signs_are_understood(seed: Path) -> None:
    table = seed / "abbreviations.tsv"
    row = "S/R\tsambungan rumah | satuan regu\t-\tumum\tBiaya S/R turun.\tistilah pemerintahan umum\n"
    table.write_text(table.read_text(encoding="utf-8") + row, encoding="utf-8")
    entry = next(e for e in seed_entries(seed) if e.id == "singkatan-s-r")
    assert (entry.pattern, entry.replacements) == (r"S\/R", ("sambungan rumah", "satuan regu"))
    assert problems(entry) == ()


def test_the_version_follows_the_content_and_not_the_line_ends(seed: Path) -> None:
    file = seed / "phrases.toml"
    version, content = seed_version(seed), file.read_bytes()
    file.write_bytes(content.replace(b"\n", b"\r\n"))
    assert seed_version(seed) == version
    assert len(seed_entries(seed)) == 4
    file.write_bytes(content + b"\n# baris baru")
    assert seed_version(seed) != version


ENTRY = '[[entry]]\nid = "x"\npattern = "x"\nreplacements = ["y"]\ncategory = "redundancy"\n'


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("[[entry", "b.toml tidak dapat dibaca"),
        ("[entri]\n", "b.toml hanya boleh berisi"),
        ('[entry]\nid = "x"\n', "b.toml hanya boleh berisi"),
        ('[[entry]]\nid = "x"\n', "b.toml, entri “x”: belum memuat category, pattern, replacements"),
        (ENTRY.replace('"x"\np', '"X x"\np'), "b.toml, entri “X x”: id hanya boleh"),
        (ENTRY.replace('pattern = "x"', 'pattern = "(x"'), "b.toml, entri “x”: Kurung belum ditutup"),
        (ENTRY + 'except = ["y"]\n', "b.toml, entri “x”: Pengecualian harus"),
        (ENTRY.replace("redundancy", "apa"), "b.toml, entri “x”: 'apa'"),
        (ENTRY + "aman = true\n", "b.toml, entri “x”: “aman” tidak dikenal"),
        (ENTRY + 'safe = "ya"\n', "b.toml, entri “x”: isi “safe” salah jenisnya"),
        (ENTRY + ENTRY, "b.toml, entri “x”: id ini sudah dipakai"),
    ],
)
def test_a_broken_phrase_names_file_and_entry(seed: Path, text: str, trouble: str) -> None:
    (seed / "b.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SeedError) as caught:
        seed_entries(seed)
    assert trouble in caught.value.message


@pytest.mark.parametrize(
    ("row", "trouble"),
    [
        ("BPS\tBadan Pusat Statistik\tya", "abbreviations.tsv, entri “BPS”: harus berisi 6 kolom"),
        ("BPS\tBadan Pusat Statistik\ttidak\tx\tBPS.\tx", "abbreviations.tsv, entri “BPS”: kolom everyday"),
        ("BPS\tBadan Pusat Statistik\t-\tx\tBPS dan BPS.\tx", "abbreviations.tsv, entri “BPS”: contoh harus"),
    ],
)
def test_a_broken_line_names_file_and_entry(seed: Path, row: str, trouble: str) -> None:
    with (seed / "abbreviations.tsv").open("a", encoding="utf-8") as table:
        table.write(row + "\n")
    with pytest.raises(SeedError) as caught:
        seed_entries(seed)
    assert trouble in caught.value.message


def test_a_table_with_other_columns_or_no_files_at_all_is_refused(seed: Path, tmp_path: Path) -> None:
    (seed / "abbreviations.tsv").write_text("short\tlong\n", encoding="utf-8")
    with pytest.raises(SeedError, match="judul kolom"):
        seed_entries(seed)
    with pytest.raises(SeedError, match="tidak ditemukan"):
        seed_version(tmp_path)
