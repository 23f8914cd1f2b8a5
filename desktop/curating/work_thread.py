"""A thread that owns an open bank and answers the window's requests one after the other."""

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from phrasebank.errors import BankError


class Closable(Protocol):
    """What the thread opens: a bank or a bare connection."""

    def close(self) -> None:
        """Let go of it."""


Owned = TypeVar("Owned", bound=Closable)


class Request:
    """Something asked; :meth:`drop` it when its answer is no longer wanted."""

    def __init__(
        self,
        work: Callable[[Any], Any],
        then: Callable[[Any], None],
        refused: Callable[..., None],
        asker: QObject | None,
    ) -> None:
        """Keep what to do in the thread, what to do in the window with its result or refusal, and who asked."""
        self.work, self.then, self.refused = work, then, refused
        self._asker = asker
        self._dropped = False

    @property
    def dropped(self) -> bool:
        """Whether nobody waits for the answer: it was dropped, or who asked is gone."""
        return self._dropped or (self._asker is not None and not isValid(self._asker))

    def drop(self) -> None:
        """Want no answer; work that has not begun is left out."""
        self._dropped = True


class WorkThread(QObject, Generic[Owned]):
    """The thread as the window sees it; it starts, and opens what it owns, when it is first asked.

    Signals:
        failed: one Indonesian sentence on a refusal that nobody else takes.
    """

    failed = Signal(str)
    _asked = Signal(object)

    def __init__(self, opened: Callable[[], Owned]) -> None:
        """Take what opens the bank, which is called in the thread."""
        super().__init__()
        self._thread, self._worker = QThread(), _Worker(opened)
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.do)
        self._worker.answered.connect(self._answer)
        self._thread.finished.connect(self._worker.close, Qt.ConnectionType.DirectConnection)
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.stop)

    def ask(
        self,
        work: Callable[[Owned], Any],
        then: Callable[[Any], None],
        refused: Callable[[BankError], None] | None = None,
        *,
        asker: QObject | None = None,
    ) -> Request:
        """Have something done in the thread; nothing happens after :meth:`stop`.

        Args:
            work: what; it touches nothing of the window.
            then: is given the result, in the window's thread.
            refused: is given the :class:`BankError` instead; :attr:`failed` tells it if this is None.
            asker: nothing is answered once this is deleted.
        """
        request = Request(work, then, refused or self._fail, asker)
        if self._worker.stopped:  # a window that is going may still ask; nobody would end the thread again
            request.drop()
            return request
        if not self._thread.isRunning():
            self._thread.start()
        self._asked.emit(request)
        return request

    def reopen(self) -> None:
        """Open the bank anew for the next request: its file may be another one now."""
        self._worker.stale = True

    def stop(self) -> None:
        """End the thread after the step it is in; nothing is answered any more."""
        self._worker.stopped = True
        self._thread.quit()
        self._thread.wait()

    def _answer(self, request: Request, result: object, error: BankError | None) -> None:
        if request.dropped or self._worker.stopped:
            return
        if error:
            request.refused(error)
        else:
            request.then(result)

    def _fail(self, error: BankError) -> None:
        self.failed.emit(error.message)


class _Worker(QObject):
    """The end in the thread. What it does not expect goes to the failure log, and the thread goes on."""

    answered = Signal(object, object, object)

    def __init__(self, opened: Callable[[], Closable]) -> None:
        super().__init__()
        self._opened, self._owned = opened, None
        self.stopped = self.stale = False

    @Slot(object)
    def do(self, request: Request) -> None:
        """Answer a request, whatever comes of it."""
        if request.dropped or self.stopped:
            return
        result: object = None
        error: BankError | None = BankError(self.tr("Ada yang gagal di dalam Luwes."))
        try:
            result, error = request.work(self._open()), None
        except BankError as refusal:
            error = refusal
        finally:
            self.answered.emit(request, result, error)

    @Slot()
    def close(self) -> None:
        """Close the bank in the thread that opened it."""
        if self._owned:
            self._owned.close()
            self._owned = None

    def _open(self) -> Closable:
        if self.stale:
            self.close()
            self.stale = False
        if self._owned is None:
            self._owned = self._opened()
        return self._owned
