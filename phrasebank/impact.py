"""What an entry would report in given texts, before anybody decides on it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import abbreviation
from nlp.checks import phrase as phrases
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.entry import Entry, id_from

# Code points of context on each side of a place.
_CONTEXT = 60
# Two places in a single sentence say nothing of how often a phrase occurs.
_FEWEST_WORDS = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """One place that would be reported.

    Attributes:
        before, found, after: the words with what stands round them, at most 60 code points a side, in one line.
        suggestion: what would be offered first; None where there is nothing to offer.
    """

    before: str
    found: str
    after: str
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class Impact:
    """What would be reported.

    Attributes:
        places: in the order of the texts.
        words: how many words were looked through.
    """

    places: tuple[Place, ...]
    words: int

    @property
    def per_thousand(self) -> float:
        """Places in 1,000 words; of fewer than 1,000 words, as many as there are."""
        return 1000 * len(self.places) / max(self.words, _FEWEST_WORDS)


def impact(entry: Entry, texts: Iterable[str]) -> Impact:
    """Look for an entry, whatever its status, in texts.

    Raises:
        PatternError: its pattern cannot be read.
        TextTooLongError: a text is beyond what Luwes reads.
    """
    entry = replace(entry, id=entry.id or id_from(entry.pattern))
    check = abbreviation.CHECK if entry.category is Category.ABBREVIATION else phrases.CHECK
    checker = Checker(Knowledge(PhraseMatcher([entry.phrase()])), (check,))
    places: list[Place] = []
    words = 0
    for text in texts:
        words += len(text.split())
        for finding in checker.check(text).findings:
            if finding.entry == entry.id:
                first = finding.suggestions[0] if finding.suggestions else None
                places.append(_place(text, finding.start, finding.end, first))
    return Impact(tuple(places), words)


def _place(text: str, start: int, end: int, suggestion: str | None) -> Place:
    before, found, after = text[max(0, start - _CONTEXT) : start], text[start:end], text[end : end + _CONTEXT]
    return Place(_line(before), _line(found), _line(after), suggestion)


def _line(text: str) -> str:
    """The text in one line; blanks at its ends stay, for they part it from its neighbour."""
    return "".join(" " if sign.isspace() else sign for sign in text)
