r"""The paragraphs of a document and the lines of a text, each made from the other.

A paragraph becomes a line or, if it has soft breaks, several. Between two paragraphs stands an empty line, as
people write captions and as :mod:`nlp.document` parts what it checks; a list item or a row of a table follows
the one before on the next line. Empty paragraphs add nothing where there is an empty line anyway, and more
empty lines where there are two or more of them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.documents.cleaning import clean

_LIST_LINE = re.compile(r"\s*(?:[•‣▪●*–—-]|\(?(?:\d{1,3}|[A-Za-z])[.)])[ \t]+\S")
_LONGEST_TITLE = 150  # code points


@dataclass(frozen=True, slots=True)
class Piece:
    r"""A paragraph, a list item or a row of a table.

    Attributes:
        text: with ``\n`` for soft breaks and tabs between cells; empty for an empty paragraph.
        close: whether it follows the piece before with no empty line between; None if that depends on whether it
            looks like a typed list item.
    """

    text: str
    close: bool | None = None


def joined(pieces: Iterable[Piece]) -> str:
    """The text of some pieces, cleaned, without empty lines at its ends."""
    found: list[str] = []
    empty = 0
    for piece in pieces:
        text = clean(piece.text).rstrip()
        if not text:
            empty += 1
            continue
        close = not empty and (is_list_line(text) if piece.close is None else piece.close)
        if found:
            found.append("\n" if close else "\n" * max(2, empty + 1))
        found.append(text)
        empty = 0
    return "".join(found).strip("\n")


def parted(text: str) -> Iterator[Piece]:
    """The pieces of a text, such that :func:`joined` gives it back."""
    held: list[str] = []
    for line in text.split("\n"):
        if held and (not line or is_list_line(line)):
            yield Piece("\n".join(held))
            held = []
        if line:
            held.append(line)
        else:
            yield Piece("")
    if held:
        yield Piece("\n".join(held))


def is_list_line(line: str) -> bool:
    """Whether a line begins with a bullet, a dash, a number or a letter of a list."""
    return _LIST_LINE.match(line) is not None


def has_title(text: str) -> bool:
    """Whether the first line is a title: short, without a stop at its end, an empty line and a text below it."""
    first, _, rest = text.strip().partition("\n")
    return len(first) <= _LONGEST_TITLE and first[-1:] not in (*".,;:!?…", "") and rest.startswith("\n")
