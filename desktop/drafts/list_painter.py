"""Draws a draft in the list: its name, its first words, its state."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.drafts.list_model import OPENING, OWN, STATE

_MARGIN = 9
_SMALLER = 0.9  # the state's letters, of the name's
_Role = QPalette.ColorRole


class DraftPainter(QStyledItemDelegate):
    """Three lines a row, cut where the list ends; a bar at the left of the draft that the window shows."""

    def __init__(self, view: QListView) -> None:
        """Draw in a list."""
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """As high as three lines of text."""
        lines = 2 * option.fontMetrics.lineSpacing() + QFontMetrics(_smaller(option.font)).lineSpacing()
        return QSize(120, lines + 2 * _MARGIN)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave the ground without words; :meth:`paint` writes them."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground as every list does, then the lines."""
        super().paint(painter, option, index)
        painter.save()
        if index.data(OWN):
            bar = QRect(option.rect.left() + 2, option.rect.top() + _MARGIN, 3, option.rect.height() - 2 * _MARGIN)
            painter.fillRect(bar, option.palette.color(_Role.Accent))
        self._lines(painter, option, index)
        painter.restore()

    def _lines(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Not asked of option.state: importing QStyle takes 5 ms of every start.
        selected = index in self._list.selectedIndexes()
        strong = option.palette.color(_Role.HighlightedText if selected else _Role.Text)
        faint = strong if selected else option.palette.color(_Role.PlaceholderText)
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        top = option.rect.adjusted(_MARGIN + 3, _MARGIN, -_MARGIN, 0)
        lines = [(name, strong, index.data()), (_smaller(option.font), strong, index.data(STATE))]
        if opening := index.data(OPENING):
            lines.insert(1, (option.font, faint, opening))
        else:  # two lines stand in the middle
            top.translate(0, option.fontMetrics.lineSpacing() // 2)
        for font, colour, words in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, top.width())
            painter.drawText(top, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, shown)
            top.translate(0, metrics.lineSpacing())


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALLER)
    return small
