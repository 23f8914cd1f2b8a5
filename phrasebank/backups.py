"""Backups of a bank in a folder beside it: before its tables change, and once a day."""

import errno
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic

from phrasebank import connection as connections
from phrasebank.errors import BankError, BankFullError, BankLockedError, BankReadOnlyError
from phrasebank.faults import explained
from phrasebank.schema import State, state

KEPT = 10
_STAMP = "%Y%m%d-%H%M%S-%f"  # local time: people look for it; to the microsecond, so that no two are the same
_WAITING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup.

    Attributes:
        path: its file, a whole bank.
        made: when, in local time.
        size: in bytes.
    """

    path: Path
    made: datetime
    size: int


def folder_of(bank: Path) -> Path:
    """Where the backups of a bank lie."""
    return bank.with_name(f"{bank.name}.cadangan")


def backups_of(bank: Path) -> list[Backup]:
    """The backups of a bank, newest first; files that are none of ours are left out."""
    found = []
    for path in folder_of(bank).glob("*.db"):
        with suppress(ValueError, OSError):
            made = datetime.strptime(path.stem, _STAMP)
            found.append(Backup(path, made, path.stat().st_size))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def keep_backup(connection: sqlite3.Connection, bank: Path) -> None:
    """Back up a sound bank whose tables are about to change, or which has no backup of today.

    Raises:
        BankError: the tables would change, and there is no room for a backup. A daily one may fail.
    """
    found = state(connection)
    if found is State.OLD:
        back_up(connection, bank)
    elif found is State.CURRENT and not _has_todays(bank):
        with suppress(BankError):
            back_up(connection, bank)


def back_up(connection: sqlite3.Connection, bank: Path) -> Path:
    """Copy an open bank as it is now, written beside and then moved, and let go of the oldest backups.

    Raises:
        BankError: the folder cannot be written, the disk is full …
    """
    try:
        folder_of(bank).mkdir(exist_ok=True)
        path = folder_of(bank) / f"{datetime.now():{_STAMP}}.db"
        copy_whole(connection, path)
        for old in backups_of(bank)[KEPT:]:
            old.path.unlink(missing_ok=True)
    except OSError as error:
        raise _refusal(error, folder_of(bank)) from error
    return path


@explained()
def copy_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Write a bank to a new file, which is there whole or not at all.

    Raises:
        BankError: the disk is full, the bank is locked …
        OSError: the folder cannot be written.
    """
    half = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with closing(sqlite3.connect(half)) as target:
            pour(connection, target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, without companions
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def pour(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Make one database the same as another, in one transaction that other programs respect.

    Raises:
        BankLockedError: another program has been writing for longer than we wait.
        sqlite3.DatabaseError: one of them is damaged, the disk is full …
    """
    deadline = monotonic() + connections.BUSY_SECONDS

    def give_up(status: int, _remaining: int, _total: int) -> None:
        if status in _WAITING and monotonic() > deadline:  # Python itself would wait for ever
            raise BankLockedError("Bank frasa sedang dipakai program lain; coba lagi sebentar lagi.")

    source.backup(target, progress=give_up, sleep=0.05)


def _has_todays(bank: Path) -> bool:
    newest = next(iter(backups_of(bank)), None)
    return newest is not None and newest.made.date() == datetime.now().date()


def _refusal(error: OSError, folder: Path) -> BankError:
    if error.errno == errno.ENOSPC:
        return BankFullError(f"Penyimpanan penuh; cadangan tidak dapat ditulis ke {folder}.")
    return BankReadOnlyError(f"Cadangan tidak dapat ditulis ke {folder}.")
