"""Remembers the finding that the writer has mended by hand last, so that it can be proposed to the bank."""

from typing import NamedTuple

from desktop.writing.marks import Span
from desktop.writing.page import WritingPage


class Mending(NamedTuple):
    """Words that were found, and where what took their place stands, in UTF-16 units."""

    words: str
    span: Span


class Mended:
    """Follows the changes of a page's text."""

    def __init__(self, page: WritingPage) -> None:
        """Begin with nothing mended."""
        self.last: Mending | None = None
        self._page = page
        page.followed.connect(self._follow)

    def at(self, position: int) -> Mending | None:
        """The mending that a cursor at a position touches."""
        mending = self.last
        return mending if mending and mending.span[0] <= position <= mending.span[1] else None

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Take the edit into the last mending, move that along, or begin another one."""
        by, end = added - removed, position + removed
        if self.last:
            words, (first, last) = self.last
            if first <= position and end <= last:
                self.last = Mending(words, (first, last + by))
                return
            if end <= first:
                self.last = Mending(words, (first + by, last + by))
            elif position < last:
                self.last = None
        found = self._page.finding_at(position)
        if found and found[1][0] <= position and end <= found[1][1] and removed:
            self.last = Mending(found[0].text, (found[1][0], found[1][1] + by))
