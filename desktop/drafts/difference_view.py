"""Shows what changed between two texts: in colours, and struck out or underlined for those who see colours badly."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.drafts.differences import Kind, Piece
from desktop.writing.counts import grouped

_LINE_END = "¶"
# Longer pieces are shown by their ends: nobody reads them here, and laying them out would hold up the window.
_LONGEST = {Kind.SAME: 600, Kind.GONE: 8000, Kind.NEW: 8000}
# Letters and ground, light and dark; contrast 4.5 or more (WCAG AA).
_COLOURS = {
    Kind.GONE: (("#a11212", "#fde8e8"), ("#fca5a5", "#4a1d1f")),
    Kind.NEW: (("#0b5d2a", "#dcf5e4"), ("#86efac", "#12391f")),
}


class DifferenceView(QTextEdit):
    """A text that can be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing."""
        super().__init__(parent, readOnly=True)
        self.setAccessibleName(self.tr("Perbedaan"))
        self.document().setDocumentMargin(16)
        self.setUndoRedoEnabled(False)

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Show the way from one text to another."""
        self.clear()
        formats = self._formats()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for piece in pieces:
            for words, shape in self._shown(piece, formats):
                cursor.insertText(words, shape)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _shown(self, piece: Piece, formats: dict[Kind | None, QTextCharFormat]) -> list[tuple[str, QTextCharFormat]]:
        text, shape = piece.text, formats[piece.kind]
        if piece.kind is not Kind.SAME:
            text = text.replace("\n", f"{_LINE_END}\n" if piece.kind is Kind.NEW else _LINE_END)
        longest = _LONGEST[piece.kind]
        if len(text) <= longest:
            return [(text, shape)]
        head, tail = text[: longest // 4], text[-longest // 4 :]
        head, tail = head.rpartition(" ")[0] or head, tail.partition(" ")[2] or tail
        left_out = grouped(len(text[len(head) : -len(tail)].split()))
        return [(head, shape), (self.tr("\n… {0} kata …\n").format(left_out), formats[None]), (tail, shape)]

    def _formats(self) -> dict[Kind | None, QTextCharFormat]:
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        same, note = QTextCharFormat(), QTextCharFormat()
        note.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        note.setFontItalic(True)
        formats: dict[Kind | None, QTextCharFormat] = {Kind.SAME: same, None: note}
        for kind, looks in _COLOURS.items():
            letters, ground = looks[dark]
            shape = formats[kind] = QTextCharFormat()
            shape.setForeground(QColor(letters))
            shape.setBackground(QColor(ground))
        formats[Kind.GONE].setFontStrikeOut(True)
        formats[Kind.NEW].setFontUnderline(True)
        formats[Kind.NEW].setFontWeight(QFont.Weight.DemiBold)
        return formats
