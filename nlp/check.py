"""What a check is: a value with its examples and one pure function."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from nlp.category import Category
from nlp.channel import Channel
from nlp.document import Document, Paragraph
from nlp.finding import Finding
from nlp.phrase_matcher import PhraseMatcher

_LONGEST_SENTENCE = 30  # words, where no channel is known


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that a check may know besides the text.

    Attributes:
        phrases: the bank's approved phrases, compiled.
        words: what the writer and the office have said is spelt right; see :func:`nlp.own_words.is_own`.
        channel: where the text will be published; None: not said, and then nothing is checked that hangs on it.
    """

    phrases: PhraseMatcher
    words: frozenset[str] = frozenset()
    channel: Channel | None = None

    @property
    def longest_sentence(self) -> int:
        """The most words that a sentence may have."""
        return self.channel.longest_sentence.value if self.channel else _LONGEST_SENTENCE

    def for_channel(self, channel: Channel | None) -> "Knowledge":
        """The same for a text that will be published there: entries meant for other channels are left out."""
        return replace(self, phrases=self.phrases.for_channel(channel.id if channel else None), channel=channel)


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
FindWhole = Callable[[Document, Knowledge], Iterator[Finding]]


def nothing(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding | Mention]:
    """What a check finds in a paragraph if it looks at whole documents only."""
    del paragraph, knowledge
    return iter(())


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
        find_whole: from a document to findings with offsets in its text, for what no paragraph can tell by itself. It
            runs anew at every request, so it must be quick: what it works out of a paragraph is best remembered.
        channel: id of the channel that its examples are written for; empty: for any.
    """

    id: str
    title: str
    about: str
    source: str
    category: Category
    bad: tuple[str, ...]
    good: tuple[str, ...]
    find: Find = nothing
    tier: Tier = Tier.INSTANT
    find_whole: FindWhole | None = None
    channel: str = ""


def narrowed(check: Check, wanted: Callable[[Finding], bool]) -> Check:
    """The check with only the findings that somebody wants.

    Left out at the source, an unwanted finding hides no other that overlaps it.
    """

    def wants(found: Finding | Mention) -> bool:
        finding = found.finding if isinstance(found, Mention) else found
        return finding is None or wanted(finding)

    def find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding | Mention]:
        return filter(wants, check.find(paragraph, knowledge))

    if (whole := check.find_whole) is None:
        return replace(check, find=find)
    return replace(check, find=find, find_whole=lambda document, knowledge: filter(wanted, whole(document, knowledge)))
