"""The gate, second half: no replacement is reported by the bank itself, and no chain of replacements is a circle.

That a longer phrase is found once a shorter one has been mended is no fault: *dalam rangka memberikan rasa
aman* becomes *untuk memberikan rasa aman*, then *agar aman*. Only a chain that comes back never ends.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import phrase as phrases
from nlp.finding import Finding
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.entry import Entry
from phrasebank.examples import Example, parse_example
from phrasebank.search import words_of

# Far more than any chain of the shipped bank has links.
_LONGEST_CHAIN = 20
# From a text to a checker that knows at least the phrases in force which that text can hold.
CheckerFor = Callable[[str], Checker]


def checker_of(known: Iterable[Phrase]) -> Checker:
    """A checker that looks for these phrases and nothing else."""
    return Checker(Knowledge(PhraseMatcher(known)), (phrases.CHECK,))


class Nearby:
    """Checkers of one entry and of the phrases with a word of the text at hand; fetched again for new words only.

    A checker of 10,000 phrases takes 200 ms to make, one of those nearby a few.
    """

    def __init__(self, entry: Entry, near: Callable[[Iterable[str]], Iterable[Phrase]]) -> None:
        """Take the entry, and what gives the other phrases in force with at least one of some words."""
        self._own, self._near = entry.phrase(), near
        self._words = words_of(" ".join((*entry.replacements, *entry.bad)))
        self._checker: Checker | None = None

    def __call__(self, text: str) -> Checker:
        """See :data:`CheckerFor`."""
        words = words_of(text)
        if self._checker is None or not words <= self._words:
            self._words |= words
            self._checker = checker_of([self._own, *self._near(self._words)])
        return self._checker


class Among:
    """Checkers of many entries: of the phrases with a word of theirs, and of all only once a text needs more.

    To make one of 100,000 phrases kept every other thread at rest for up to 0.3 s.
    """

    def __init__(self, entries: Iterable[Entry], known: Iterable[Phrase]) -> None:
        """Take the entries, and the phrases in force, their own among them."""
        texts = (text for entry in entries for text in (*entry.replacements, *entry.bad))
        words = frozenset(chain.from_iterable(map(words_of, texts)))
        self._all, near, self._far = tuple(known), [], set[str]()
        for phrase in self._all:
            of_it = words_of(phrase.pattern)
            if "~" in phrase.pattern or not words.isdisjoint(of_it):  # the words of a root are not in the pattern
                near.append(phrase)
            else:
                self._far |= of_it
        self._checker = checker_of(near)

    def __call__(self, text: str) -> Checker:
        """See :data:`CheckerFor`."""
        if not self._far.isdisjoint(words_of(text)):
            self._checker, self._far = checker_of(self._all), set()
        return self._checker


def circles(entry: Entry, checker_for: CheckerFor) -> Iterator[str]:
    """Why an entry with sound examples does not get on with the bank; nothing when it does.

    Args:
        entry: its own phrase must be among those that the checkers know.
        checker_for: see :data:`CheckerFor`.
    """
    if entry.muted or entry.category is Category.ABBREVIATION:
        return
    stiff = dict.fromkeys(_stiff(entry, checker_for))
    yield from stiff or dict.fromkeys(_endless(entry, checker_for))


def _stiff(entry: Entry, checker_for: CheckerFor) -> Iterator[str]:
    """Replacements that another entry reports; the entry itself is :mod:`phrasebank.proof`'s matter."""
    for text in filter(None, entry.replacements):
        for finding in checker_for(text).check(text).findings:
            if finding.entry != entry.id:
                yield f"Padanan “{text}” sendiri ditandai oleh entri “{finding.entry}”."


def _endless(entry: Entry, checker_for: CheckerFor) -> Iterator[str]:
    """Examples that are never mended, because the mended words lead back to the first ones."""
    for text in entry.bad:
        example = parse_example(text)
        if example.expected is not None and (through := _chain(example, example.expected, checker_for)):
            yield f"Padanan pada contoh “{example.sentence}” berputar kembali lewat entri “{through}”."


def _chain(example: Example, expected: str, checker_for: CheckerFor) -> str:
    """The entry that leads back to a text that has been; empty when the chain ends."""
    text, start, end = example.sentence, example.start, example.end
    words, seen = expected, {text}
    for _ in range(_LONGEST_CHAIN):
        text, end = text[:start] + words + text[end:], start + len(words)
        finding = _touching(checker_for(text).check(text).findings, start, end)
        if finding is None:
            return ""
        if text in seen:
            return finding.entry
        seen.add(text)
        start, end, words = finding.start, finding.end, finding.suggestions[0]
    return finding.entry if finding else ""


def _touching(findings: Iterable[Finding], start: int, end: int) -> Finding | None:
    """The first finding with a suggestion that has a sign in common with the words at ``start:end``."""
    return next((f for f in findings if f.suggestions and f.start < end and f.end > start), None)
