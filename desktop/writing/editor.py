"""The text field: plain text, with changes from outside as single undo steps."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.documents.pasted import pasted, plain_text
from desktop.writing.grounds import Grounds, line_ground, match_format, selected_match
from desktop.writing.long_paste import LONG, LongPaste
from desktop.writing.marks import Span

_MARGIN = 28
_ZOOM_LIMITS = (-6, 24)
_LINE_HEIGHT = 135  # per cent: room for the lines under the words


class Editor(QTextEdit):
    """Where the draft is written. Positions are UTF-16 units of the document.

    Signals:
        file_dropped: a file was dropped or pasted, and is to be opened.
        looked_elsewhere: another part of the text is in view, or more of it.
        zoomed: how many steps larger than usual the letters are now.
        pasted: a long text is there; while it comes, ``is_pasting``, nobody need look at each change.
        menu_wanted: the menu of a place was asked for: the place in the text, and the one on the screen.
    """

    file_dropped = Signal(Path)
    looked_elsewhere = Signal()
    zoomed = Signal(int)
    pasted = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Naskah"))
        self.setPlaceholderText(self.tr("Tulis atau tempel naskah di sini."))
        self.setTabChangesFocus(False)
        self.is_pasting = False
        self._zoom = 0
        self.zoomIn(2)
        self.document().setDocumentMargin(_MARGIN)
        self._grounds = Grounds(self)
        self._line, self._searched = QRect(), False
        self.cursorPositionChanged.connect(self._show_line)
        self.verticalScrollBar().valueChanged.connect(self.looked_elsewhere)

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
        shape = QTextCharFormat()
        shape.setBackground(ground)
        self._grounds.lay("finding", [span] if span else [], shape)

    def show_matches(self, spans: Iterable[Span]) -> None:
        """Mark what was searched for, and nothing else; the one that is selected stands out from the others."""
        spans = list(spans)
        self._grounds.lay("matches", spans, match_format(self.palette()))
        if bool(spans) != self._searched:
            self._searched = bool(spans)
            self.setPalette(selected_match(self.palette()) if spans else QPalette())

    def rect_of(self, span: Span) -> QRect:
        """Where a span stands, in the viewport; over several lines: all of their width between its ends."""
        first, last = (self.cursorRect(self._cursor_at(position)) for position in span)
        if first.top() == last.top():
            return first.united(last)
        return QRect(0, first.top(), self.viewport().width(), last.bottom() - first.top() + 1)

    def visible(self) -> Span:
        """The part of the text that the writer sees."""
        area = self.viewport().rect()
        top, bottom = self.cursorForPosition(area.topLeft()), self.cursorForPosition(area.bottomRight())
        return top.position(), bottom.position() + 1

    def zoom(self, steps: int) -> None:
        """Make the letters larger or smaller; 0 puts them back."""
        wanted = min(max(self._zoom + steps, _ZOOM_LIMITS[0]), _ZOOM_LIMITS[1]) if steps else 0
        if wanted != self._zoom:
            self.zoomIn(wanted - self._zoom)
            self._zoom = wanted
            self.zoomed.emit(wanted)
            self.looked_elsewhere.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that more may be in view."""
        super().resizeEvent(event)
        self.looked_elsewhere.emit()

    def paste_as_is(self) -> None:
        """Paste what was copied with every sign it has."""
        if (data := QGuiApplication.clipboard().mimeData()) and self.canInsertFromMimeData(data):
            self._paste(plain_text(data.text(), data.html()), lambda part: part)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether there is a text, also one that is there as HTML only, or a file."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, cleaned of what Word and the web put into it; a file is opened instead."""
        if source.hasUrls() and source.urls()[0].isLocalFile():
            self.file_dropped.emit(Path(source.urls()[0].toLocalFile()))
        else:
            self._paste(*pasted(source.text(), source.html()))

    def _paste(self, text: str, clean: Callable[[str], str]) -> None:
        """Put a text at the cursor; on its way through Python it loses lone surrogates, which no file can hold."""
        if len(text) < LONG:
            self.textCursor().insertText(clean(text))
            self.ensureCursorVisible()
            return
        self.is_pasting = True
        LongPaste(self, text, clean).ended.connect(self._end_paste)

    def _end_paste(self) -> None:
        self.is_pasting = False
        self.pasted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay a ground under the line with the cursor; as an extra selection it would hide those of the findings."""
        QPainter(self.viewport()).fillRect(self._line_rect(), line_ground(self.palette()))
        super().paintEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the words under the mouse, or at the cursor; Qt's own is in English."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.cursorRect().bottomLeft()
            self.menu_wanted.emit(self.textCursor().position(), self.viewport().mapToGlobal(place))
        else:
            place = self.viewport().mapFromGlobal(event.globalPos())
            self.menu_wanted.emit(self.cursorForPosition(place).position(), event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, within the same limits as the menu."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta() != QPoint():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _show_line(self) -> None:
        """Paint the line with the cursor, and the one where it was."""
        top = self.verticalScrollBar().value()  # scrolling takes the painted ground along: its place in the text counts
        before, self._line = self._line, self._line_rect().translated(0, top)
        if before != self._line:
            self.viewport().update(before.translated(0, -top))
            self.viewport().update(self._line.translated(0, -top))

    def _line_rect(self) -> QRect:
        cursor = self.cursorRect()
        return QRect(0, cursor.top(), self.viewport().width(), cursor.height())

    def _cursor_at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return cursor
