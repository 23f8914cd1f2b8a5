"""Runs the checks over a text, remembers every paragraph's answer, settles overlaps."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from nlp import refutation
from nlp.category import Category
from nlp.check import Check, Knowledge, Mention, Tier
from nlp.checks import ALL
from nlp.document import Document, Paragraph, parse
from nlp.finding import Finding

# Enough for a book; a paragraph's findings are a few hundred bytes.
_REMEMBERED_PARAGRAPHS = 8192
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Failure:
    """A check that broke: the others ran all the same."""

    check: str
    reason: str


@dataclass(frozen=True, slots=True)
class CheckedParagraph:
    """The findings of one paragraph; their offsets count from ``start``.

    Attributes:
        start, end: offsets of the paragraph in the text.
        findings: by offset.
        refuted: what the instant tier finds and the deep tier has shown to be nothing.
    """

    start: int
    end: int
    findings: tuple[Finding, ...]
    refuted: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What the checks say of one text.

    Attributes:
        paragraphs: in order.
        failures: checks that did not run to their end.
        deep: whether the deep tier took part.
        whole: what is said of the text as a whole, by offset in the text; it hides no other finding.
    """

    paragraphs: tuple[CheckedParagraph, ...]
    failures: tuple[Failure, ...] = ()
    deep: bool = False
    whole: tuple[Finding, ...] = ()
    _findings: list[Finding] = field(default_factory=list, compare=False, repr=False)

    @property
    def findings(self) -> list[Finding]:
        """All findings by offset in the whole text."""
        if not self._findings:
            self._findings.extend(f.moved(p.start) for p in self.paragraphs for f in p.findings)
            if self.whole:
                self._findings.extend(self.whole)
                self._findings.sort(key=_outer_first)
        return self._findings


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the checks say of a paragraph by itself."""

    findings: tuple[Finding, ...]
    refuted: tuple[Finding, ...]
    mentions: tuple[Mention, ...]
    failures: tuple[Failure, ...]


class Checker:
    """The checks with what they know; one object serves one thread at a time."""

    def __init__(self, knowledge: Knowledge, checks: Sequence[Check] = ALL) -> None:
        """Take the checks to run, in any order."""
        self._knowledge = knowledge
        self.checks = tuple(checks)
        self._all = [(check.id, check.find) for check in self.checks]
        self._instant = [(check.id, check.find) for check in self.checks if check.tier is Tier.INSTANT]
        self._whole = [(check.id, check.find_whole) for check in self.checks if check.find_whole]
        self._answer = lru_cache(_REMEMBERED_PARAGRAPHS)(self._ask)

    @property
    def knowledge(self) -> Knowledge:
        """What the checks know. Other knowledge takes another checker: this one remembers its answers."""
        return self._knowledge

    def check(self, text: str, *, deep: bool = False) -> Report:
        """Check a text; paragraphs seen before are not checked again.

        Args:
            text: anything; see :func:`nlp.document.parse`.
            deep: run the deep tier as well; imports spaCy at the first call.

        Raises:
            TextTooLongError: the text is beyond what Luwes reads.
        """
        return self.check_document(parse(text), deep=deep)

    def check_document(self, document: Document, *, deep: bool = False, before: Sequence[Paragraph] = ()) -> Report:
        """Check a text that has been parsed.

        Args:
            document: the text, or a part of it.
            deep: as for :meth:`check`.
            before: what stands before the part; a first mention there is none in the part.
        """
        seen: set[str] | None = None
        failures: dict[Failure, None] = {}
        checked = []
        for paragraph in document.paragraphs:
            answer = self._answer(paragraph.text, deep)
            findings = answer.findings
            if answer.mentions:
                seen = self._mentioned(before) if seen is None else seen
                first = [m.finding for m in _unseen(answer.mentions, seen) if m.finding]
                findings = settle((*findings, *first)) if first else findings
            failures.update(dict.fromkeys(answer.failures))
            end = paragraph.start + len(paragraph.text)
            checked.append(CheckedParagraph(paragraph.start, end, findings, answer.refuted))
        whole = self._ask_whole(document, failures)
        return Report(tuple(checked), tuple(failures), deep, whole)

    def _mentioned(self, paragraphs: Iterable[Paragraph]) -> set[str]:
        return {mention.key for paragraph in paragraphs for mention in self._answer(paragraph.text, False).mentions}  # noqa: FBT003

    def _ask_whole(self, document: Document, failures: dict[Failure, None]) -> tuple[Finding, ...]:
        findings: list[Finding] = []
        for check, find in self._whole:
            try:
                findings += find(document, self._knowledge)
            except Exception as error:  # noqa: BLE001  # as below
                failures[Failure(check, f"{type(error).__name__}: {error}")] = None
        return tuple(sorted(findings, key=_outer_first))

    def _ask(self, text: str, deep: bool) -> _Answer:  # noqa: FBT001  # a cache key, never a keyword
        paragraph = Paragraph(text)  # made here, so that what it works out is not remembered with the answer
        findings: list[Finding] = []
        mentions: list[Mention] = []
        failures: list[Failure] = []
        for check, find in self._all if deep else self._instant:
            try:
                for found in find(paragraph, self._knowledge):
                    mentions.append(found) if isinstance(found, Mention) else findings.append(found)
            except Exception as error:  # noqa: BLE001  # one broken check must not hide the others
                failures.append(Failure(check, f"{type(error).__name__}: {error}"))
        refuted = _refuted(findings, paragraph, failures) if deep else []
        kept = [finding for finding in findings if finding not in refuted] if refuted else findings
        return _Answer(settle(kept), tuple(refuted), tuple(mentions), tuple(failures))


def _refuted(findings: list[Finding], paragraph: Paragraph, failures: list[Failure]) -> list[Finding]:
    """The findings that the deep tier shows to be none; a failure is noted and refutes nothing."""
    try:
        return [finding for finding in findings if refutation.is_refuted(finding, paragraph)]
    except Exception as error:  # noqa: BLE001  # the instant tier goes on without the pipeline
        failures.append(Failure(refutation.ID, f"{type(error).__name__}: {error}"))
        return []


def _unseen(mentions: Iterable[Mention], seen: set[str]) -> Iterable[Mention]:
    """The mentions whose key is new, adding it to ``seen``."""
    for mention in mentions:
        if mention.key not in seen:
            seen.add(mention.key)
            yield mention


def settle(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by offset with no overlaps: the longer wins, then the one with a suggestion, then the earlier.

    Long sentences wrap the others and take no part.
    """
    kept: list[Finding] = []
    wrapping: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.start - f.end, not f.suggestions, f.start, f.check)):
        if finding.category is Category.LONG_SENTENCE:
            wrapping.append(finding)
            continue
        place = bisect_left(kept, finding.start, key=_start)
        if (place == 0 or kept[place - 1].end <= finding.start) and (
            place == len(kept) or finding.end <= kept[place].start
        ):
            kept.insert(place, finding)
    return tuple(sorted([*kept, *wrapping], key=_outer_first))


def _outer_first(finding: Finding) -> tuple[int, int]:
    return finding.start, -finding.end
