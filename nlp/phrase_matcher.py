"""Finds all phrases of a bank in one pass over a text (Aho-Corasick)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from daachorse import CharwiseDoubleArrayAhoCorasick

from nlp.document import Paragraph
from nlp.pattern import Context, contexts, expand
from nlp.phrase import Phrase

# Code points looked at on each side of a phrase for its exceptions.
_WINDOW = 100


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase at ``start:end`` of a paragraph's text."""

    start: int
    end: int
    phrase: Phrase


class PhraseMatcher:
    """The compiled phrases; made once for a bank's revision, then only read."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Compile.

        Raises:
            PatternError: a pattern or an exception cannot be read. The bank proves
                them before it stores them, so this is a programmer's mistake.
        """
        self.phrases = tuple(phrases)
        texts: list[str] = []
        self._owners: list[int] = []
        self._exceptions: dict[int, tuple[Context, ...]] = {}
        for number, phrase in enumerate(self.phrases):
            forms = expand(phrase.pattern)
            texts += forms
            self._owners += [number] * len(forms)
            if phrase.exceptions:
                self._exceptions[number] = tuple(c for text in phrase.exceptions for c in contexts(text))
        self._automaton = CharwiseDoubleArrayAhoCorasick(texts) if texts else None

    def hits(self, paragraph: Paragraph) -> Iterator[Hit]:
        """Every phrase between word borders, overlapping ones too, by end offset.

        Leftmost-longest inside the automaton would lose hits whose longer rival fails
        at its border, so all matches come out and the choice is made later.
        """
        if self._automaton is None:
            return
        folded = paragraph.folded
        text, size = folded.text, len(folded.text)
        for start, end, number in self._automaton.find_overlapping(text):
            if (start and _joins(text, start - 1, start, -1)) or (end < size and _joins(text, end, end - 1, 1)):
                continue
            first, last = folded.origin(start), folded.origin(end - 1) + 1
            if start and text[start - 1] == "-" and not _after_dateline(paragraph.text, first):
                continue
            owner = self._owners[number]
            if owner in self._exceptions and _excepted(text, start, end, self._exceptions[owner]):
                continue
            yield Hit(first, last, self.phrases[owner])


def _joins(text: str, outside: int, inside: int, step: int) -> bool:
    """Whether the sign at ``outside`` makes one word with the sign at ``inside``."""
    sign = text[outside]
    if sign.isalnum():
        return text[inside].isalnum()
    if sign in "_@#":
        return True
    beyond = outside + step
    # rapat-rapat, non-dinas: a hyphen joins; a dash with blanks round it does not
    return sign == "-" and step > 0 and beyond < len(text) and text[beyond].isalnum()


def _after_dateline(text: str, start: int) -> bool:
    """Whether a hyphen before ``start`` parts words: ``- rapat``, or ``SANGATTA-Dalam rangka`` at its opening."""
    before = text[: start - 1]
    return not before[-1:].isalnum() or (before.isupper() and text[start].isupper())


def _excepted(text: str, start: int, end: int, exceptions: tuple[Context, ...]) -> bool:
    """Whether the phrase at ``start:end`` stands in a context in which it is silent."""
    before, after = text[max(0, start - _WINDOW) : start].rstrip(), text[end : end + _WINDOW].lstrip()
    return any(_ends_with(before, c.before) and _starts_with(after, c.after) for c in exceptions)


def _ends_with(text: str, words: str) -> bool:
    border = len(text) - len(words) - 1
    return text.endswith(words) and (not words or border < 0 or not text[border].isalnum())


def _starts_with(text: str, words: str) -> bool:
    return text.startswith(words) and (not words or len(text) == len(words) or not text[len(words)].isalnum())
