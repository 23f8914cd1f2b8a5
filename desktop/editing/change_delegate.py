"""Draws a change: the sentence before and after it, with the changed words marked, and why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.editing.safe_model import SHOWN, Shown

_Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_BEFORE_SHARE = 0.4  # of the width left beside the words; the rest stands after them
_RED, _GREEN = QColor(220, 60, 60, 70), QColor(40, 160, 80, 80)


class ChangeDelegate(QStyledItemDelegate):
    """Three lines a row, all rows of one height: 5,000 of them are shown at once.

    The words that go are struck out, those that come are bold and underlined; the colours only help.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt's signature
        """Room for three lines."""
        return QSize(200, 3 * QFontMetrics(option.font).height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row with its check box."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
        room = option.rect.adjusted(box.width() + 3 * _PAD, _PAD, -_PAD, -_PAD)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        painter.save()
        painter.setClipRect(option.rect)
        self._draw(painter, option.font, room, index.data(SHOWN), ink)
        painter.restore()

    def _draw(self, painter: QPainter, font: QFont, room: QRect, shown: Shown, ink: QColor) -> None:
        height = QFontMetrics(font).height()
        gone, come, small = QFont(font), QFont(font), QFont(font)
        gone.setStrikeOut(True)
        come.setBold(True)
        come.setUnderline(True)
        faint = QColor(ink)
        faint.setAlpha(200)
        new = shown.new or "␡"
        wide = max(QFontMetrics(gone).horizontalAdvance(shown.old), QFontMetrics(come).horizontalAdvance(new))
        rest = max(room.width() - wide, 0)
        needed = (QFontMetrics(font).horizontalAdvance(part) for part in (shown.before, shown.after))
        first = _share(rest, *needed)
        painter.setPen(ink)
        _draw_line(painter, room, (shown.before, shown.old, shown.after), (font, gone), (first, _RED))
        room.translate(0, height)
        _draw_line(painter, room, (shown.before, new, shown.after), (font, come), (first, _GREEN))
        room.translate(0, height)
        painter.setPen(faint)
        painter.setFont(small)
        why = QFontMetrics(small).elidedText(shown.why, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), height)), Qt.AlignmentFlag.AlignLeft, why)


def _share(rest: int, before: int, after: int) -> int:
    """How much of the width beside the words stands before them: the same in both lines, one under the other."""
    return min(before, max(int(rest * _BEFORE_SHARE), rest - after))


def _draw_line(
    painter: QPainter,
    room: QRect,
    parts: tuple[str, str, str],
    fonts: tuple[QFont, QFont],
    mark: tuple[int, QColor],
) -> None:
    """Draw a sentence in one line; what is too much is left out at its ends, never of the marked words.

    Args:
        painter: draws.
        room: where.
        parts: what stands before the words, the words, what stands after them.
        fonts: of the sentence, of the words.
        mark: the width for what stands before the words; their ground.
    """
    plain, marked = map(QFontMetrics, fonts)
    words = marked.elidedText(parts[1], Qt.TextElideMode.ElideMiddle, room.width())
    before = plain.elidedText(parts[0], Qt.TextElideMode.ElideLeft, mark[0])
    rest = room.width() - plain.horizontalAdvance(before) - marked.horizontalAdvance(words)
    after = plain.elidedText(parts[2], Qt.TextElideMode.ElideRight, max(rest, 0))
    at = QPoint(room.left(), room.top() + plain.ascent())
    for text, font, metrics in ((before, fonts[0], plain), (words, fonts[1], marked), (after, fonts[0], plain)):
        advance = metrics.horizontalAdvance(text)
        if font is fonts[1]:
            painter.fillRect(QRect(at.x(), room.top(), advance, plain.height()), mark[1])
        painter.setFont(font)
        painter.drawText(at, text)
        at += QPoint(advance, 0)
