"""Fills the table: asks in a thread for what fits, and reads the pages that are looked at."""

import sqlite3
from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.curating.work_thread import Request, WorkThread
from phrasebank.connection import connect
from phrasebank.entry import Entry, Layer
from phrasebank.faults import explained
from phrasebank.listing import Lister, Order, Wanted, entries_of, number_of


class ListingDesk(QObject):
    """Two connections that only read: one in the thread for searches, one in the window's for pages.

    In a bank that journals ahead, as all do, a page need never wait for who writes.

    Signals:
        found: the numbers of the entries that fit, for the latest question only.
        surveyed: an :class:`~phrasebank.listing.Overview`.
        failed: one Indonesian sentence.
    """

    found = Signal(object)
    surveyed = Signal(object)
    failed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Read the bank in a file, which must be up to date by the first question."""
        super().__init__(parent)
        self._path = path
        self._thread: WorkThread[Lister] = WorkThread(lambda: Lister(self._connect()))
        self._thread.failed.connect(self.failed)
        self._pages: sqlite3.Connection | None = None
        self._request: Request | None = None

    def search(self, wanted: Wanted, order: Order, *, descending: bool) -> None:
        """Ask which entries fit; an older question is forgotten."""
        if self._request:
            self._request.drop()
        self._request = self._thread.ask(
            lambda lister: lister.numbers(wanted, order, descending=descending), self._find
        )

    def survey(self) -> None:
        """Ask for what can be said of the whole bank."""
        self._thread.ask(Lister.overview, self.surveyed.emit)

    def entries(self, numbers: Sequence[int]) -> dict[int, Entry]:
        """A page, read in the window's thread; 64 entries take 1.3 ms.

        Raises:
            BankError: the bank cannot be read.
        """
        return entries_of(self._page_connection(), numbers)

    def number(self, entry_id: str, layer: Layer) -> int | None:
        """The number of an entry, read in the window's thread.

        Raises:
            BankError: the bank cannot be read.
        """
        return number_of(self._page_connection(), entry_id, layer)

    def reopen(self) -> None:
        """The file may be another one now."""
        self._thread.reopen()
        self._close_pages()

    def stop(self) -> None:
        """End the thread."""
        self._thread.stop()
        self._close_pages()

    def _find(self, numbers: "array[int]") -> None:
        self.found.emit(numbers)

    def _page_connection(self) -> sqlite3.Connection:
        if self._pages is None:
            self._pages = self._connect()
        return self._pages

    def _close_pages(self) -> None:
        if self._pages:
            self._pages.close()
            self._pages = None

    def _connect(self) -> sqlite3.Connection:
        with explained():
            return connect(self._path, "ro")
