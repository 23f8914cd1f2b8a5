"""What a check is: a value with its examples and one pure function."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from nlp.category import Category
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.phrase_matcher import PhraseMatcher


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that a check may know besides the text.

    Attributes:
        phrases: the bank's approved phrases, compiled.
        words: what the writer and the office have said is spelt right; see :func:`nlp.own_words.is_own`.
        longest_sentence: words from which on a sentence is too long is this plus one.
    """

    phrases: PhraseMatcher
    words: frozenset[str] = frozenset()
    longest_sentence: int = 30


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing that is reported at its first mention in the document only.

    Attributes:
        key: what is mentioned.
        finding: what to report if this is the first mention; None when all is well with it.
    """

    key: str
    finding: Finding | None


class Tier(Enum):
    """When a check runs: at every key press, or when spaCy has been loaded."""

    INSTANT = "instant"
    DEEP = "deep"


Find = Callable[[Paragraph, Knowledge], Iterator[Finding | Mention]]


@dataclass(frozen=True, slots=True)
class Check:
    """One rule of language.

    Attributes:
        id: as in ``--only``, and in every finding.
        title: Indonesian, for users.
        about: one Indonesian sentence on what it looks for.
        source: where the rule comes from.
        category: what its findings are about.
        bad: sentences with [brackets] round the part it must report.
        good: sentences in which it must be silent.
        find: from one paragraph to findings with offsets in that paragraph's text.
        tier: when it runs.
    """

    id: str
    title: str
    about: str
    source: str
    category: Category
    bad: tuple[str, ...]
    good: tuple[str, ...]
    find: Find
    tier: Tier = Tier.INSTANT


def narrowed(check: Check, wanted: Callable[[Finding], bool]) -> Check:
    """The check with only the findings that somebody wants.

    Left out at the source, an unwanted finding hides no other that overlaps it.
    """

    def wants(found: Finding | Mention) -> bool:
        finding = found.finding if isinstance(found, Mention) else found
        return finding is None or wanted(finding)

    return replace(check, find=lambda paragraph, knowledge: filter(wants, check.find(paragraph, knowledge)))
