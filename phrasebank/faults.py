"""The one place where SQLite's errors become ours; what is not listed here is a mistake of the program."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from phrasebank.errors import (
    BankDamagedError,
    BankError,
    BankFullError,
    BankLockedError,
    BankMissingError,
    BankReadOnlyError,
)

_DAMAGED = (BankDamagedError, "Berkas bank frasa rusak dan tidak dapat dibaca.")
_LOCKED = (BankLockedError, "Bank frasa sedang dipakai program lain; coba lagi sebentar lagi.")
_READ_ONLY = (BankReadOnlyError, "Bank frasa hanya dapat dibaca; berkas atau foldernya tidak boleh ditulisi.")
_FAULTS: dict[int, tuple[type[BankError], str]] = {
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: (BankMissingError, "Bank frasa tidak ada atau tidak dapat dibuka."),
    sqlite3.SQLITE_FULL: (BankFullError, "Penyimpanan penuh; bank frasa tidak dapat ditulisi."),
    sqlite3.SQLITE_IOERR: (BankFullError, "Penyimpanan gagal dibaca atau ditulisi; periksa ruang dan kondisi disk."),
}


@contextmanager
def explained() -> Iterator[None]:
    """Raise SQLite's errors inside as the :class:`BankError` that tells the user what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if (known := _FAULTS.get(primary_code(error))) is None:
            raise
        kind, message = known
        raise kind(message) from error


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its details; 0 where SQLite gave none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return code & 0xFF
    # Python itself raises this one, without a code, for text that is not UTF-8: flipped bits.
    return sqlite3.SQLITE_CORRUPT if isinstance(error, sqlite3.OperationalError) else 0
