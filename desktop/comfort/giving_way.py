"""What gives way to the text when the window is narrow, and comes back when there is room."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Part(NamedTuple):
    """Something that the window can do without.

    Attributes:
        widget: what is hidden.
        least: the width of the page, in pixels, from which on there is room for it.
        wanted: whether it is to be seen where there is room.
    """

    widget: QWidget
    least: int
    wanted: Callable[[], bool]


class GivingWay(QObject):
    """Hides parts when the page becomes too narrow for them; who shows one all the same may."""

    def __init__(self, page: QWidget, parts: Sequence[Part]) -> None:
        """Follow the width of a page, which is wide in the beginning."""
        super().__init__(page)
        self._parts = parts
        self._width = max(part.least for part in parts)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act when the width passes a border."""
        if isinstance(event, QResizeEvent):
            before, self._width = self._width, event.size().width()
            for part in self._parts:
                if self._width < part.least <= before:
                    part.widget.hide()
                elif before < part.least <= self._width and part.wanted():
                    part.widget.show()
        return super().eventFilter(watched, event)
