from dataclasses import replace
from typing import Any

import pytest

from nlp.category import Category
from nlp.phrase import Phrase
from phrasebank.entry import Entry, Status
from phrasebank.proof import problems

ENTRY = Entry(
    id="sehubungan-dengan-hal-itu",
    pattern="sehubungan dengan (hal) itu/ini",
    replacements=("karena itu", "untuk itu"),
    category=Category.STIFF_PHRASE,
    bad=(
        "[Sehubungan dengan hal itu => Karena itu], warga membawa KTP.",
        "PENGUMUMAN: [SEHUBUNGAN DENGAN INI => KARENA ITU], JALAN DITUTUP.",
    ),
    good=("Karena itu, warga membawa KTP.",),
)
DELETION = Entry(
    id="adapun",
    pattern="adapun",
    replacements=("",),
    category=Category.REDUNDANCY,
    bad=("[Adapun => ] lomba dimulai pukul 08.00.",),
)
ABBREVIATION = Entry(
    id="singkatan-opd",
    pattern="OPD",
    replacements=("organisasi perangkat daerah",),
    category=Category.ABBREVIATION,
    bad=("Setiap [OPD] menyusun laporan.",),
    good=("Setiap organisasi perangkat daerah (OPD) menyusun laporan.",),
)


@pytest.mark.parametrize("entry", [ENTRY, DELETION, ABBREVIATION, replace(ENTRY, id="")])
def test_an_entry_is_proved_by_its_own_examples(entry: Entry) -> None:
    assert problems(entry) == ()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"pattern": ""}, "Pola: "),
        ({"pattern": "sehubungan (dengan"}, "(tanda ke-19)"),
        ({"pattern": "–"}, "Pola harus memuat huruf"),
        ({"pattern": "(" * 999}, "paling panjang"),
        ({"exceptions": ("instansi",)}, "Pengecualian “instansi”"),
        ({"id": "Sehubungan Dengan"}, "Id hanya boleh"),
        ({"why": "rusak \ud83d"}, "huruf yang rusak"),
        ({"category": Category.LONG_SENTENCE}, "Kalimat panjang"),
        ({"category": Category.PLATFORM}, "Kategori “Kanal” bukan untuk frasa"),
        ({"channels": ("instagram", "friendster")}, "Kanal “friendster” tidak dikenal; pilih dari: siaran-pers,"),
        ({"replacements": ()}, "padanan"),
        ({"replacements": ("karena itu", "karena itu")}, "dua kali"),
        ({"replacements": ("karena itu ",)}, "Rapikan spasi"),
        ({"replacements": ("karena itu", "sehubungan dengan ini")}, "memuat frasanya sendiri"),
        ({"bad": ()}, "sedikitnya satu contoh salah"),
        ({"bad": ("Sehubungan dengan hal itu, warga datang.",)}, "kurung siku"),
        (
            {"bad": ("[Sehubungan dengan hal => Karena] itu, warga datang.",)},
            "yang ditandai “Sehubungan dengan hal itu”",
        ),
        (
            {"bad": ("[Sehubungan dengan hal itu => karena itu], warga datang.",)},
            "menjadi “Karena itu”, bukan “karena itu”",
        ),
        ({"good": ("Warga datang sehubungan dengan itu.",)}, "ikut ditandai"),
    ],
)
def test_what_is_wrong_is_said(change: dict[str, Any], problem: str) -> None:
    assert any(problem in text for text in problems(replace(ENTRY, **change)))


def test_an_exception_silences_a_good_example() -> None:
    silent = replace(ENTRY, good=("Surat sehubungan dengan itu hilang.",), exceptions=("surat _",))
    assert problems(silent) == ()
    assert problems(replace(silent, exceptions=()))


def test_a_draft_may_still_lack_its_bad_example() -> None:
    assert problems(replace(ENTRY, bad=(), status=Status.DRAFT)) == ()


def test_an_everyday_abbreviation_is_never_reported() -> None:
    known = replace(ABBREVIATION, replacements=(), bad=(), good=("Setiap OPD menyusun laporan.",))
    assert problems(known) == ()


def test_an_abbreviation_does_not_clash_with_a_word_of_the_same_letters() -> None:
    word = Phrase("opd", "opd", ("dinas",), Category.SPELLING)
    assert problems(ABBREVIATION, [word]) == ()
    assert problems(ABBREVIATION, [replace(word, category=Category.ABBREVIATION)]) == (
        "“opd” sudah ada pada entri “opd”.",
    )


@pytest.mark.parametrize(
    ("pattern", "replacement", "problem"),
    [
        ("pada hari <hari>", "pada <nama>", "Padanan memakai <nama>, yang tidak ada dalam setiap bentuk pola."),
        ("[pada hari <hari>/hari ini]", "<hari>", "Padanan memakai <hari>, yang tidak ada dalam setiap bentuk pola."),
        (
            "hari <hari>",
            "<hari:aktif>",
            "Bentuk <hari:aktif> tidak dikenal; yang ada: <aksi:aktif>, <aksi:pasif>, <aksi:berobjek>.",
        ),
        ("<kata>", "ya", "Pola harus memuat sedikitnya satu kata tetap di samping isian."),
    ],
)
def test_a_slot_that_nothing_fills_is_refused(pattern: str, replacement: str, problem: str) -> None:
    entry = Entry("isian", pattern, (replacement,), Category.REDUNDANCY, bad=("[pada hari Senin] ramai.",))
    assert problem in problems(entry)
