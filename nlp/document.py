"""A text made safe to look at, cut into paragraphs; offsets never shift."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from nlp.folding import Folded, fold
from nlp.protected import Protection, protect
from nlp.safe_text import make_safe
from nlp.sentences import Span, sentences

MAX_CHARACTERS = 20_000_000

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")


class TextTooLongError(ValueError):
    """The text has more than ``MAX_CHARACTERS`` code points."""


@dataclass(frozen=True)
class Paragraph:
    """Lines with no empty line between them: the unit of checking and of the cache.

    Attributes:
        text: the lines, made safe; as many code points as the original.
        start: offset of the first code point in the document.
    """

    text: str
    start: int = field(default=0, compare=False)

    @cached_property
    def folded(self) -> Folded:
        """The text as phrases are matched in it: small letters, single blanks."""
        return fold(self.text)

    @cached_property
    def chunks(self) -> frozenset[str]:
        """What stands between blanks, each once, as it is written: words with the signs on them."""
        return frozenset(self.text.split())

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order, as (start, end) in ``text``."""
        return sentences(self.text)

    def parts_sentences(self, start: int, end: int) -> bool:
        """Whether a line end inside ``start:end`` parts two sentences, as in a list or below a heading."""
        return "\n" in self.text[start:end] and any(start < first < end for first, _ in self.sentences)

    @cached_property
    def protection(self) -> Protection:
        """What must not be touched, and what is somebody's spoken word."""
        return protect(self.text)


@dataclass(frozen=True)
class Document:
    """A text and its paragraphs, in order; white space between them belongs to none."""

    text: str
    paragraphs: tuple[Paragraph, ...]


def parse(text: str) -> Document:
    """Cut any text into paragraphs.

    Args:
        text: as typed or pasted; may be empty and may hold anything, lone surrogates too.

    Returns:
        The document; ``"".join`` of its paragraphs is the safe text less empty lines.

    Raises:
        TextTooLongError: more than 20,000,000 code points.
    """
    if len(text) > MAX_CHARACTERS:
        raise TextTooLongError(f"{len(text)} > {MAX_CHARACTERS}")
    safe = make_safe(text)
    found, start = [], 0
    for gap in _BLANK_LINES.finditer(safe):
        found.append((start, gap.start()))
        start = gap.end()
    found.append((start, len(safe)))
    paragraphs = tuple(Paragraph(safe[a:b], a) for a, b in found if not safe[a:b].isspace() and a < b)
    return Document(text, paragraphs)
