"""The bank: the office's phrases and words in one SQLite file, with their whole history."""

import getpass
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from nlp.safe_text import make_safe
from phrasebank.aside import damaged_put_aside
from phrasebank.dictionary import Dictionary
from phrasebank.entry import SEED_AUTHOR
from phrasebank.opening import open_database
from phrasebank.place import default_path
from phrasebank.review import Review
from phrasebank.seed_files import SEED_FOLDER
from phrasebank.upgrade import bring_up_to_date


class Bank(Review):
    """An open bank. It belongs to the thread that opened it; SQLite refuses others (sqlite3.ProgrammingError).

    What can be asked is in :mod:`phrasebank.reading`, what changes entries in :mod:`phrasebank.writing`,
    and their way through the office in :mod:`phrasebank.review`.

    Every method raises :class:`phrasebank.errors.BankError` when the file cannot serve it.

    Attributes:
        path: the file; None for a bank in memory.
        author: who its changes are by.
        dictionary: the words of its own.
        settings: what the office has settled for it.
    """

    def __init__(self, db: Database, path: Path | None, author: str | None) -> None:
        """Take a database that is up to date; use :meth:`open` or :meth:`in_memory`."""
        super().__init__(db, _author(author))
        self.path = path
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
    def db(self) -> Database:
        """The database, for the rooms of phrasebank that keep tables of their own in it."""
        return self._db

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _author(name: str | None) -> str:
    """The name for the history, the login name if none is given; never the one that marks untouched entries."""
    if name is None:
        try:
            name = getpass.getuser()
        except (OSError, KeyError):  # KeyError: before Python 3.13
            name = "tanpa nama"
    return f"{name} (pengguna)" if name == SEED_AUTHOR else make_safe(name)
