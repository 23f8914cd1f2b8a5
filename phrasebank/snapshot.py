"""Reads what the checks need of a bank's file the fast way, for the start of the program."""

import sqlite3
from contextlib import closing
from pathlib import Path

from phrasebank.approved import Snapshot, snapshot_of
from phrasebank.connection import connect
from phrasebank.errors import BankDamagedError
from phrasebank.schema import State, seeded_from, state
from phrasebank.seed_files import SEED_FOLDER, seed_version

__all__ = ["Snapshot", "read_snapshot"]


def read_snapshot(path: Path, *, create: bool = True, seed_folder: Path = SEED_FOLDER) -> Snapshot:
    """The approved phrases and the own words of a bank.

    A bank that is missing, damaged or not up to date is opened through :class:`phrasebank.store.Bank`,
    which sees to it. The arguments are those of ``Bank.open``.

    Raises:
        BankError: as ``Bank.open``.
    """
    try:
        with closing(connect(path, "ro")) as connection:
            if state(connection) is State.CURRENT and seeded_from(connection) == seed_version(seed_folder):
                return snapshot_of(connection)
    except (sqlite3.DatabaseError, BankDamagedError):
        pass  # Bank.open meets the same trouble and tells it in our words
    # Not at the top: store loads sqlite_utils, which takes 140 ms, and aside platformdirs, which takes 6.
    from phrasebank.aside import damaged_put_aside  # noqa: PLC0415
    from phrasebank.store import Bank  # noqa: PLC0415

    with damaged_put_aside(path), Bank.open(path, create=create, seed_folder=seed_folder) as bank:
        return bank.snapshot()
