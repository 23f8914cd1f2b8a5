"""Brings a bank back from a backup; the present one is put aside first."""

import sqlite3
from contextlib import closing
from pathlib import Path

from phrasebank.aside import aside_of, put_aside
from phrasebank.backups import copy_whole, pour
from phrasebank.connection import connect
from phrasebank.errors import BackupError, BankDamagedError, BankError, BankMissingError, BankReadOnlyError
from phrasebank.faults import explained
from phrasebank.schema import State, state


def bring_back(bank: Path, backup: Path) -> Path | None:
    """Make a bank what it was in a backup; windows that have it open see it as a change.

    Returns:
        Where the present bank was put aside; None if there was none.

    Raises:
        BackupError: the backup is missing or no sound bank; nothing was touched.
        BankError: the bank cannot be written, is locked …
    """
    with closing(_sound(backup)) as source:
        if not bank.exists():
            _copy(source, bank)
            return None
        kept = aside_of(bank, "sebelum-pulih")
        try:
            with explained(), closing(connect(bank, "rw")) as present:
                revision = _revision(present)
                _copy(present, kept)
                pour(source, present)
                with present:  # whoever remembers a revision must see another one
                    present.execute("UPDATE bank SET revision = max(revision, ?) + 1", [revision])
        except BankDamagedError:
            moved = put_aside(bank, "sebelum-pulih-rusak")
            if moved is None:
                raise
            _copy(source, bank)
            return moved
    return kept


def _sound(backup: Path) -> sqlite3.Connection:
    """The open backup, once it has been looked through."""
    trouble = f"{backup} bukan cadangan bank frasa yang utuh; bank sekarang tidak diubah."
    try:
        with explained():
            source = connect(backup, "ro")
            try:
                usable = state(source) in (State.OLD, State.CURRENT)
                if usable and source.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",):
                    return source
            except sqlite3.DatabaseError:
                source.close()
                raise
            source.close()
    except BankMissingError as error:
        raise BackupError(f"Cadangan {backup} tidak ada.") from error
    except BankError as error:
        raise BackupError(trouble) from error
    raise BackupError(trouble)


def _revision(present: sqlite3.Connection) -> int:
    """The revision of the present bank; 0 of a file that is no bank."""
    if state(present) not in (State.OLD, State.CURRENT):
        return 0
    revision: int = present.execute("SELECT revision FROM bank").fetchone()[0]
    return revision


def _copy(source: sqlite3.Connection, path: Path) -> None:
    try:
        copy_whole(source, path)
    except OSError as error:
        raise BankReadOnlyError(f"{path} tidak dapat ditulis.") from error
