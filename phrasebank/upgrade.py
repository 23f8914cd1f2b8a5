"""Brings an open bank up to date: our tables, and the entries of the shipped bank."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database, Migrations

from phrasebank.entry import SEED_AUTHOR, Entry, Layer, Status
from phrasebank.errors import BankDamagedError, BankLockedError, BankReadOnlyError, BankTooNewError
from phrasebank.faults import explained
from phrasebank.history import Action, Change
from phrasebank.ledger import all_entries, now, record, standing_entries, transaction
from phrasebank.proof import forms
from phrasebank.schema import MIGRATION_SET, STEPS, State, seeded_from, state
from phrasebank.seed import seed_entries, seed_version

_MIGRATIONS = Migrations(MIGRATION_SET)
for _step in STEPS:
    _MIGRATIONS()(_step)


@explained()
def bring_up_to_date(db: Database, seed_folder: Path) -> None:
    """Make the tables, or what is missing of them, and take in the shipped bank, all in one transaction.

    A bank with all tables that cannot be written stays as it is and can be read.

    Raises:
        BankDamagedError: the file belongs to another program.
        BankTooNewError: a newer Luwes has changed the tables.
        BankError: the bank is locked, cannot be written …
        SeedError: the shipped bank cannot be read.
    """
    found = _usable_state(db.conn)
    version = seed_version(seed_folder)
    if found is not State.CURRENT or seeded_from(db.conn) != version:
        try:
            with explained(), transaction(db):
                _take_in(db, seed_folder, version)
        except BankReadOnlyError:
            if found is not State.CURRENT:
                raise
    # Readers need not wait for writers; without it everything works too, so the next start may try again.
    with suppress(BankLockedError, BankReadOnlyError), explained():
        db.enable_wal()


def _take_in(db: Database, seed_folder: Path, version: str) -> None:
    """What remains to do, now that no other program can be doing it."""
    if _usable_state(db.conn) is not State.CURRENT:
        _MIGRATIONS.apply(db)
    if seeded_from(db.conn) != version:
        if changes := seed_changes(all_entries(db), standing_entries(db), seed_entries(seed_folder)):
            record(db, changes)
        db.table("bank").update(1, {"seed_version": version})


def _usable_state(connection: sqlite3.Connection) -> State:
    found = state(connection)
    if found is State.FOREIGN:
        raise BankDamagedError("Berkas ini basis data program lain, bukan bank frasa Luwes.")
    if found is State.NEWER:
        raise BankTooNewError("Bank frasa ini dibuat oleh Luwes yang lebih baru; perbarui Luwes untuk membukanya.")
    return found


def seed_changes(
    stored: Mapping[tuple[str, Layer], Entry], standing: Mapping[tuple[str, Layer], Entry], seed: Iterable[Entry]
) -> list[Change]:
    """What an upgrade of the shipped bank changes.

    What the office has changed stays. Where a shipped entry looks for what an approved
    entry of the office looks for, the shipped one is retired.

    Args:
        stored: all entries of the bank by id and layer.
        standing: what stays in force of them while a change waits.
        seed: the entries of the shipped bank.
    """
    office = [standing.get(key, entry) for key, entry in stored.items() if entry.by != SEED_AUTHOR]
    taken = {form: entry.id for entry in office if _is_looked_for(entry) for form in forms(entry)}
    national = {entry.id: entry for entry in stored.values() if entry.layer is Layer.NATIONAL}
    wanted = {entry.id: _yielding(entry, taken) for entry in seed}
    dropped = {id_: _retired(entry) for id_, entry in national.items() if id_ not in wanted}
    changes = []
    for entry_id, entry in (wanted | dropped).items():
        before = national.get(entry_id)
        if before is None or (before.by == SEED_AUTHOR and before != replace(entry, at=before.at)):
            after = replace(entry, at=now())
            reason = "Tidak ada lagi di bank bawaan." if entry_id in dropped else "Bank bawaan Luwes."
            changes.append(Change(entry_id, after.at, SEED_AUTHOR, Action.SEED, reason, before, after))
    return changes


def _is_looked_for(entry: Entry) -> bool:
    return entry.status is Status.APPROVED and not entry.muted


def _yielding(entry: Entry, taken: Mapping[tuple[bool, str], str]) -> Entry:
    """The entry, retired if another one than its own in a lower layer looks for the same."""
    if taken and any(taken.get(form, entry.id) != entry.id for form in forms(entry)):
        return _retired(entry)
    return entry


def _retired(entry: Entry) -> Entry:
    return replace(entry, status=Status.DEPRECATED)
