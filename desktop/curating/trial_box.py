"""A place to try an entry: any text, with what would be marked in it and what would stand there."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from desktop.curating.entry_words import deletion
from nlp.document import make_safe
from nlp.finding import Finding
from nlp.offsets import Utf16Map


class TrialBox(QWidget):
    """Shows the findings of a text.

    Signals:
        edited: the text is another one.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._text = QPlainTextEdit(
            placeholderText=self.tr("Tempel kalimat atau naskah apa saja; yang akan ditandai langsung terlihat."),
            tabChangesFocus=True,
        )
        self._text.setAccessibleName(self.tr("Teks percobaan"))
        self._found = QTextBrowser(openLinks=False, objectName="card")
        self._found.setAccessibleName(self.tr("Yang ditandai dan penggantinya"))
        self._said = QLabel(objectName="hint", wordWrap=True)
        layout = QVBoxLayout(self, spacing=6)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._text, 3)
        layout.addWidget(self._said)
        layout.addWidget(self._found, 2)
        self._text.textChanged.connect(self.edited)
        self.show_findings(())

    def text(self) -> str:
        """The text, safe to check, of the same length."""
        return make_safe(self._text.toPlainText())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark what was found and list it with its replacements."""
        places = Utf16Map(self._text.toPlainText())
        self._text.setExtraSelections(
            [self._mark(places.to_units(one.start), places.to_units(one.end)) for one in findings]
        )
        self._found.setHtml("".join(_line(one) for one in findings))
        if findings:
            self._said.setText(self.tr("{0} tempat ditandai:").format(len(findings)))
        else:
            self._said.setText(self.tr("Belum ada yang ditandai.") if self._text.toPlainText().strip() else "")

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(min(start, self._text.document().characterCount() - 1))
        cursor.setPosition(min(end, self._text.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        shape.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        shape.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, shape
        return mark


def _line(finding: Finding) -> str:
    offers = " / ".join(escape(text or deletion()) for text in finding.suggestions) or "–"
    return f"<p style='margin: 0 0 4px 0'><b>{escape(finding.text)}</b> → {offers}</p>"
