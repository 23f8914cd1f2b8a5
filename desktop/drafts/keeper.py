"""Keeps the window's draft and its versions on the disk while the writer types."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from desktop.drafts.draft import Draft
from desktop.drafts.draft_file import DraftFile
from desktop.terminal.console import reason

_DELAY_MS = 700  # a draft is at most this old, and what the disk needs
_RETRY_MS = 3000  # a full disk may have room again
_WORK_SECONDS = 600  # of work without a version


class DraftKeeper(QObject):
    """Writes at most once in a while, in a thread of its own; makes the file when there is something to keep.

    Signals:
        failed: the draft cannot be stored, and why; once, until it can be again.
    """

    failed = Signal(str)
    _written = Signal(bool, str)

    def __init__(
        self, current: Callable[[], Draft], new_file: Callable[[], DraftFile], parent: QObject | None = None
    ) -> None:
        """Ask ``current`` for what the window holds and ``new_file`` for where to put it."""
        super().__init__(parent)
        self._current, self._new_file = current, new_file
        self._file: DraftFile | None = None
        self._failing = False
        self._stored = False
        self._at_work_since: float | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # in order, and never two writers of one file
        # Not started anew at each key, or a fast writer would never be saved.
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.save)
        self._written.connect(self._note)

    @property
    def file(self) -> DraftFile | None:
        """Where the draft is kept; None before there was anything to keep."""
        return self._file

    def hold(self, file: DraftFile | None) -> None:
        """Keep the draft in this file from now on; leave the one before as it was last saved."""
        self._wait()
        if self._file:
            self._file.release()
        self._file = file

    def touch(self) -> None:
        """Something has changed: save before long."""
        if self._at_work_since is None:
            self._at_work_since = time.monotonic()
        if not self._timer.isActive():
            self._timer.start(_DELAY_MS)

    def rest(self) -> None:
        """Nothing has been changed yet."""
        self._timer.stop()
        self._at_work_since = None

    def save(self, draft: Draft | None = None) -> None:
        """Save now, without waiting for the disk: what the window holds, or ``draft``."""
        self._timer.stop()
        draft = draft or self._current()
        if not self._file and (draft.blank or not self._made_file()):
            return
        file = self._file
        self._pool.start(lambda: self._try(lambda: self._store(file, draft)))
        if self._at_work_since is not None and time.monotonic() - self._at_work_since >= _WORK_SECONDS:
            self.keep_version(draft.text, self.tr("Selagi menulis"))

    def saved(self, draft: Draft | None = None) -> bool:
        """Save and wait for the disk; whether the draft is there now."""
        self._stored = False
        self.save(draft)
        self._wait()
        return self._stored

    def keep_version(self, text: str, note: str, *, lasting: bool = False) -> None:
        """Keep a version without waiting for the disk; see :meth:`Versions.keep`."""
        self._at_work_since = None
        if self._file or self._made_file():
            versions = self._file.versions
            self._pool.start(lambda: self._try(lambda: versions.keep(text, note, lasting=lasting)))

    def settle(self) -> None:
        """Wait until all that is being kept is on the disk."""
        self._pool.waitForDone()

    def drop(self) -> None:
        """Forget the draft: nobody would miss it."""
        self._wait()
        if self._file:
            self._file.remove()
        self._file = None

    def _wait(self) -> None:
        self._timer.stop()
        self._pool.waitForDone()

    def _made_file(self) -> bool:
        try:
            self._file = self._new_file()
        except OSError as error:
            self._note(success=False, why=reason(error))
            return False
        return True

    def _store(self, file: DraftFile, draft: Draft) -> None:
        file.write(draft)
        self._stored = True

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except OSError as error:
            self._written.emit(False, reason(error))  # noqa: FBT003
        else:
            self._written.emit(True, "")  # noqa: FBT003

    def _note(self, success: bool, why: str) -> None:  # noqa: FBT001  # a signal's value
        if not success:
            self._timer.start(_RETRY_MS)
            if not self._failing:
                self.failed.emit(why)
        self._failing = not success
