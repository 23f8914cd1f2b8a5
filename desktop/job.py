"""Work that takes longer than a frame, in a thread of its own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QThread, Signal

from phrasebank.errors import BankError

Progress = Callable[[int, int], None]
_running: set["Job"] = set()  # a thread that is forgotten while it runs would end the program


class _CancelledError(Exception):
    """Nobody waits for the result any more."""


class Job(QThread):
    """Runs one function and says what came of it; what it raises besides goes to the failure log.

    Signals:
        progressed: how much has been done, and of how much.
        done: the result.
        refused: one Indonesian sentence.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    refused = Signal(str)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        """Take the function; it is given what to report its progress with, and touches nothing of Qt."""
        super().__init__()
        self._work = work
        self._cancelled = False
        _running.add(self)
        self.finished.connect(self._forget)
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.wait)

    def cancel(self) -> None:
        """Want no result any more; the work stops when it next reports, at the latest when it is done."""
        self._cancelled = True

    def run(self) -> None:
        """The thread itself."""
        try:
            result = self._work(self._report)
        except BankError as error:
            if not self._cancelled:
                self.refused.emit(error.message)
        except _CancelledError:
            pass
        else:
            if not self._cancelled:
                self.done.emit(result)

    def _forget(self) -> None:
        self.wait()  # it says that it has finished a moment before it has, and Qt aborts if it is gone by then
        _running.discard(self)

    def _report(self, done: int, total: int) -> None:
        if self._cancelled:
            raise _CancelledError
        self.progressed.emit(done, total)
