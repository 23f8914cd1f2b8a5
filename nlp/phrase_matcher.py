"""Finds all phrases of a bank in one pass over a text (Aho-Corasick)."""

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from functools import cache
from typing import NamedTuple

from daachorse import CharwiseDoubleArrayAhoCorasick

from nlp.compiled import Compiled, compile_patterns, slotted_form
from nlp.document import Paragraph
from nlp.pattern import Context, contexts
from nlp.phrase import Phrase
from nlp.slot_form import Whole

# Code points looked at on each side of a phrase for its exceptions.
_WINDOW = 100


class Hit(NamedTuple):
    """A phrase at ``start:end`` of a paragraph's text, with the words of its slots."""

    start: int
    end: int
    phrase: Phrase
    slots: Mapping[str, str] = {}


class PhraseMatcher:
    """The compiled phrases; made once for a bank's revision, then only read."""

    def __init__(self, phrases: Iterable[Phrase], compiled: Compiled | None = None) -> None:
        """Take phrases, and their patterns compiled in the same order where that has been done before.

        Raises:
            PatternError: a pattern cannot be read. The bank proves patterns and exceptions
                before it stores them, so this is a programmer's mistake.
        """
        self.phrases = tuple(phrases)
        compiled = compiled or compile_patterns(phrase.pattern for phrase in self.phrases)
        self._automaton, self._owners, self._forms = compiled.automaton, compiled.owners, compiled.forms
        self._exceptions = {n: phrase.exceptions for n, phrase in enumerate(self.phrases) if phrase.exceptions}
        # phrases that need more than their words
        self._special = {*self._exceptions, *(self._owners[number] for number in self._forms)}
        self._bound = {number: phrase.channels for number, phrase in enumerate(self.phrases) if phrase.channels}
        self._special.update(self._bound)
        self._muted: frozenset[int] = frozenset()
        self._last: tuple[Paragraph | None, tuple[Hit, ...]] = (None, ())

    def for_channel(self, channel: str | None) -> "PhraseMatcher":
        """The same matcher without the phrases that are meant for other channels; None: with all of them."""
        other = copy(self)  # shares all that is compiled
        bound = self._bound.items() if channel else ()
        other._muted = frozenset(n for n, channels in bound if channel not in channels)  # noqa: SLF001  # one of us
        other._last = (None, ())  # noqa: SLF001
        return other

    def hits(self, paragraph: Paragraph) -> tuple[Hit, ...]:
        """Every phrase between word borders, overlapping ones too, by end offset.

        Leftmost-longest inside the automaton would lose hits whose longer rival fails
        at its border, so all matches come out and the choice is made later. The last
        answer is kept, since several checks ask for the same paragraph in turn.
        """
        if self._automaton is None:
            return ()
        if self._last[0] is not paragraph:
            self._last = (paragraph, tuple(self._search(paragraph, self._automaton)))
        return self._last[1]

    def _search(self, paragraph: Paragraph, automaton: CharwiseDoubleArrayAhoCorasick) -> Iterator[Hit]:
        folded = paragraph.folded
        text, size, plain = folded.text, len(folded.text), not folded.cuts
        owners, special, phrases = self._owners, self._special, self.phrases
        for start, end, number in automaton.find_overlapping(text):
            # a hot loop: blanks on both sides are commonest, then letters
            if start and (before := text[start - 1]) != " ":
                if before.isalnum() or _joins_before(text, start):
                    continue
                if before == "-" and not _after_dateline(paragraph.text, folded.origin(start)):
                    continue
            if end < size and (after := text[end]) != " " and (after.isalnum() or _joins_after(text, end)):
                continue
            owner = owners[number]
            if plain and owner not in special:
                yield Hit(start, end, phrases[owner])
            elif whole := self._verified(paragraph, number, start, end):
                begin, finish, slots = whole
                yield Hit(folded.origin(begin), folded.origin(finish - 1) + 1, phrases[owner], slots)

    def _verified(self, paragraph: Paragraph, number: int, start: int, end: int) -> Whole | None:
        """The whole form round the words found in the folded text; None where something forbids it.

        That is one of its slots, an exception or the channel.
        """
        if self._owners[number] in self._muted:
            return None
        whole: Whole | None = (start, end, {})
        if (form := self._forms.get(number)) and (slotted := slotted_form(form)):
            whole = slotted.verify(paragraph.folded, start, end, paragraph.text)
        exceptions = self._exceptions.get(self._owners[number])
        if whole and exceptions and _excepted(paragraph.folded.text, whole[0], whole[1], _contexts(exceptions)):
            return None
        return whole


def _joins_before(text: str, start: int) -> bool:
    """Whether the sign before ``start``, no letter or digit, still makes one word with what follows."""
    return text[start - 1] in "_@#" and text[start].isalnum()


def _joins_after(text: str, end: int) -> bool:
    """Whether the sign at ``end``, no letter or digit, still makes one word with what stands before.

    rapat-rapat, tamu-tamu: a hyphen joins; a dash with a blank beside it does not.
    """
    return text[end] == "_" or (text[end] == "-" and text[end + 1 : end + 2].isalnum())


def _after_dateline(text: str, start: int) -> bool:
    """Whether a hyphen before ``start`` parts words: ``- rapat``, or ``SANGATTA-Dalam rangka`` at its opening."""
    before = text[: start - 1]
    return not before[-1:].isalnum() or (before.isupper() and text[start].isupper())


@cache
def _contexts(exceptions: tuple[str, ...]) -> tuple[Context, ...]:
    """The contexts of a phrase, read when it is first found: reading those of the whole bank takes 30 ms."""
    return tuple(context for text in exceptions for context in contexts(text))


def _excepted(text: str, start: int, end: int, exceptions: tuple[Context, ...]) -> bool:
    """Whether the phrase at ``start:end`` stands in a context in which it is silent."""
    before, after = text[max(0, start - _WINDOW) : start].rstrip(), text[end : end + _WINDOW].lstrip()
    return any(_ends_with(before, c.before) and _starts_with(after, c.after) for c in exceptions)


def _ends_with(text: str, words: str) -> bool:
    border = len(text) - len(words) - 1
    return text.endswith(words) and (not words or border < 0 or not text[border].isalnum())


def _starts_with(text: str, words: str) -> bool:
    return text.startswith(words) and (not words or len(text) == len(words) or not text[len(words)].isalnum())
