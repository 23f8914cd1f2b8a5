"""No word of an office or of a titled name is reported as stiff, with the shipped bank and all instant checks."""

import pytest

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.seed import seed_entries
from resources import lines

STYLE = {Category.STIFF_PHRASE, Category.NOMINALIZATION, Category.REDUNDANCY, Category.STIFF_PASSIVE}


@pytest.fixture(scope="module")
def reported():
    checker = Checker(Knowledge(PhraseMatcher(entry.phrase() for entry in seed_entries())))
    return lambda text: [f.text for f in checker.check(text).findings if f.category in STYLE]


OFFICES = [
    line.removesuffix("…").rstrip()
    for line in lines("wordlists", "titles.txt")[1 : lines("wordlists", "titles.txt").index("[pangkat]")]
]


@pytest.mark.parametrize("spell", [str, str.lower, str.upper])
def test_no_office_of_the_list_is_touched(reported, spell):
    text = "\n\n".join(f"{spell('Rapat dipimpin')} {spell(office)} {spell('kemarin')}" for office in OFFICES)
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "stiff"),
    [
        ("Ibu Guna Wijaya, S.E., menanam pohon.", []),
        ("Guna Wijaya, S.E., menanam pohon guna menahan banjir.", ["guna"]),
        ("Hadir: H. Guna Wijaya selaku ketua.", ["selaku"]),
        ("lomba dibuka camat h. guna wijaya, s.e. guna memperingati HUT desa", ["guna"]),
        ("KEPALA SEKSI PELAKSANAAN KEGIATAN OLAHRAGA TIBA", []),
        ("plt. kepala seksi pelaksanaan kegiatan hadir guna memeriksa", ["guna"]),
        ("Lebih lanjut Bupati menyampaikan pesan.", ["Lebih lanjut Bupati"]),
        ("Pihak dinas dan warga hadir.", ["Pihak dinas"]),
    ],
)
def test_names_are_left_alone_and_the_words_beside_them_are_not(reported, text, stiff):
    assert reported(text) == stiff
