"""Keeps the window's draft on the disk while the writer types."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from desktop.writing.drafts import Draft, DraftFile

_DELAY_MS = 700  # a draft is at most this old, and what the disk needs


class DraftKeeper(QObject):
    """Writes at most once in a while, in a thread of its own.

    Signals:
        failed: the draft cannot be stored; once, until it can be again.
    """

    failed = Signal(str)
    _written = Signal(bool, str)

    def __init__(self, current: Callable[[], Draft], parent: QObject | None = None) -> None:
        """Ask ``current`` for what the window holds; nothing is kept before :meth:`hold`."""
        super().__init__(parent)
        self._current = current
        self._file: DraftFile | None = None
        self._failing = False
        self._stored = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # in order, and never two writers of one file
        # Not started anew at each key, or a fast writer would never be saved.
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self.save)
        self._written.connect(self._note)

    def hold(self, file: DraftFile | None) -> None:
        """Keep the draft in this file from now on; leave the one before as it was last saved."""
        self._wait()
        if self._file:
            self._file.release()
        self._file = file

    def touch(self) -> None:
        """Something has changed: save before long."""
        if self._file and not self._timer.isActive():
            self._timer.start()

    def save(self) -> None:
        """Save now, without waiting for the disk."""
        self._timer.stop()
        if self._file:
            file, draft = self._file, self._current()
            self._pool.start(lambda: self._write(file, draft))

    def saved(self) -> bool:
        """Save and wait for the disk; whether the draft is there now."""
        self._stored = False
        self.save()
        self._wait()
        return self._stored

    def drop(self) -> None:
        """Forget the draft: a file has all of it, or it is empty."""
        self._wait()
        if self._file:
            self._file.remove()
        self._file = None

    def _wait(self) -> None:
        self._timer.stop()
        self._pool.waitForDone()

    def _write(self, file: DraftFile, draft: Draft) -> None:
        try:
            file.write(draft)
            self._stored = True
        except OSError as error:
            self._written.emit(False, error.strerror or str(error))  # noqa: FBT003
        else:
            self._written.emit(True, "")  # noqa: FBT003

    def _note(self, success: bool, reason: str) -> None:  # noqa: FBT001  # a signal's value
        if not success and not self._failing:
            self.failed.emit(reason)
        self._failing = not success
