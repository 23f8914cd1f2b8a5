"""Where the findings lie in the window's text right now; they move along while the writer types."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import sub

from nlp.finding import Finding

Span = tuple[int, int]


@dataclass(slots=True)
class Placed:
    """Findings by position, and where each begins and ends.

    Attributes:
        findings: in order of ``starts``; a long sentence stands before the findings inside it.
        starts, ends: UTF-16 units of the document, end exclusive.
    """

    findings: list[Finding] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def kept(self, wanted: Callable[[Finding], bool]) -> "Placed":
        """Those that are wanted."""
        rows = [row for row, finding in enumerate(self.findings) if wanted(finding)]
        return Placed(
            [self.findings[row] for row in rows], [self.starts[row] for row in rows], [self.ends[row] for row in rows]
        )

    def has_rows(self, row: int, other: "Placed", other_row: int, count: int) -> bool:
        """Whether ``count`` rows from ``row`` on are equal to those of another list from ``other_row`` on."""
        mine, its = slice(row, row + count), slice(other_row, other_row + count)
        return (
            self.starts[mine] == other.starts[its]
            and self.ends[mine] == other.ends[its]
            and self.findings[mine] == other.findings[its]
        )

    def rows(self, first: int, last: int) -> "Placed":
        """The rows ``first:last``."""
        part = slice(first, last)
        return Placed(self.findings[part], self.starts[part], self.ends[part])

    @property
    def longest(self) -> int:
        """The units of the longest finding; 0 without any."""
        return max(map(sub, self.ends, self.starts), default=0)


class Marks:
    """The findings shown, found by position; knows nothing of Qt."""

    def __init__(self) -> None:
        """Begin with none."""
        self.placed = Placed()
        self._longest = 0  # or more: how far before a place a finding that reaches it may begin

    def __len__(self) -> int:
        return len(self.placed.findings)

    def put(self, first: int, last: int, others: Placed) -> None:
        """Have other findings in the place of the rows ``first:last``."""
        longest = others.longest
        self._longest = max(self._longest, longest) if last - first < len(self) else longest
        mine = self.placed
        mine.findings[first:last], mine.starts[first:last], mine.ends[first:last] = (
            others.findings, others.starts, others.ends
        )  # fmt: skip

    def beginning_in(self, start: int, end: int) -> Span:
        """The rows, first and end exclusive, of the findings that begin in ``start:end``."""
        return bisect_left(self.placed.starts, start), bisect_left(self.placed.starts, end)

    def move(self, position: int, removed: int, added: int) -> None:
        """Follow an edit: ``removed`` units at ``position`` gave way to ``added`` ones.

        A finding that was typed into stretches, one whose words were cut away shrinks, at most to nothing.
        """
        starts, ends = self.placed.starts, self.placed.ends
        by, old_end = added - removed, position + removed
        inside, after = bisect_left(starts, position), bisect_left(starts, old_end)
        for row in range(self._first_reaching(position), after):
            if ends[row] > position:
                ends[row] = ends[row] + by if ends[row] >= old_end else position
        for row in range(inside, after):
            starts[row] = position + added
            ends[row] = max(ends[row], starts[row])
        starts[after:] = [start + by for start in starts[after:]]
        ends[after:] = [end + by for end in ends[after:]]
        self._longest += max(by, 0)

    def move_all(self, edits: Sequence[tuple[int, int, int]]) -> None:
        """Follow many edits at once.

        Args:
            edits: position, removed, added, as for :meth:`move`, but every position counts before all of the edits;
                in order, and none touches another.
        """
        places = [position for position, _, _ in edits]
        shifts = [0, *accumulate(added - removed for _, removed, added in edits)]

        def start_of(point: int) -> int:
            row = bisect_right(places, point)
            return shifts[row] + (max(point, sum(edits[row - 1][:2])) if row else point)

        def end_of(point: int) -> int:
            row = bisect_left(places, point)
            if row and point < sum(edits[row - 1][:2]):
                return places[row - 1] + shifts[row - 1]
            return point + shifts[row]

        starts = self.placed.starts = [start_of(point) for point in self.placed.starts]
        self.placed.ends = [max(start, end_of(end)) for start, end in zip(starts, self.placed.ends, strict=True)]
        self._longest = self.placed.longest

    def over(self, start: int, end: int) -> Iterator[int]:
        """The rows that have a part in ``start:end``, outer ones before those inside them."""
        for row in range(self._first_reaching(start), bisect_left(self.placed.starts, end)):
            if self.placed.ends[row] > start:
                yield row

    def at(self, position: int) -> int | None:
        """The innermost row that a cursor at ``position`` touches; None if there is none."""
        found = None
        for row in self.over(position - 1, position + 1):
            if found is None or self._length(row) <= self._length(found):
                found = row
        return found

    def after(self, selection: Span) -> int | None:
        """The row that follows the selected one, or the cursor; the first one at the end."""
        if not len(self):
            return None
        row = self._selected(selection)
        row = bisect_left(self.placed.starts, selection[0]) if row is None else row + 1
        return row % len(self)

    def before(self, selection: Span) -> int | None:
        """The row before the selected one, or the cursor; the last one at the beginning."""
        if not len(self):
            return None
        row = self._selected(selection)
        return ((bisect_left(self.placed.starts, selection[0]) if row is None else row) - 1) % len(self)

    def span(self, row: int) -> Span:
        """Where a row begins and ends."""
        return self.placed.starts[row], self.placed.ends[row]

    def _selected(self, selection: Span) -> int | None:
        return next((row for row in self.over(*selection) if self.span(row) == selection), None)

    def _length(self, row: int) -> int:
        return self.placed.ends[row] - self.placed.starts[row]

    def _first_reaching(self, position: int) -> int:
        """A row before which none has a part behind the position: findings nest, so ends alone are not in order."""
        return bisect_left(self.placed.starts, position - self._longest)
