"""Writes changes to an open bank: entries, their history and the revision, all or nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlite_utils import Database

from phrasebank.entry import Entry, Layer
from phrasebank.history import Change
from phrasebank.rows import change_row, entry_from, entry_row


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """All that is done inside, or nothing; other programs wait from its beginning.

    ``db.atomic()`` begins deferred: what it read could be stale by the time it writes.
    The ones inside sqlite_utils become savepoints of this.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    finally:
        db.rollback()  # nothing after a commit


def record(db: Database, changes: Sequence[Change]) -> None:
    """Write the entries as they are after the changes, and the changes, as one revision.

    Call it inside a :func:`transaction`.
    """
    db.table("entries").upsert_all([entry_row(change.after) for change in changes], pk=("id", "layer"))
    db.table("history").insert_all([change_row(change) for change in changes])
    db.execute("UPDATE bank SET revision = revision + 1")


def all_entries(db: Database) -> dict[tuple[str, Layer], Entry]:
    """Every entry by id and layer, whatever its status."""
    entries = map(entry_from, db.table("entries").rows)
    return {(entry.id, entry.layer): entry for entry in entries}


def standing_entries(db: Database) -> dict[tuple[str, Layer], Entry]:
    """What stays in force while a change of it waits, by id and layer; see :mod:`phrasebank.schema`."""
    entries = map(entry_from, db.table("standing").rows)
    return {(entry.id, entry.layer): entry for entry in entries}


def now() -> str:
    """The time as it is stored: ISO 8601 in UTC to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
