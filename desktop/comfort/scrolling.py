"""Room for what needs more of it than a small screen has."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(widget: QWidget) -> QScrollArea:
    """A frame in which a widget takes all the room there is, and scrolls if that is not enough.

    The widget may have no focus proxy: with one, Tab never leaves the frame (Qt 6.11).
    """
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is inside has the keyboard, and is scrolled to
    area.setWidget(widget)
    return area
