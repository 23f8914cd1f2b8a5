"""The window: its start, and key presses in a long document; runs alone, too."""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
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
from tests.benchmarks.corpus import document, phrases

_ROUNDS = 11
_KEYS = 400
_WORDS = 50_000
# Run in a new process: prints the seconds from before its birth until the window was painted and answered a key.
_START = """
import gc, sys, time
gc.disable()  # as desktop.__main__ does before it imports Qt
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from desktop.__main__ import main

def measured(application):
    window = next(widget for widget in application.topLevelWidgets() if widget.isVisible())
    application.processEvents()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    application.sendEvent(window.page.editor, key)
    application.processEvents()
    assert window.page.editor.text() == "a" and "spacy" not in sys.modules
    print(time.time() - float(sys.argv[1]), flush=True)
    window.page.editor.document().setModified(False)
    window.close()
    return 0

QApplication.exec = measured
main([])
"""


def measure() -> Iterator[tuple[str, float, float, str, bool]]:
    """The budgets of the window, with 10,000 and 100,000 phrases."""
    text = document(_WORDS)
    QApplication.instance() or QApplication([])
    sys.setswitchinterval(0.0002)  # as desktop.app does
    for count, start, underline in ((10_000, 250, 8), (100_000, 300, 16)):
        with tempfile.TemporaryDirectory() as folder:
            os.environ |= {"LUWES_BANK": f"{folder}/bank.db", "LUWES_DRAFTS": f"{folder}/drafts"}
            os.environ |= {"LUWES_SETTINGS": f"{folder}/settings.json", "LUWES_CACHE": f"{folder}/cache"}
            Settings().set(TOUR_SEEN, value=True)  # the tour would open a sample
            _fill_bank(count, text)
            yield f"process start to usable window, {count:,} phrases", _start_ms(), start, "ms", False
            yield from _keys(text, count, underline)


def _fill_bank(count: int, text: str) -> None:
    """Put phrases into a new bank past its gate, which takes milliseconds for each."""
    Bank.open().close()
    with sqlite3.connect(os.environ["LUWES_BANK"]) as bank:
        rows = [entry_row(Entry(f"b-{p.id}", p.pattern, ("x",), Category.STIFF_PHRASE)) for p in phrases(count, text)]
        names = ", ".join(f'"{name}"' for name in rows[0])
        bank.executemany(f"INSERT INTO entries ({names}) VALUES ({', '.join(f':{n}' for n in rows[0])})", rows)
    bank.close()


def _start_ms() -> float:
    """The median of some starts; the first one, which compiles the modules, does not count."""
    times = []
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    surroundings["PYTHONPYCACHEPREFIX"] = f"{os.environ['LUWES_DRAFTS']}-compiled"
    for _ in range(_ROUNDS + 1):
        command = [sys.executable, "-c", _START, repr(time.time())]
        done = subprocess.run(command, capture_output=True, check=True, text=True, env=surroundings)
        times.append(float(done.stdout))
    return 1e3 * statistics.median(times[1:])


def _keys(text: str, count: int, underline: float) -> Iterator[tuple[str, float, float, str, bool]]:
    """Type in the middle of a long document."""
    window = MainWindow(DraftStore(), Theme(dark=False))
    window.resize(1280, 800)
    window.show()
    paints = _Paints(window.page.editor.viewport())
    answers: list[float] = []
    window.page.shown.connect(lambda: answers.append(time.perf_counter()))
    GarbageCollector(window)  # as desktop.app does
    window.begin(sample=text)
    _until(lambda: len(window.page.placed.findings) > 500)
    editor = window.page.editor
    editor.place_cursor(editor.document().findBlockByNumber(editor.document().blockCount() // 2).position() + 200)
    _rest(3000)  # spaCy is being imported
    painted, underlined, holds = [], [], _Holds()
    keys = "dalam rangka rapat ini, kami dan warga "
    for number in range(_KEYS):
        paints.times.clear()
        before, begin = len(answers), time.perf_counter()
        QTest.keyClick(editor, keys[number % len(keys)])
        _until(lambda: paints.times)
        painted.append(1e3 * (paints.times[0] - begin))
        _until(lambda before=before: len(answers) > before)
        answered = time.perf_counter()
        QApplication.processEvents()
        underlined.append(1e3 * (max(answered, paints.times[-1]) - begin))  # no later paint: no line has changed
        _rest(15)
    name = f"50,000 words, {count:,} phrases"
    yield f"key to painted letter, p50, {name}", _part(painted, 50), underline, "ms", False
    yield f"key to painted letter, p99, {name}", _part(painted, 99), underline, "ms", False
    yield f"key to painted underline, p50, {name}", _part(underlined, 50), underline, "ms", False
    yield f"key to painted underline, p99, {name}", _part(underlined, 99), underline, "ms", False
    yield f"window's thread busy at once, p99, {name}", _part(holds.times, 99), 16, "ms", False
    yield f"window's thread busy at once, longest, {name}", max(holds.times), 16, "ms", False
    editor.document().setModified(False)
    window.close()


class _Paints(QObject):
    """Notes when a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False


class _Holds(QObject):
    """How long the event loop was busy each time before it could wait again, in milliseconds."""

    def __init__(self):
        super().__init__()
        self.times = []
        self._begin = time.perf_counter()
        loop = QAbstractEventDispatcher.instance()
        loop.awake.connect(self._awake)
        loop.aboutToBlock.connect(self._block)

    def _awake(self):
        self._begin = time.perf_counter()

    def _block(self):
        self.times.append(1e3 * (time.perf_counter() - self._begin))


def _until(done: Callable[[], object]) -> None:
    """Handle events as they come until ``done``; waiting leaves the interpreter to the worker, as in real life."""
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _rest(milliseconds: int) -> None:
    """Let time pass; QTest.qWait would keep the interpreter from the worker."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _part(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100)[percent - 1]


if __name__ == "__main__":
    for name, measured, budget, unit, _ in measure():
        print(f"{name}\t{measured:.1f} {unit}\t{budget} {unit}", flush=True)
