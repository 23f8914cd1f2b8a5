"""A bank as a long table: which entries fit a filter, in which order, and the few that are looked at.

Sorting 100,000 entries takes some 150 ms once, a search 5 to 60 after that, a page of entries 1; nothing here writes.
"""

import sqlite3
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from nlp.category import Category
from nlp.safe_text import make_safe
from phrasebank.entry import Entry, Layer, Status
from phrasebank.faults import explained
from phrasebank.rows import entry_from
from phrasebank.search import query_for

# Ignored or undone at least so often, and more often than accepted.
_OFTEN = 3
_IGNORED = "sum(count * (kind <> 'accepted'))"
_USED = f"(SELECT entry_id, {_IGNORED} AS ignored, sum(count) AS met FROM usage GROUP BY entry_id)"  # noqa: S608  # no words of users
_OFTEN_IGNORED = f"(SELECT entry_id FROM {_USED} WHERE ignored >= {_OFTEN} AND ignored > met - ignored)"  # noqa: S608


class Use(StrEnum):
    """What writers make of an entry."""

    NEVER = "never met"
    IGNORED = "ignored more often than accepted"


class Order(StrEnum):
    """What the entries can be sorted by; the values are SQL."""

    # in any letter case and whatever sign of the notation it opens with
    PATTERN = r"ltrim(pattern, '([\~<') COLLATE NOCASE"
    REPLACEMENTS = "replacements COLLATE NOCASE"
    CATEGORY = "category"
    LAYER = "(SELECT rank FROM layers WHERE name = layer)"
    SAFE = "safe"
    STATUS = "status"
    USE = "coalesce(used.ignored, 0)"
    BY = "entries.by COLLATE NOCASE"
    AT = "at"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are looked for; what is None or empty does not matter.

    Attributes:
        words: all of them must stand in the pattern, a replacement, the reason or an example, in any letter case;
            the last one may be the beginning of a word.
        status, category, layer, safe, use: of the entry.
        author: who changed it last.
    """

    words: str = ""
    status: Status | None = None
    category: Category | None = None
    layer: Layer | None = None
    safe: bool | None = None
    author: str = ""
    use: Use | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What a table says beside its rows.

    Attributes:
        revision: grows by one with every change.
        total, proposed: how many entries there are, and how many wait for a decision.
        authors: who has changed entries last, by name.
        use: by id, how often writers accepted, and how often they ignored or undid it.
    """

    revision: int
    total: int
    proposed: int
    authors: tuple[str, ...]
    use: dict[str, tuple[int, int]]


class Lister:
    """Answers one question after another on one connection; sorts a bank once, until it is changed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take a connection to a bank that is up to date; it is closed with this."""
        self._connection = connection
        self._sorted: dict[tuple[Order, bool], array[int]] = {}
        self._version = -1

    @explained()
    def numbers(self, wanted: Wanted, order: Order = Order.PATTERN, *, descending: bool = False) -> "array[int]":
        """The numbers of the entries that fit, in an order.

        Args:
            wanted: which.
            order: what they are sorted by; equal ones by pattern.
            descending: the other way round.
        """
        every = self._all(order, descending=descending)
        where, values = _conditions(wanted)
        if not where:
            return every
        rows = self._connection.execute(f"SELECT number FROM entries WHERE {where}", values)  # noqa: S608
        fitting = {number for (number,) in rows.fetchall()}
        return array("q", (number for number in every if number in fitting))

    def overview(self) -> Overview:
        """The whole bank in a few numbers."""
        return overview_of(self._connection)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _all(self, order: Order, *, descending: bool) -> "array[int]":
        """All numbers in an order."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()  # another one after any change
        if version != self._version:
            self._version = version
            self._sorted.clear()
        if (order, descending) not in self._sorted:
            self._sorted[order, descending] = self._sort(order, "DESC" if descending else "ASC")
        return self._sorted[order, descending]

    def _sort(self, order: Order, way: str) -> "array[int]":
        used = f"LEFT JOIN {_USED} AS used ON used.entry_id = entries.id" if order is Order.USE else ""
        rows = self._connection.execute(
            f"SELECT number FROM entries {used} ORDER BY {order} {way}, {Order.PATTERN}, number"  # noqa: S608
        )
        return array("q", (number for (number,) in rows.fetchall()))


@explained()
def entries_of(connection: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Entry]:
    """The entries of some numbers, a few hundred at most; those that are gone are left out."""
    chosen = ",".join(str(int(number)) for number in numbers)
    cursor = connection.execute(f"SELECT * FROM entries WHERE number IN ({chosen})")  # noqa: S608  # whole numbers
    names = [column[0] for column in cursor.description]
    rows = (dict(zip(names, row, strict=True)) for row in cursor)
    return {row["number"]: entry_from(row) for row in rows}


@explained()
def number_of(connection: sqlite3.Connection, entry_id: str, layer: Layer) -> int | None:
    """The number of an entry; None if there is none."""
    row = connection.execute("SELECT number FROM entries WHERE id = ? AND layer = ?", [entry_id, layer]).fetchone()
    return row and int(row[0])


@explained()
def revision_of(connection: sqlite3.Connection) -> int:
    """The bank's revision."""
    revision: int = connection.execute("SELECT revision FROM bank").fetchone()[0]
    return revision


@explained()
def overview_of(connection: sqlite3.Connection) -> Overview:
    """The whole bank in a few numbers; 100,000 entries take 40 ms."""
    authors = connection.execute("SELECT by, count(*), sum(status = 'proposed') FROM entries GROUP BY by").fetchall()
    used = connection.execute(f"SELECT entry_id, met - ignored, ignored FROM {_USED}")  # noqa: S608
    return Overview(
        revision_of(connection),
        sum(count for _, count, _ in authors),
        sum(proposed for _, _, proposed in authors),
        tuple(sorted((by for by, _, _ in authors), key=str.casefold)),
        {entry_id: (accepted, ignored) for entry_id, accepted, ignored in used},
    )


def _conditions(wanted: Wanted) -> tuple[str, dict[str, object]]:
    """The condition in SQL, empty for all entries, and its values."""
    fields = {"status": wanted.status, "category": wanted.category, "layer": wanted.layer, "safe": wanted.safe}
    values: dict[str, object] = {name: value for name, value in fields.items() if value is not None}
    parts = [f"entries.{name} = :{name}" for name in values]
    if wanted.author:
        parts.append("entries.by = :author")
        values["author"] = wanted.author
    if query := query_for(make_safe(wanted.words)):
        parts.append("entries.number IN (SELECT rowid FROM entries_fts WHERE entries_fts MATCH :query)")
        values["query"] = query
    if wanted.use is Use.NEVER:
        parts.append("entries.id NOT IN (SELECT entry_id FROM usage)")
    elif wanted.use is Use.IGNORED:
        parts.append(f"entries.id IN {_OFTEN_IGNORED}")
    return " AND ".join(parts), values
