"""Opens a bank's file with plain sqlite3, for writing or only for reading."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from phrasebank.faults import primary_code

# How long a program waits while another one writes; a change takes milliseconds.
BUSY_SECONDS = 5.0


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a file.

    Args:
        path: the file.
        mode: SQLite's ``ro``, ``rw`` (the file must be there) or ``rwc`` (it may be made).

    Returns:
        A connection that works in this thread only. Where the folder cannot be written,
        the bank is read as it was when it was last closed.

    Raises:
        sqlite3.DatabaseError: the file cannot be opened or is no database.
    """
    try:
        return _connect(path, mode)
    except sqlite3.OperationalError as error:
        # SQLite keeps two small files beside a bank, even for reading; immutable does without.
        if primary_code(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise
        with suppress(sqlite3.DatabaseError):
            return _connect(path, "ro&immutable=1")
        raise


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    name = quote(os.fsencode(path.absolute().as_posix()))
    slash = "" if name.startswith("/") else "/"  # C:/Users/…
    connection = sqlite3.connect(f"file://{slash}{name}?mode={mode}", uri=True, timeout=BUSY_SECONDS)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # connect() alone reads nothing
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
