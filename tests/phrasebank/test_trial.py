"""One entry on any text."""

import pytest

from nlp.category import Category
from nlp.pattern import PatternError
from phrasebank.entry import Entry, Status
from phrasebank.trial import trial


def test_what_an_entry_would_report_before_anybody_has_decided():
    entry = Entry("", "giat <kata>", ("kegiatan <kata>",), Category.STIFF_PHRASE, status=Status.DRAFT)
    found = trial(entry, "😀 Giat donor ramai.")
    assert [(one.start, one.end, one.suggestions) for one in found] == [(2, 12, ("Kegiatan donor",))]


def test_an_abbreviation_is_tried_as_one():
    entry = Entry("", "TPPKL", ("tim pembina pedagang",), Category.ABBREVIATION)
    assert [one.text for one in trial(entry, "Rapat TPPKL berlangsung. TPPKL hadir.")] == ["TPPKL"]


def test_a_pattern_that_cannot_be_read_is_told():
    with pytest.raises(PatternError):
        trial(Entry("", "giat (", ("x",), Category.STIFF_PHRASE), "Giat.")
