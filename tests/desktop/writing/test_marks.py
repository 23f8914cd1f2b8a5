from hypothesis import given
from hypothesis import strategies as st

from desktop.writing.marks import Marks, Placed
from nlp.category import Category, Severity
from nlp.finding import Finding


def marks(*spans):
    made = Marks()
    finding = Finding("uji", Category.SPELLING, 0, 1, "x", "", "", "", Severity.ERROR)
    made.put(0, 0, Placed([finding] * len(spans), [start for start, _ in spans], [end for _, end in spans]))
    return made


def spans(made):
    return [made.span(row) for row in range(len(made))]


def test_an_edit_before_moves_inside_stretches_after_leaves():
    made = marks((2, 6), (10, 14), (20, 24))
    made.move(12, 0, 3)
    assert spans(made) == [(2, 6), (10, 17), (23, 27)]


def test_typing_at_either_end_is_outside():
    made = marks((2, 6))
    made.move(6, 0, 1)
    made.move(2, 0, 1)
    assert spans(made) == [(3, 7)]


def test_what_is_cut_away_shrinks_to_nothing():
    made = marks((2, 6), (8, 12), (13, 15))
    made.move(4, 10, 1)
    assert spans(made) == [(2, 4), (5, 5), (5, 6)]


def test_the_innermost_finding_at_the_cursor():
    made = marks((0, 40), (5, 9), (9, 12))
    assert [made.at(position) for position in (2, 5, 7, 9, 12, 13, 41)] == [0, 1, 1, 2, 2, 0, None]


def test_walking_goes_round():
    made = marks((0, 40), (0, 9), (12, 15))
    assert [made.after(span) for span in ((0, 0), (0, 40), (0, 9), (12, 15), (50, 50))] == [0, 1, 2, 0, 0]
    assert [made.before(span) for span in ((12, 15), (0, 9), (0, 40), (10, 10), (0, 0))] == [1, 0, 2, 1, 2]
    assert marks().after((0, 0)) is None


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=8),
    st.integers(0, 30),
    st.integers(0, 9),
    st.integers(0, 9),
    st.integers(0, 40),
)
def test_moved_marks_stay_in_order_and_are_all_found(rows, position, removed, added, at):
    made = marks(*sorted((start, start + length) for start, length in rows))
    made.move(position, removed, added)
    moved = spans(made)
    assert [start for start, _ in moved] == sorted(start for start, _ in moved)
    assert all(start <= end for start, end in moved)
    assert list(made.over(at, at + 3)) == [row for row, (start, end) in enumerate(moved) if start < at + 3 and end > at]


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=8),
    st.lists(st.tuples(st.integers(1, 5), st.integers(0, 4), st.integers(0, 4)), max_size=4),
)
def test_many_edits_at_once_are_as_one_after_the_other(rows, gaps):
    edits, at = [], 0
    for gap, removed, added in gaps:
        edits.append((at + gap, removed, added))
        at += gap + removed
    rows = sorted((start, start + length) for start, length in rows)
    at_once, singly = marks(*rows), marks(*rows)
    at_once.move_all(edits)
    for edit in reversed(edits):
        singly.move(*edit)
    assert spans(at_once) == spans(singly)
