"""What the deep tier has said lives on through the instant answers that follow, until its paragraph changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from nlp import refutation
from nlp.check import Check, Tier
from nlp.checker import CheckedParagraph, Failure, Report, settle
from nlp.document import Document, Paragraph
from nlp.finding import Finding


@dataclass(frozen=True, slots=True)
class _Deepened:
    """What the deep tier said of a paragraph: findings to add, and findings to take away."""

    found: tuple[Finding, ...]
    refuted: frozenset[Finding]


class DeepMemory:
    """The findings and failures of the deep tier's last answer.

    Without it their underlines would go at every key and come back at every pause.
    """

    def __init__(self, checks: Sequence[Check]) -> None:
        """Remember the answers of those of ``checks`` that are deep."""
        self._checks = frozenset(check.id for check in checks if check.tier is Tier.DEEP)
        self._paragraphs: dict[str, _Deepened] = {}  # by the paragraph's text
        self._failures: tuple[Failure, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is a deep tier at all."""
        return bool(self._checks)

    def remember(self, document: Document, report: Report) -> None:
        """Take what the deep tier found and refuted out of a deep report on a document."""
        self._paragraphs.clear()
        for paragraph, checked in zip(document.paragraphs, report.paragraphs, strict=True):
            found = tuple(finding for finding in checked.findings if finding.check in self._checks)
            if found or checked.refuted:
                self._paragraphs[paragraph.text] = _Deepened(found, frozenset(checked.refuted))
        deep = {*self._checks, refutation.ID}
        self._failures = tuple(failure for failure in report.failures if failure.check in deep)

    def forget(self, settled: Callable[[Finding], bool]) -> None:
        """Drop the findings that something outside the text has settled since."""
        for text, known in self._paragraphs.items():
            found = tuple(finding for finding in known.found if not settled(finding))
            self._paragraphs[text] = replace(known, found=found)

    def add_to(self, document: Document, report: Report) -> Report:
        """An instant report with what is still known from the deep tier."""
        if not self._paragraphs and not self._failures:
            return report
        paragraphs = tuple(map(self._deepened, document.paragraphs, report.paragraphs))
        return replace(report, paragraphs=paragraphs, failures=report.failures + self._failures)

    def _deepened(self, paragraph: Paragraph, checked: CheckedParagraph) -> CheckedParagraph:
        if not (known := self._paragraphs.get(paragraph.text)):
            return checked
        kept = (finding for finding in checked.findings if finding not in known.refuted)
        return replace(checked, findings=settle((*kept, *known.found)))
