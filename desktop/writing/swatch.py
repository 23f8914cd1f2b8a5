"""A spot of a category's colour with its letter, for the list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPixmap

from desktop.theme import Theme
from nlp.category import Category

_SIZE = 16
_LETTER = 10  # pixels high, of the disc's 16
_SCALE = 3  # drawn larger, so that it is sharp on dense screens


def swatch(theme: Theme, category: Category) -> QIcon:
    """A disc with the category's letter; the same when its row is selected, where a ring keeps it from the ground."""
    picture = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.palette.color(QPalette.ColorRole.Base), 2))
    painter.setBrush(theme.colour(category))
    painter.drawEllipse(QRectF(1, 1, _SIZE - 2, _SIZE - 2))
    font = QFont(painter.font())
    font.setPixelSize(_LETTER)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, _SIZE, _SIZE), Qt.AlignmentFlag.AlignCenter, theme.letter(category))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
