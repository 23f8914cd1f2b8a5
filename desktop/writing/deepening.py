"""What the deep tier has said lives on through the instant answers that follow, until its paragraph changes."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.check import Check, Tier
from nlp.checker import CheckedParagraph, Failure, Report, settle
from nlp.document import Document, Paragraph
from nlp.finding import Finding


class DeepMemory:
    """The findings and failures of the deep tier's last answer.

    Without it their underlines would go at every key and come back at every pause.
    """

    def __init__(self, checks: Sequence[Check]) -> None:
        """Remember the answers of those of ``checks`` that are deep."""
        self._checks = frozenset(check.id for check in checks if check.tier is Tier.DEEP)
        self._findings: dict[str, tuple[Finding, ...]] = {}  # by the paragraph's text
        self._failures: tuple[Failure, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is a deep tier at all."""
        return bool(self._checks)

    def remember(self, document: Document, report: Report) -> None:
        """Take the deep findings out of a deep report on a document."""
        self._findings.clear()
        for paragraph, checked in zip(document.paragraphs, report.paragraphs, strict=True):
            if found := tuple(finding for finding in checked.findings if finding.check in self._checks):
                self._findings[paragraph.text] = found
        self._failures = tuple(failure for failure in report.failures if failure.check in self._checks)

    def add_to(self, document: Document, report: Report) -> Report:
        """An instant report with what is still known from the deep tier."""
        if not self._findings and not self._failures:
            return report
        paragraphs = tuple(map(self._deepened, document.paragraphs, report.paragraphs))
        return replace(report, paragraphs=paragraphs, failures=report.failures + self._failures)

    def _deepened(self, paragraph: Paragraph, checked: CheckedParagraph) -> CheckedParagraph:
        if not (found := self._findings.get(paragraph.text)):
            return checked
        return replace(checked, findings=settle((*checked.findings, *found)))
