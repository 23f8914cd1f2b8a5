"""The short tour: a few boxes that show where things are, on a draft that has findings."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.comfort.callout import Callout


class Stop(NamedTuple):
    """One box of the tour.

    Attributes:
        title: what it points at.
        words: what that does.
        part: where it is in the window; None if it cannot be seen now.
    """

    title: str
    words: str
    part: Callable[[], QRect | None]


class Tour(QObject):
    """Goes from box to box, past what cannot be seen.

    Signals:
        ended: seen to the end, or skipped.
    """

    ended = Signal()

    def __init__(self, window: QMainWindow, page: QWidget, stops: Sequence[Stop]) -> None:
        """Make a tour of a window and the page in it; :meth:`start` shows it."""
        super().__init__(window)
        self._stops, self._at = stops, -1
        self._box = Callout(window)
        self._box.moved.connect(self._move)
        self._box.skipped.connect(self.end)
        self._placing = QTimer(self, interval=0, singleShot=True)  # when the layouts have done their part
        self._placing.timeout.connect(self._point)
        self._watched = (window, page)  # a message takes room from the page
        for part in self._watched:
            part.installEventFilter(self)

    def start(self) -> None:
        """Show the first box."""
        self._move(1)

    def end(self) -> None:
        """Take the box away."""
        for part in self._watched:
            part.removeEventFilter(self)
        self._placing.stop()
        self._box.end()
        self.ended.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is shown when the window or its page changes its size; end when the bank is shown instead."""
        if event.type() is QEvent.Type.Resize:
            self._placing.start()
        elif event.type() is QEvent.Type.Hide and watched is self._watched[1]:
            self.end()
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        at = self._at + by
        while 0 <= at < len(self._stops) and self._stops[at].part() is None:
            at += by
        if at >= len(self._stops):
            self.end()
        elif at >= 0:
            self._at = at
            self._show()

    def _show(self) -> None:
        stop = self._stops[self._at]
        if part := stop.part():
            self._box.show_at(part, stop.title, stop.words, (self._at + 1, len(self._stops)))
        else:
            self._move(1)

    def _point(self) -> None:
        """Follow what is shown, and leave the keyboard where it is."""
        if part := self._stops[self._at].part():
            self._box.point_at(part)
        else:
            self._move(1)
