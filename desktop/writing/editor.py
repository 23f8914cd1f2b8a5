"""The text field: plain text, with changes from outside as single undo steps."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.writing.marks import Span

_MARGIN = 28
_ZOOM_LIMITS = (-6, 24)
_LINE_HEIGHT = 135  # per cent: room for the lines under the words


class Editor(QTextEdit):
    """Where the draft is written. Positions are UTF-16 units of the document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Naskah"))
        self.setPlaceholderText(self.tr("Tulis atau tempel naskah di sini."))
        self.setTabChangesFocus(False)
        self._zoom = 0
        self.zoomIn(2)
        self.document().setDocumentMargin(_MARGIN)

    def text(self) -> str:
        r"""The whole text with ``\n`` between lines; as many UTF-16 units as the document.

        QTextEdit's own toPlainText would turn every no-break space into a plain one.
        """
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def load(self, text: str, position: int = 0) -> None:
        """Begin anew with a text; there is nothing to undo then."""
        self.setPlainText(text)
        self._space_lines()
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(position, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)
        self.document().setModified(False)

    def _space_lines(self) -> None:
        """Give every line more height; lines typed later take it over. Not for undoing."""
        self.setUndoRedoEnabled(False)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.setUndoRedoEnabled(True)

    def change(self, edits: Iterable[tuple[Span, str]]) -> None:
        """Put texts in the place of spans, as one undo step.

        Args:
            edits: spans that do not overlap, the last one first.
        """
        cursor = self.textCursor()  # undoing brings the writer back to where the block began
        cursor.beginEditBlock()
        for (start, end), text in edits:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
        cursor.endEditBlock()

    def select(self, span: Span) -> None:
        """Select a span and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def place_cursor(self, position: int) -> None:
        """Put the cursor at a position, with nothing selected."""
        self.select((position, position))

    def selection(self) -> Span:
        """The selected span, empty at the cursor if nothing is."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def before(self, position: int) -> str:
        """What stands before a position in its line."""
        cursor = QTextCursor(self.document().findBlock(position))
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def tint(self, span: Span | None, ground: QColor) -> None:
        """Lay a ground under one span, and under no other."""
        if span is None:
            self.setExtraSelections([])
            return
        shown = QTextEdit.ExtraSelection()
        shown.cursor = QTextCursor(self.document())
        shown.cursor.setPosition(span[0])
        shown.cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        shown.format = QTextCharFormat()
        shown.format.setBackground(ground)
        self.setExtraSelections([shown])

    def visible(self) -> Span:
        """The part of the text that the writer sees."""
        area = self.viewport().rect()
        top, bottom = self.cursorForPosition(area.topLeft()), self.cursorForPosition(area.bottomRight())
        return top.position(), bottom.position() + 1

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller; 0 puts them back."""
        wanted = min(max(self._zoom + steps, _ZOOM_LIMITS[0]), _ZOOM_LIMITS[1]) if steps else 0
        self.zoomIn(wanted - self._zoom)
        self._zoom = wanted

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; on its way through Python it loses lone surrogates, which no file can hold."""
        self.textCursor().insertText(source.text())
        self.ensureCursorVisible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, within the same limits as the menu."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta() != QPoint():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
