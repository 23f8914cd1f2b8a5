"""What a LanguageTool has said of paragraphs, shown beside Luwes's own findings until they change."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from nlp.checker import CheckedParagraph, Report
from nlp.document import Document, Paragraph
from nlp.finding import Finding
from nlp.languagetool.additions import additions, beside

Said = Mapping[str, tuple[Finding, ...]]


class OutsideMemory:
    """The findings of a LanguageTool by their paragraph's text, so that none is ever shown beside another text."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._added: dict[str, tuple[Finding, ...]] = {}

    def remember(self, said: Said, settled: Callable[[Finding], bool]) -> bool:
        """Take what was said of paragraphs, in place of all that was said before.

        Args:
            said: findings by their paragraph's text; offsets count from its beginning.
            settled: tells a finding that somebody has said is none.

        Returns:
            Whether it differs from what was known.
        """
        added = {text: additions(Paragraph(text), findings) for text, findings in said.items() if findings}
        before, self._added = self._added, {text: findings for text, findings in added.items() if findings}
        self.forget(settled)
        return self._added != before

    def forget(self, settled: Callable[[Finding], bool]) -> None:
        """Drop the findings that something outside the text has settled since."""
        for text, findings in self._added.items():
            self._added[text] = tuple(finding for finding in findings if not settled(finding))

    def add_to(self, document: Document, report: Report) -> Report:
        """A report with what is known beside its own findings."""
        if not self._added:
            return report
        return replace(report, paragraphs=tuple(map(self._with_added, document.paragraphs, report.paragraphs)))

    def _with_added(self, paragraph: Paragraph, checked: CheckedParagraph) -> CheckedParagraph:
        if not (added := beside(checked.findings, self._added.get(paragraph.text, ()))):
            return checked
        findings = sorted((*checked.findings, *added), key=lambda finding: (finding.start, -finding.end))
        return replace(checked, findings=tuple(findings))
