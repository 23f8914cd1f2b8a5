"""Lines and columns, as people and other programs count them, for offsets in a text."""

import re
from bisect import bisect_right
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column, both from 1; columns count code points."""

    line: int
    column: int


class Places:
    """Finds the place of any offset in one text; a line ends with CR LF, LF or CR."""

    def __init__(self, text: str) -> None:
        """Look for the lines once."""
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def of(self, offset: int) -> Place:
        """The place of the code point at ``offset``; the end of the text counts too."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)
