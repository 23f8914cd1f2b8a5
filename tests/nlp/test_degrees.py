"""The table of degrees, and degrees read from a text."""

import pytest

from nlp.degrees import degrees


@pytest.mark.parametrize(
    ("text", "written", "right"),
    [
        ("S.E. hadir", "S.E.", "S.E."),
        ("SE hadir", "SE", "S.E."),
        ("S.Sos, M.Si", "S.Sos", "S.Sos."),
        ("MSi.", "MSi.", "M.Si."),  # the stop of the sentence becomes that of the degree
        ("CA. Warga", "CA", "CA"),  # here it stays the sentence's
        ("Sp.OG(K) hadir", "Sp.OG(K)", "Sp.OG(K)"),
        ("M.Tr.(Han.) hadir", "M.Tr.(Han.)", "M.Tr.(Han.)"),
        ("ASEAN Eng. hadir", "ASEAN Eng.", "ASEAN Eng."),
    ],
)
def test_a_degree_is_read_with_its_right_form(text, written, right):
    degree = degrees().at(text, 0)
    assert degree is not None
    assert (text[: degree.end], degree.text, degree.right) == (written, written, right)


@pytest.mark.parametrize("text", ["Seni budaya", "SE/12/2026", "M.Si/1", "SEKDA", "s.e.", "Senin"])
def test_what_only_looks_like_one_is_none(text):
    assert degrees().at(text, 0) is None


def test_the_table_contradicts_itself_nowhere():
    table = degrees()
    assert not table.after & table.mended.keys()
    assert set(table.mended.values()) <= table.after
    assert {"dr.", "Dr. (H.C.)", "drg.", "Ir."} <= set(table.before)
