"""The tables of a bank: how they came about, step by step, and what a file at hand holds.

It does not import sqlite_utils, so that a bank that is up to date can be read without it.
"""

import sqlite3
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from phrasebank.pack_tables import packs_and_keys, signed_approvals, usage_and_returns

if TYPE_CHECKING:
    from sqlite_utils import Database

MIGRATION_SET = "phrasebank"
_SEARCHED = ("pattern", "replacements", "why", "bad", "good")


def entries_and_history(db: "Database") -> None:
    """The entries, what happened to them, and one row about the bank."""
    texts = ["id", "pattern", "replacements", "category", "why", "source", "bad", "good", "exceptions", "channels"]
    fields = dict.fromkeys([*texts, "status", "layer", "by", "at"], str) | {"safe": bool}
    # Its own number: a VACUUM by somebody's database tool may change a hidden rowid, which the search index holds.
    entries = db.table("entries").create({"number": int} | fields, pk="number", not_null=fields)
    entries.create_index(["id"], unique=True)
    steps = dict.fromkeys(["entry_id", "at", "by", "action", "reason", "before", "after"], str)
    history = db.table("history").create({"number": int} | steps, pk="number", not_null=steps.keys() - {"before"})
    history.create_index(["entry_id"])
    db.table("bank").insert({"number": 1, "revision": 0, "seed_version": ""}, pk="number")


def search_index(db: "Database") -> None:
    """Full-text search over what a supervisor may remember of an entry."""
    db.table("entries").enable_fts(_SEARCHED, create_triggers=True, tokenize="unicode61 remove_diacritics 2")


def own_words(db: "Database") -> None:
    """The words that the writer or the office has said are right, and what happened to them."""
    fields = dict.fromkeys(["word", "layer", "by", "at"], str)
    db.table("words").create(fields, pk=("word", "layer"), not_null=fields)
    steps = fields | dict.fromkeys(["action", "reason"], str)
    db.table("word_history").create({"number": int} | steps, pk="number", not_null=steps)


def layers(db: "Database") -> None:
    """The same id once a layer, and the view of the entries that are in force.

    An approved entry is in force unless an approved one of its id is locked in a higher layer, or stands
    in a lower one while it is not locked itself: :func:`phrasebank.layers.resolve` in SQL.
    """
    db.execute("DROP INDEX idx_entries_id")
    for flag in ("muted", "locked"):
        db.execute(f"ALTER TABLE entries ADD COLUMN {flag} INTEGER NOT NULL DEFAULT 0")
    db.table("entries").create_index(["id", "layer"], unique=True)
    db.execute("CREATE TABLE layers (name TEXT PRIMARY KEY, rank INTEGER NOT NULL) WITHOUT ROWID")
    ranks = {"nasional": 0, "provinsi": 1, "instansi": 2, "pribadi": 3}
    db.table("layers").insert_all([{"name": name, "rank": rank} for name, rank in ranks.items()])
    # Most ids stand in one layer only; asking for the others once takes 3 ms at 10,000 entries instead of 9.
    db.execute("""
        CREATE VIEW in_force AS SELECT * FROM entries AS own
        WHERE status = 'approved' AND NOT muted AND (
            id NOT IN (SELECT id FROM entries GROUP BY id HAVING count(*) > 1) OR NOT EXISTS (
                SELECT 1 FROM entries AS other
                JOIN layers AS mine ON mine.name = own.layer JOIN layers AS theirs ON theirs.name = other.layer
                WHERE other.id = own.id AND other.number <> own.number AND other.status = 'approved' AND (
                    (other.locked AND theirs.rank < mine.rank) OR (NOT own.locked AND theirs.rank > mine.rank))))""")


def reviews(db: "Database") -> None:
    """What people say about entries, and what the office has settled."""
    texts = dict.fromkeys(["entry_id", "layer", "at", "by", "text"], str)
    db.table("comments").create({"number": int} | texts, pk="number", not_null=texts)
    db.table("comments").create_index(["entry_id", "layer"])
    settings = dict.fromkeys(["name", "value", "at", "by"], str)
    db.table("settings").create({"number": int} | settings, pk="number", not_null=settings)


