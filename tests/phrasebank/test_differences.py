from dataclasses import replace

from nlp.category import Category
from phrasebank.differences import Difference, differences
from phrasebank.entry import Entry, Status

ENTRY = Entry("guna", "guna", ("untuk",), Category.STIFF_PHRASE, why="Kaku.", by="Sari", at="2025-01-01T00:00:00Z")


def test_the_fields_that_differ_are_named_with_both_values() -> None:
    after = replace(ENTRY, why="Panjang.", status=Status.DEPRECATED, by="Budi", at="2025-01-02T00:00:00Z")
    assert differences(ENTRY, after) == (
        Difference("why", "Kaku.", "Panjang."),
        Difference("status", Status.APPROVED, Status.DEPRECATED),
    )
    assert differences(ENTRY, ENTRY) == ()


def test_a_new_entry_differs_in_all_that_it_says() -> None:
    assert [one.field for one in differences(None, ENTRY)] == ["pattern", "replacements", "category", "why"]
