"""Where the bank and the file have both changed an entry, each field may go its own way."""

from dataclasses import replace

import pytest

from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.exchange.merging import Side, is_settled, merged, strands
from phrasebank.exchange.plan import Kind, PlanRow

BASE = Entry("a", "batu kali", ("kerikil",), Category.SPELLING, why="Dulu.", source="Dulu.")
HERE = replace(BASE, why="Di sini.")


def clash(file, base=BASE):
    return PlanRow(2, Kind.CLASHING, file, HERE, base)


def test_different_fields_are_merged_without_a_question():
    row = clash(replace(BASE, source="Di berkas."))
    assert [(strand.field, strand.proposal) for strand in strands(row)] == [("why", Side.HERE), ("source", Side.FILE)]
    assert is_settled(row)
    assert merged(row) == replace(HERE, source="Di berkas.")


def test_the_same_field_needs_a_choice():
    row = clash(replace(BASE, why="Di berkas."))
    assert not is_settled(row)
    assert merged(row) == HERE
    assert is_settled(row, {"why": Side.FILE})
    assert merged(row, {"why": Side.FILE}).why == "Di berkas."


def test_a_choice_goes_before_a_proposal():
    assert merged(clash(replace(BASE, source="Di berkas.")), {"source": Side.HERE}) == HERE


def test_without_the_exported_state_nothing_is_proposed():
    row = clash(replace(BASE, source="Di berkas."), base=None)
    assert [strand.proposal for strand in strands(row)] == [None, None]


def test_a_new_row_has_nothing_to_merge_with():
    assert strands(PlanRow(2, Kind.ADDED, BASE)) == ()
    with pytest.raises(ValueError, match="merge"):
        merged(PlanRow(2, Kind.ADDED, BASE))
