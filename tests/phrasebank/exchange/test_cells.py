"""No cell runs as a formula, and every text comes back as it was."""

from hypothesis import example, given
from hypothesis import strategies as st

from phrasebank.exchange.cells import defused, joined, parted, restored, tidied

LINES = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.text())
@example("=HYPERLINK(1)")
@example("'=1")
@example("''+1")
@example("'")
def test_a_defused_text_runs_nowhere_and_is_restored_exactly(text):
    cell = defused(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝"))
    assert restored(cell) == text


@given(st.lists(LINES))
@example(["a | b", r"a \| b", r"\\| c", "| d |", "a | | b"])
def test_several_values_come_back_whatever_bars_they_hold(values):
    tidy = tuple(filter(None, (" ".join(tidied(value).split()) for value in values)))
    assert parted(joined(tidy)) == tidy


def test_people_may_part_values_with_a_line_break_or_a_bar():
    assert parted("untuk\nguna\n\n bagi ") == ("untuk", "guna", "bagi")
    assert parted("untuk | guna |  bagi") == ("untuk", "guna", "bagi")
    assert parted("dan|atau") == ("dan|atau",)
