"""The bank: the office's phrases and words in one SQLite file, with their whole history."""

import getpass
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from nlp.category import Category
from nlp.document import make_safe
from nlp.pattern import expand
from nlp.phrase import Phrase
from phrasebank.approved import Snapshot, snapshot_of
from phrasebank.aside import damaged_put_aside
from phrasebank.dictionary import Dictionary
from phrasebank.entry import SEED_AUTHOR, Entry, Status, id_from
from phrasebank.errors import EntryInvalidError, EntryUnknownError
from phrasebank.faults import explained
from phrasebank.history import Action, Change
from phrasebank.ledger import now, record, transaction
from phrasebank.opening import open_database
from phrasebank.place import default_path
from phrasebank.proof import problems
from phrasebank.rows import change_from, entry_from
from phrasebank.search import pattern_query_for, query_for
from phrasebank.seed_files import SEED_FOLDER
from phrasebank.upgrade import bring_up_to_date


class Bank:
    """An open bank. It belongs to the thread that opened it; SQLite refuses others (sqlite3.ProgrammingError).

    Every method raises :class:`phrasebank.errors.BankError` when the file cannot serve it.

    Attributes:
        path: the file; None for a bank in memory.
        author: who its changes are by.
        dictionary: the words of its own.
    """

    def __init__(self, db: Database, path: Path | None, author: str | None) -> None:
        """Take a database that is up to date; use :meth:`open` or :meth:`in_memory`."""
        self._db = db
        self.path = path
        self.author = _author(author)
        self.dictionary = Dictionary(db, self.author)

    @classmethod
    def open(
        cls,
        path: Path | None = None,
        *,
        create: bool = True,
        author: str | None = None,
        seed_folder: Path = SEED_FOLDER,
    ) -> Self:
        """Open a bank, bring its tables up to date and take in the shipped bank.

        Args:
            path: the file; the default bank if None.
            create: make the file and its folder if they are not there.
            author: who the changes are by; the login name if None.
            seed_folder: where the shipped bank lies.

        Raises:
            BankDamagedError: the file cannot be read. A damaged default bank is put aside,
                so that the next call makes a fresh one; any other file is left where it is.
            BankTooNewError: a newer Luwes has changed it; nothing was written.
            BankMissingError: there is no such file, and ``create`` is false.
            BankError: it is locked, the disk is full …
        """
        path = path or default_path()
        with damaged_put_aside(path):
            return cls(open_database(path, seed_folder, create=create), path, author)

    @classmethod
    def in_memory(cls, *, author: str | None = None, seed_folder: Path = SEED_FOLDER) -> Self:
        """A bank without a file, for tests and trials."""
        db = Database(memory=True, execute_plugins=False)
        bring_up_to_date(db, seed_folder)
        return cls(db, None, author)

    @property
    @explained()
    def revision(self) -> int:
        """Grows by one with every change, whoever made it."""
        revision: int = self._db.execute("SELECT revision FROM bank").fetchone()[0]
        return revision

    @explained()
    def entries(self, *, status: Status | None = None, category: Category | None = None) -> list[Entry]:
        """The entries by pattern, all or those of a status or category."""
        wanted = {"status": status, "category": category}
        given = {name: value for name, value in wanted.items() if value}
        where = " AND ".join(f"{name} = :{name}" for name in given) or None
        rows = self._db.table("entries").rows_where(where, given, order_by="pattern COLLATE NOCASE, id")
        return [entry_from(row) for row in rows]

    @explained()
    def get(self, entry_id: str) -> Entry:
        """The entry of that id.

        Raises:
            EntryUnknownError: there is none.
        """
        if entry := self._find(entry_id):
            return entry
        raise EntryUnknownError(f"Tidak ada entri dengan id “{entry_id}”.")

    @explained()
    def add(self, entry: Entry, *, reason: str = "") -> Entry:
        """Store a new entry; its id is made from the pattern if it is empty.

        Raises:
            EntryInvalidError: it is not proved, or its id is taken.
        """
        with transaction(self._db):
            self._prove(entry)
            entry = replace(entry, id=entry.id or self._free_id(entry.pattern))
            if self._find(entry.id):
                raise EntryInvalidError([f"Sudah ada entri dengan id “{entry.id}”."])
            return self._record(Action.ADD, None, entry, reason)

    @explained()
    def edit(self, entry: Entry, *, reason: str = "") -> Entry:
        """Put a whole new value in the place of an entry; nothing happens if it is the same.

        Raises:
            EntryInvalidError: it is not proved.
            EntryUnknownError: there is no entry of that id.
        """
        with transaction(self._db):
            before = self.get(entry.id)
            self._prove(entry)
            return self._record(Action.EDIT, before, entry, reason)

    @explained()
    def retire(self, entry_id: str, *, reason: str = "") -> Entry:
        """Let an entry rest; it keeps its history and can be restored."""
        with transaction(self._db):
            before = self.get(entry_id)
            return self._record(Action.RETIRE, before, replace(before, status=Status.DEPRECATED), reason)

    @explained()
    def restore(self, entry_id: str, *, reason: str = "") -> Entry:
        """Approve an entry again.

        Raises:
            EntryInvalidError: it does not prove any more, such as when another entry has taken its place.
        """
        with transaction(self._db):
            before = self.get(entry_id)
            after = replace(before, status=Status.APPROVED)
            self._prove(after)
            return self._record(Action.RESTORE, before, after, reason)

    @explained()
    def history(self, entry_id: str | None = None) -> list[Change]:
        """What happened to one entry, or to all, newest first."""
        where = None if entry_id is None else "entry_id = ?"
        rows = self._db.table("history").rows_where(where, where and [entry_id], order_by="number DESC")
        return [change_from(row) for row in rows]

    @explained()
    def search(self, words: str, *, limit: int = 50) -> list[Entry]:
        """The entries with all these words in pattern, replacements, reason or examples, best first.

        The last word may be unfinished. Words without a letter or digit find nothing.
        """
        return list(self._matches(query_for(words), limit=limit))

    @explained()
    def snapshot(self) -> Snapshot:
        """The approved phrases and the own words, to give to any thread."""
        return snapshot_of(self._db.conn)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _find(self, entry_id: str) -> Entry | None:
        rows = self._db.table("entries").rows_where("id = ?", [entry_id])
        return next(map(entry_from, rows), None)

    def _matches(self, query: str, *, limit: int | None = None, where: str | None = None) -> Iterator[Entry]:
        if query:
            yield from map(entry_from, self._db.table("entries").search(query, limit=limit, where=where))

    def _prove(self, entry: Entry) -> None:
        if found := problems(entry, self._rivals(entry)):
            raise EntryInvalidError(found)

    def _rivals(self, entry: Entry) -> Iterator[Phrase]:
        """The approved phrases that may clash with an entry: those with all the words of one of its forms.

        Expanding every pattern of the bank would take 150 ms at 10,000 entries.
        """
        for rival in self._matches(pattern_query_for(expand(entry.pattern)), where="status = 'approved'"):
            yield rival.phrase()

    def _free_id(self, pattern: str) -> str:
        """A readable id that no entry has: ``dalam-rangka``, ``dalam-rangka-2``."""
        wanted = id_from(expand(pattern)[0])
        found, number = wanted, 1
        while self._find(found):
            number += 1
            found = f"{wanted}-{number}"
        return found

    def _record(self, action: Action, before: Entry | None, after: Entry, reason: str) -> Entry:
        """Write a change; none where nothing differs, so that an entry nobody touched stays so."""
        if before and before == replace(after, by=before.by, at=before.at):
            return before
        after = replace(after, by=self.author, at=now())
        record(self._db, [Change(after.id, after.at, after.by, action, make_safe(reason), before, after)])
        return after


def _author(name: str | None) -> str:
    """The name for the history, the login name if none is given; never the one that marks untouched entries."""
    if name is None:
        try:
            name = getpass.getuser()
        except (OSError, KeyError):  # KeyError: before Python 3.13
            name = "tanpa nama"
    return f"{name} (pengguna)" if name == SEED_AUTHOR else make_safe(name)
