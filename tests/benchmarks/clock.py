"""Waiting and timing in the window's thread; imports nothing of Luwes, so that it adds nothing to what it measures."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication


def until(done: Callable[[], object]) -> None:
    """Handle events as they come until ``done``; waiting leaves the interpreter to the worker, as in real life."""
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def rest(milliseconds: int) -> None:
    """Let time pass; QTest.qWait would keep the interpreter from the worker."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Ticks(QObject):
    """A clock in the window's thread: it shows how long that was busy, or waited for the interpreter."""

    def __init__(self) -> None:
        """Begin."""
        super().__init__()
        self._times = [time.perf_counter()]
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(lambda: self._times.append(time.perf_counter()))
        self._timer.start()

    def longest(self) -> float:
        """The longest pause until now, in milliseconds."""
        return 1e3 * max(later - earlier for earlier, later in zip(self._times, self._times[1:], strict=False))


class Paints(QObject):
    """Notes when a widget is painted."""

    def __init__(self, widget) -> None:
        """Watch it."""
        super().__init__(widget)
        self.times: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802  # Qt's name
        """Note it, and let it through."""
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False
