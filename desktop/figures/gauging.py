"""Takes the index of many texts: versions of a draft, drafts of a month. It takes long, so run it in a thread."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.document import parse
from nlp.figures import Figures
from nlp.readability import measure
from nlp.stiffness import stiffness
from phrasebank.kept_patterns import matcher_of
from phrasebank.place import default_path
from phrasebank.snapshot import read_snapshot


@dataclass(frozen=True, slots=True)
class Dated:
    """A text and when it was written."""

    when: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Gauged:
    """What a dated text measures.

    Attributes:
        when: as given.
        figures: of the text.
        index: its stiffness, 0 to 100.
    """

    when: datetime
    figures: Figures
    index: int


def gauge(groups: Sequence[Sequence[Dated]]) -> list[list[Gauged]]:
    """Check every text with the bank as it is now, by the instant tier; groups and texts stay in order.

    Raises:
        BankError: the bank cannot be read.
    """
    known = read_snapshot(default_path())
    checker = Checker(Knowledge(matcher_of(known.phrases), known.words))
    return [[_gauged(dated, checker) for dated in group] for group in groups]


def _gauged(dated: Dated, checker: Checker) -> Gauged:
    document = parse(dated.text)
    figures = measure(document)
    found = Counter(finding.category for finding in checker.check_document(document).findings)
    return Gauged(dated.when, figures, stiffness(found, figures.words).index)
