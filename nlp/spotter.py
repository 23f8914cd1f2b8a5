"""Finds the places where a check has to look at all: one pass for all its words, then a regular expression at each.

A regular expression of twenty words scans a text at a tenth of the speed.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property

from daachorse import CharwiseDoubleArrayAhoCorasick

from nlp.document import Paragraph


class Spotter:
    """Words in small letters, looked for at the beginning of words."""

    def __init__(self, words: Iterable[str]) -> None:
        """Take the words; they are compiled at the first use."""
        self._words = sorted(set(words))

    @cached_property
    def _automaton(self) -> CharwiseDoubleArrayAhoCorasick:
        return CharwiseDoubleArrayAhoCorasick(self._words)

    def starts(self, paragraph: Paragraph) -> Iterator[int]:
        """Offsets in the paragraph's text at which a word begins with one of the words, ascending, each once."""
        folded = paragraph.folded
        for start in sorted({start for start, _, _ in self._automaton.find_overlapping(folded.text)}):
            if start == 0 or not (folded.text[start - 1].isalnum() or folded.text[start - 1] in "_@#"):
                yield folded.origin(start)

    def any(self, paragraph: Paragraph) -> bool:
        """Whether one of the words stands anywhere in the paragraph."""
        return bool(self._automaton.find(paragraph.folded.text))
