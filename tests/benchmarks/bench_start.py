"""The start of the window, what it holds in memory, and how it fares while the pipeline is loaded."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator

from tests.benchmarks.corpus import document
from tests.benchmarks.windows import surroundings

_ROUNDS = 11
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
# Run in a new process: prints the resident megabytes before and with the pipeline, and the window's longest pause then.
_LOADING = """
import gc, os
gc.disable()
from PySide6.QtWidgets import QApplication
from desktop.__main__ import main
from tests.benchmarks.clock import Ticks, rest, until

def megabytes():
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

def measured(application):
    window = next(widget for widget in application.topLevelWidgets() if widget.isVisible())
    loaded, deepened = [], []
    window._service.loaded.connect(loaded.append)
    window._service.deepened.connect(deepened.append)
    until(lambda: loaded)
    rest(300)
    idle, ticks = megabytes(), Ticks()
    window.page.editor.insertPlainText("Rapat di kantor.")
    until(lambda: deepened)
    rest(1500)
    print(idle, megabytes(), ticks.longest())
    window.page.editor.document().setModified(False)
    window.close()
    return 0

QApplication.exec = measured
main([])
"""


def measure() -> Iterator[tuple[str, float, float, str, bool]]:
    """The budgets of the start."""
    text = document(5_000)
    for count, budget in ((10_000, 250), (100_000, 300)):
        with surroundings(count, text):
            yield f"process start to usable window, {count:,} phrases", _start_ms(), budget, "ms", False
    with surroundings(10_000, text):
        _run(_LOADING)  # compiles the modules
        idle, loaded, pause = map(statistics.median, zip(*(_run(_LOADING) for _ in range(3)), strict=True))
    yield "memory, window idle, 10,000 phrases", idle, 110, "MB", False
    yield "memory, with the pipeline", loaded, 320, "MB", False
    yield "longest pause of the window while the pipeline loads", pause, 50, "ms", False


def _start_ms() -> float:
    """The median of some starts; the first one, which compiles the modules, does not count."""
    times = [_run(_START, repr(time.time()))[0] for _ in range(_ROUNDS + 1)]
    return 1e3 * statistics.median(times[1:])


def _run(program: str, *words: str) -> list[float]:
    """The numbers that a program prints in a process of its own."""
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around["PYTHONPYCACHEPREFIX"] = f"{os.environ['LUWES_DRAFTS']}-compiled"
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, check=True, text=True, env=around
    )
    return [float(number) for number in done.stdout.split()]


if __name__ == "__main__":
    for name, measured, budget, unit, _ in measure():
        print(f"{name}\t{measured:.1f} {unit}\t{budget} {unit}", flush=True)
