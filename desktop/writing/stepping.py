"""Takes a change of many lines apart, so that the marks between the changed words stay where they are."""

from itertools import accumulate

from nlp.offsets import units_in

Step = tuple[int, int, int]
_LONGEST = 2000  # code points of a line that is compared sign by sign; a longer one is one step


def steps(old: str, new: str) -> list[Step]:
    """The changes that make one text of another: where, how much went, how much came, in UTF-16 units.

    Undoing "replace all" is one change to Qt, from the first replaced word to the last.

    Args:
        old: what stood there.
        new: what stands there now.

    Returns:
        In order, positions counted in ``old``; a single one where the lines are not as many as before.
    """
    before, after = old.split("\n"), new.split("\n")
    if len(before) != len(after):
        return [(0, units_in(old), units_in(new))]
    begins = accumulate((units_in(line) + 1 for line in before), initial=0)
    pairs = zip(begins, before, after, strict=False)  # the last one is the end
    return [_step(begin, one, other) for begin, one, other in pairs if one != other]


def _step(begin: int, old: str, new: str) -> Step:
    """The change in one line, without what its beginnings and ends share."""
    head, tail, shortest = 0, 0, min(len(old), len(new))
    if shortest <= _LONGEST:
        while head < shortest and old[head] == new[head]:
            head += 1
        while tail < shortest - head and old[len(old) - tail - 1] == new[len(new) - tail - 1]:
            tail += 1
    removed, added = old[head : len(old) - tail], new[head : len(new) - tail]
    return begin + units_in(old[:head]), units_in(removed), units_in(added)
