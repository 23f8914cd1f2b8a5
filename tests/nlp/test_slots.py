"""Patterns with roots and slots, from the notation to the suggestion."""

import pytest

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import phrase
from nlp.pattern import PatternError, expand
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher


def _reported(pattern, replacement, text, exceptions=()):
    entry = Phrase("p", pattern, (replacement,), Category.STIFF_PHRASE, exceptions=exceptions)
    report = Checker(Knowledge(PhraseMatcher([entry])), [phrase.CHECK]).check(text)
    assert report.failures == ()
    return [(f.text, f.suggestions[0]) for f in report.findings]


CASES = {
    "melakukan <aksi> (terhadap) => <aksi:aktif>": ("Ia [melakukan peninjauan terhadap] lokasi.", "meninjau"),
    "dilakukan <aksi> => <aksi:pasif>": ("Lalu [dilakukan penyaluran] beras.", "disalurkan"),
    "dalam rangka <aksi> => untuk <aksi:aktif>": ("[DALAM RANGKA PENINJAUAN]", "UNTUK MENINJAU"),
    "guna <aksi> => untuk <aksi:berobjek>": (
        "Dana dipakai [guna perbaikan] jalan, guna pertemuan.",
        "untuk memperbaiki",
    ),
    "dalam <verba> => saat <verba>": ("Dalam berbagai acara, [dalam menari], dalam melalui.", "saat menari"),
    "pada hari <hari> => pada <hari>": ("🙏 Rapat [pada  hari Senin] pagi.", "pada Senin"),
    "selaku <nama> => <nama>": ("Ia hadir [selaku Kepala Dinas] dan selaku ketua.", "Kepala Dinas"),
    "<angka> orang peserta => <angka> peserta": ("Hadir [dua puluh orang peserta].", "dua puluh peserta"),
    "(sekitar) <angka> jiwa => <angka> orang": ("Ada [1.250 jiwa] di sana.", "1.250 orang"),
    "tidak <kata 1-3> lagi => berhenti <kata>": ("Ia [tidak mau ikut lomba lagi].", "berhenti mau ikut lomba"),
    "<kata> dan <kata2> sekalian => <kata2> dan <kata>": ("[Ibu dan bapak sekalian]", "Bapak dan Ibu"),
    "~kunjung bersama => x": ("Mereka [mengunjungi bersama].", "x"),
}


@pytest.mark.parametrize("case", CASES)
def test_slots_and_roots(case):
    pattern, replacement = case.split(" => ")
    text, suggestion = CASES[case]
    found = text[text.index("[") + 1 : text.index("]")]
    assert _reported(pattern, replacement, text.replace("[", "").replace("]", "")) == [(found, suggestion)]


@pytest.mark.parametrize(
    "text",
    [
        "Ia melakukan tarian terhadap.",  # no action noun of the table
        "Ia melakukan koordinasi.",  # an action noun, but without the passive asked for below
        "Ia melakukanpeninjauan.",
        "Ia melakukan. Peninjauan.",
    ],
)
def test_a_slot_that_does_not_fit_is_silent(text):
    assert _reported("melakukan <aksi>", "<aksi:pasif>", text) == []


def test_exceptions_hold_for_the_whole_form():
    assert _reported("pada hari <hari>", "<hari>", "hanya pada hari Senin", exceptions=("hanya _",)) == []


@pytest.mark.parametrize(
    "pattern", ["<salah>", "<kata 0-2>", "<kata 3-99>", "<aksi:aktif>", "a<aksi>", "<aksi>b", "~zzz", "~"]
)
def test_a_wrong_slot_or_root_is_an_error(pattern):
    with pytest.raises(PatternError):
        expand(f"kata {pattern}")
