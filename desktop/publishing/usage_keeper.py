"""Counts what the writer does with suggestions, and writes the counts now and then, off the window's thread."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer

from phrasebank.kind import Kind

if TYPE_CHECKING:
    from phrasebank.usage import Usage

_EVERY_MS = 60_000


class UsageKeeper(QObject):
    """Notes at no cost, and writes once a minute and at the end."""

    def __init__(self, bank: Callable[[], Path], parent: QObject | None = None) -> None:
        """Count for a bank.

        Args:
            bank: tells the bank's file when something is to be written.
            parent: what it ends with.
        """
        super().__init__(parent)
        self._bank, self._pool = bank, QThreadPool(self, maxThreadCount=1)
        self._usage: Usage | None = None
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.write)
        self._timer.start()

    def note(self, entry_id: str, kind: str) -> None:
        """Count one step."""
        if self._usage is None:
            # Not at the top: SQLite and the bank's entries behind it would cost the window's start 15 ms.
            from phrasebank.usage import Usage  # noqa: PLC0415

            self._usage = Usage()
        self._usage.note(entry_id, Kind(kind))

    def write(self) -> None:
        """Begin to write what has been counted."""
        if self._usage:
            usage = self._usage
            self._pool.start(lambda: self._write(usage))

    def stop(self) -> None:
        """Write the rest and wait for it."""
        self._timer.stop()
        self.write()
        self._pool.waitForDone()

    def _write(self, usage: "Usage") -> None:
        from phrasebank.errors import BankError  # noqa: PLC0415  # as above

        # What cannot be written waits for the next time; counts are not worth a message to somebody who writes.
        with suppress(BankError):
            usage.write(self._bank())
