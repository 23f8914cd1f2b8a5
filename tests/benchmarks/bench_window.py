"""The window while somebody types and pastes; runs alone, too."""

import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

from PySide6.QtCore import QAbstractEventDispatcher, QMimeData, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.clock import Paints, Ticks, rest, until
from tests.benchmarks.corpus import document
from tests.benchmarks.windows import opened, surroundings

_KEYS = 400
_ROUNDS = 3
_FINDINGS = 5_000
_Result = TypeVar("_Result")


def measure() -> Iterator[tuple[str, float, float, str, bool]]:
    """The budgets of typing in texts of several lengths, and of a paste of 10 MB."""
    text = document(50_000)
    with surroundings(10_000, text):
        for words in (100, 5_000, 50_000):
            yield from _typed(_first(text, words), f"{words:,} words, 10,000 phrases", 8)
        yield from _typed(_with_findings(text), f"50,000 words, {_FINDINGS:,} findings", 16)  # a frame
        yield "longest pause of the window, paste of 10 MB", _alone(_paste, text), 200, "ms", False
    with surroundings(100_000, text):
        yield from _typed(text, "50,000 words, 100,000 phrases", 16)


def _typed(text: str, name: str, budget: float) -> Iterator[tuple[str, float, float, str, bool]]:
    """Typing into a text: the middle one of some rounds, for four keys of 400 make a p99."""
    rounds = [_alone(_keys, text, name, budget) for _ in range(_ROUNDS)]
    for alike in zip(*rounds, strict=True):
        line, _, *rest = alike[0]
        yield line, statistics.median(measured for _, measured, *_ in alike), *rest


def _alone(work: Callable[..., _Result], *words: object) -> _Result:
    """What a measurement gives in a process of its own, as every window of Luwes has one."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(work, *words).result()


def _first(text: str, words: int) -> str:
    """The first paragraphs with so many words."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(paragraphs[: max(1, words * len(paragraphs) // len(text.split()))])


def _with_findings(text: str) -> str:
    """The text with so many stiff phrases in it."""
    paragraphs = text.split("\n\n")
    each = _FINDINGS // len(paragraphs) + 1
    return "\n\n".join("Dalam rangka itu, " * each + paragraph for paragraph in paragraphs)


def _keys(text: str, name: str, budget: float) -> list[tuple[str, float, float, str, bool]]:
    """Type in the middle of a text."""
    with opened(text) as window:
        page, shown = window.page, []
        page.answered.connect(shown.append)
        paints = Paints(page.editor.viewport())
        until(lambda: shown and shown[-1].placed.findings)
        page.shown.connect(lambda: shown.append(None))
        document = page.editor.document()
        page.editor.place_cursor(document.findBlockByNumber(document.blockCount() // 2).position() + 200)
        rest(3000)  # spaCy is being imported
        painted, underlined, holds = [], [], _Holds()
        keys = "dalam rangka rapat ini, kami dan warga "
        for number in range(_KEYS):
            paints.times.clear()
            before, begin = len(shown), time.perf_counter()
            QTest.keyClick(page.editor, keys[number % len(keys)])
            until(lambda: paints.times)
            painted.append(1e3 * (paints.times[0] - begin))
            until(lambda before=before: len(shown) > before)
            answered = time.perf_counter()
            QApplication.processEvents()
            underlined.append(1e3 * (max(answered, paints.times[-1]) - begin))  # no later paint: no line has changed
            rest(15)
    return [
        (f"key to painted letter, p99, {name}", _part(painted, 99), budget, "ms", False),
        (f"key to painted underline, p50, {name}", _part(underlined, 50), budget, "ms", False),
        (f"key to painted underline, p99, {name}", _part(underlined, 99), budget, "ms", False),
        (f"window's thread busy at once, p99, {name}", _part(holds.times, 99), 16, "ms", False),
    ]


def _paste(text: str) -> float:
    """How long the window stands still at most while 10 MB come, are checked and typed into, in milliseconds."""
    data = QMimeData()
    data.setText("\n\n".join([text] * (10_000_000 // len(text) + 1)))
    with opened("Rapat.") as window:
        shown = []
        window.page.answered.connect(shown.append)
        rest(3000)
        shown.clear()
        ticks = Ticks()
        window.page.editor.insertFromMimeData(data)
        until(lambda: shown)
        rest(2000)
        return ticks.longest()


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


def _part(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100)[percent - 1]


if __name__ == "__main__":
    for name, measured, budget, unit, _ in measure():
        print(f"{name}\t{measured:.1f} {unit}\t{budget} {unit}", flush=True)
