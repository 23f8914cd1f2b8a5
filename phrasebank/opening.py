"""Opens a bank's file as a database that is sound and up to date."""

import os
import sqlite3
from contextlib import ExitStack
from pathlib import Path

from sqlite_utils import Database

from phrasebank.backups import keep_backup
from phrasebank.connection import connect
from phrasebank.errors import BankDamagedError, BankMissingError, BankReadOnlyError
from phrasebank.faults import explained
from phrasebank.schema import State, state
from phrasebank.upgrade import bring_up_to_date


def open_database(path: Path, seed_folder: Path, *, create: bool) -> Database:
    """Open, look for damage, back up, migrate and seed.

    Raises:
        BankError: what kept it from being opened; the file is closed again.
    """
    with ExitStack() as on_failure:
        connection = _connected(path, create=create)
        on_failure.callback(connection.close)
        _look_for_damage(connection, create=create)
        keep_backup(connection, path)
        db = Database(connection, execute_plugins=False)
        bring_up_to_date(db, seed_folder)
        on_failure.pop_all()
    return db


def _connected(path: Path, *, create: bool) -> sqlite3.Connection:
    try:
        if create:
            path.parent.mkdir(parents=True, exist_ok=True)
        with explained():
            return connect(path, "rwc" if create else "rw")
    except (OSError, BankMissingError) as error:
        if create and not os.access(path, os.F_OK):
            raise BankReadOnlyError(f"Bank frasa tidak dapat dibuat di folder {path.parent}.") from error
        raise BankMissingError(f"Bank frasa {path} tidak ada atau tidak dapat dibuka.") from error


@explained()
def _look_for_damage(connection: sqlite3.Connection, *, create: bool) -> None:
    """Read the whole file once: a page that nobody has asked for yet may be broken (10,000 entries: 10 ms)."""
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise BankDamagedError("Berkas bank frasa rusak.")
    if not create and state(connection) is State.EMPTY:
        raise BankDamagedError("Berkas ini kosong, bukan bank frasa Luwes.")
