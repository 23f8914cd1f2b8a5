"""Looks a bank through: is the file sound, does the search index fit, can every entry still be proved."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from phrasebank.backups import Backup, backups_of
from phrasebank.connection import connect
from phrasebank.entry import Entry
from phrasebank.errors import BankDamagedError, BankReadOnlyError
from phrasebank.faults import explained
from phrasebank.proof import problems
from phrasebank.rows import entry_from
from phrasebank.schema import State, state

_MOST_FAULTS = 20
_REBUILD = "INSERT INTO entries_fts(entries_fts) VALUES ('rebuild')"
_STATES = {
    State.EMPTY: "Berkas ini kosong, bukan bank frasa Luwes.",
    State.FOREIGN: "Berkas ini basis data program lain, bukan bank frasa Luwes.",
    State.NEWER: "Bank frasa ini dibuat oleh Luwes yang lebih baru; perbarui Luwes.",
}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What was found.

    Attributes:
        faults: of the file, Indonesian sentences; none for a sound one. The counts are empty if there are some.
        unproved: approved entries that their own examples do not prove any more, with what is wrong.
        statuses, layers: how many entries of each.
        changes: steps of the history.
        reindexed: whether the search index has been made anew; not if the bank cannot be written.
        backups: newest first.
    """

    faults: tuple[str, ...] = ()
    unproved: tuple[tuple[Entry, tuple[str, ...]], ...] = ()
    statuses: tuple[tuple[str, int], ...] = ()
    layers: tuple[tuple[str, int], ...] = ()
    changes: int = 0
    reindexed: bool = False
    backups: tuple[Backup, ...] = ()


def examine(bank: Path) -> Diagnosis:
    """Look a bank through; nothing but its search index is written.

    Raises:
        BankMissingError: there is no such file.
        BankLockedError: another program is writing.
    """
    backups = tuple(backups_of(bank))
    try:
        with explained(), closing(_opened(bank)) as connection:
            connection.row_factory = sqlite3.Row
            if faults := _faults(connection):
                return Diagnosis(faults, backups=backups)
            return _counted(connection, backups)
    except BankDamagedError as error:
        return Diagnosis((error.message,), backups=backups)


def _opened(bank: Path) -> sqlite3.Connection:
    try:
        with explained():
            return connect(bank, "rw")
    except BankReadOnlyError:
        return connect(bank, "ro")


def _faults(connection: sqlite3.Connection) -> tuple[str, ...]:
    if sentence := _STATES.get(state(connection)):
        return (sentence,)
    answers = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})")]
    return () if answers == ["ok"] else tuple(f"Berkas rusak: {answer}" for answer in answers)


def _counted(connection: sqlite3.Connection, backups: tuple[Backup, ...]) -> Diagnosis:
    entries = [entry_from(dict(row)) for row in connection.execute("SELECT * FROM entries ORDER BY number")]
    agreed = (entry_from(dict(row)) for row in connection.execute("SELECT * FROM agreed ORDER BY number"))
    return Diagnosis(
        unproved=tuple((entry, found) for entry in agreed if (found := problems(entry))),
        statuses=tuple(Counter(entry.status.label for entry in entries).most_common()),
        layers=tuple(Counter(entry.layer.value for entry in entries).most_common()),
        changes=connection.execute("SELECT count(*) FROM history").fetchone()[0],
        reindexed=_reindex(connection),
        backups=backups,
    )


def _reindex(connection: sqlite3.Connection) -> bool:
    try:
        with explained(), connection:
            connection.execute(_REBUILD)
    except BankReadOnlyError:
        return False
    return True