def standing_entries(db: "Database") -> None:
    """What was in force until a change of it that still waits: it stays in force, for nobody may lose it meanwhile.

    The triggers see to it whoever writes: a pack, an import, a bulk edit or the form. A column that a later step
    adds to the entries goes to ``standing`` as well.
    """
    db.execute("CREATE TABLE standing AS SELECT * FROM entries WHERE 0")
    db.table("standing").create_index(["number"], unique=True)
    db.table("standing").create_index(["id"])
    db.execute("""
        CREATE TRIGGER keep_standing BEFORE UPDATE ON entries
        WHEN OLD.status = 'approved' AND NEW.status IN ('draft', 'proposed')
        BEGIN INSERT OR REPLACE INTO standing SELECT * FROM entries WHERE number = OLD.number; END""")
    db.execute("""
        CREATE TRIGGER drop_standing AFTER UPDATE ON entries
        WHEN OLD.status IN ('draft', 'proposed') AND NEW.status NOT IN ('draft', 'proposed')
        BEGIN DELETE FROM standing WHERE number = OLD.number; END""")
    db.execute("""
        CREATE TRIGGER forget_standing AFTER DELETE ON entries
        BEGIN DELETE FROM standing WHERE number = OLD.number; END""")
    db.execute("DROP VIEW in_force")
    db.execute("""
        CREATE VIEW agreed AS SELECT * FROM entries WHERE status = 'approved' UNION ALL SELECT * FROM standing""")
    # Two halves, for SQLite would copy all that is agreed before it looks at it.
    rivals = """(id NOT IN (SELECT id FROM entries GROUP BY id HAVING count(*) > 1) OR NOT EXISTS (
        SELECT 1 FROM agreed AS other
        JOIN layers AS mine ON mine.name = own.layer JOIN layers AS theirs ON theirs.name = other.layer
        WHERE other.id = own.id AND other.number <> own.number AND (
            (other.locked AND theirs.rank < mine.rank) OR (NOT own.locked AND theirs.rank > mine.rank))))"""
    approved = f"SELECT * FROM entries AS own WHERE status = 'approved' AND NOT muted AND {rivals}"  # noqa: S608
    standing = f"SELECT * FROM standing AS own WHERE NOT muted AND {rivals}"  # noqa: S608
    db.execute(f"CREATE VIEW in_force AS {approved} UNION ALL {standing}")


def standing_from_history(db: "Database") -> None:
    """Give back what waited with a change before there was ``standing``: its last state that was decided.

    ``json_extract`` gives a list as JSON; what was not there yet when a state was written takes its default.
    """
    texts = ("pattern", "replacements", "category", "why", "source", "bad", "good", "exceptions", "channels")
    fields = ("id", *texts, "status", "layer", "by", "at")
    values = [f"json_extract(past.after, '$.{name}')" for name in fields]
    values += [f"coalesce(json_extract(past.after, '$.{name}'), 0)" for name in ("safe", "muted", "locked")]
    names = ", ".join(f'"{name}"' for name in (*fields, "safe", "muted", "locked"))
    db.execute(f"""
        INSERT OR IGNORE INTO standing (number, {names})
        SELECT entries.number, {", ".join(values)} FROM entries JOIN history AS past ON past.number = (
            SELECT max(number) FROM history WHERE entry_id = entries.id
            AND json_extract(after, '$.layer') = entries.layer
            AND json_extract(after, '$.status') NOT IN ('draft', 'proposed'))
        WHERE entries.status IN ('draft', 'proposed') AND json_extract(past.after, '$.status') = 'approved'""")  # noqa: S608  # no words of users


# A new step goes to the end; a step that has been released never changes, and neither does its name.
STEPS: tuple[Callable[["Database"], None], ...] = (
    entries_and_history,
    search_index,
    own_words,
    layers,
    reviews,
    packs_and_keys,
    usage_and_returns,
    signed_approvals,
    standing_entries,
    standing_from_history,
)


class State(Enum):
    """What a file holds."""

    EMPTY = "no tables"
    FOREIGN = "tables, and none of ours"
    OLD = "a bank that lacks steps"
    CURRENT = "a bank with all our steps"
    NEWER = "a bank with steps that we do not know"


def state(connection: sqlite3.Connection) -> State:
    """Look, without writing, at what the file holds."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "_sqlite_migrations" not in tables:
        return State.FOREIGN if tables else State.EMPTY
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,))
    applied, known = {name for (name,) in rows}, {step.__name__ for step in STEPS}
    if not applied:
        return State.FOREIGN
    if applied - known:
        return State.NEWER
    return State.CURRENT if applied == known else State.OLD


def seeded_from(connection: sqlite3.Connection) -> str:
    """The version of the shipped bank that a current bank has taken in."""
    row: tuple[str] = connection.execute("SELECT seed_version FROM bank").fetchone()
    return row[0]
