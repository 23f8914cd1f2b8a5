"""Windows to measure: opened on a bank and drafts of their own, watched by the clock."""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.drafts.store import DraftStore
from desktop.garbage import GarbageCollector
from desktop.main_window import MainWindow
from desktop.setting_list import TOUR_SEEN
from desktop.settings import Settings
from desktop.theme import Theme
from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.rows import entry_row
from phrasebank.store import Bank
from tests.benchmarks.corpus import phrases


@contextmanager
def surroundings(count: int, text: str) -> Iterator[None]:
    """A bank with ``count`` phrases drawn from a text and the shipped ones, and places for all that Luwes writes."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"LUWES_BANK": f"{folder}/bank.db", "LUWES_DRAFTS": f"{folder}/drafts"}
        os.environ |= {"LUWES_SETTINGS": f"{folder}/settings.json", "LUWES_CACHE": f"{folder}/cache"}
        Settings().set(TOUR_SEEN, value=True)  # the tour would open a sample
        _fill_bank(count, text)
        yield


@contextmanager
def opened(text: str) -> Iterator[MainWindow]:
    """A window that shows a text and has begun to check it."""
    QApplication.instance() or QApplication([])
    sys.setswitchinterval(0.0002)  # as desktop.app does
    window = MainWindow(DraftStore(), Theme(dark=False))
    window.resize(1280, 800)
    window.show()
    GarbageCollector(window)  # as desktop.app does
    window.begin(sample=text)
    yield window
    window.page.editor.document().setModified(False)
    window.close()


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


def _fill_bank(count: int, text: str) -> None:
    """Put phrases into a new bank past its gate, which takes milliseconds for each."""
    Bank.open().close()
    with sqlite3.connect(os.environ["LUWES_BANK"]) as bank:
        rows = [entry_row(Entry(f"b-{p.id}", p.pattern, ("x",), Category.STIFF_PHRASE)) for p in phrases(count, text)]
        names = ", ".join(f'"{name}"' for name in rows[0])
        bank.executemany(f"INSERT INTO entries ({names}) VALUES ({', '.join(f':{n}' for n in rows[0])})", rows)
    bank.close()
