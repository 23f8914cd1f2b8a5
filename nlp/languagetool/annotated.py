"""Text with markup, as LanguageTool's clients send it: what is read of it, and where that lies in the whole.

Source of the terms: LanguageTool's HTTP API, parameter ``data``: pieces that are ``text``, or ``markup`` that
is skipped or read as something else (``interpretAs``: ``<p>`` as an empty line).
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text: as it stands, and as it is read; the same where it is no markup."""

    written: str
    read: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a piece that is read begins when read, where it stands, and whether it is read as it stands."""

    read: int
    start: int
    end: int
    literal: bool


class AnnotatedText:
    """A text of pieces.

    Attributes:
        whole: the text as it was given, with its markup.
        plain: what is read of it.
    """

    def __init__(self, pieces: Iterable[Piece]) -> None:
        """Put the pieces together, in order."""
        self._places: list[_Place] = []
        whole, plain, start, read = [], [], 0, 0
        for piece in pieces:
            end = start + len(piece.written)
            if piece.read:
                self._places.append(_Place(read, start, end, piece.written == piece.read))
            whole.append(piece.written)
            plain.append(piece.read)
            start, read = end, read + len(piece.read)
        self.whole, self.plain = "".join(whole), "".join(plain)
        self._reads = [place.read for place in self._places]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``plain[start:end]`` stands in the whole text, markup inside it included.

        Args:
            start: code point of ``plain``.
            end: code point after the last one; more than ``start``.
        """
        first, last = self._holding(start), self._holding(end - 1)
        return (
            first.start + (start - first.read if first.literal else 0),
            last.start + end - last.read if last.literal else last.end,
        )

    def is_literal(self, start: int, end: int) -> bool:
        """Whether ``plain[start:end]`` stands in the whole text just so, with no markup in it."""
        first, last = self.span(start, end)
        return self.whole[first:last] == self.plain[start:end]

    def _holding(self, point: int) -> _Place:
        return self._places[bisect_right(self._reads, point) - 1]


def unmarked(text: str) -> AnnotatedText:
    """A text without markup."""
    return AnnotatedText([Piece(text, text)])
