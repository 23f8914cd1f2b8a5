"""What can be asked of an open bank; nothing here writes."""

from collections.abc import Iterator

from sqlite_utils import Database

from nlp.category import Category
from nlp.safe_text import make_safe
from phrasebank.approved import Snapshot, snapshot_of
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import EntryUnknownError
from phrasebank.faults import explained
from phrasebank.history import Change, Comment
from phrasebank.rows import change_from, comment_from, entry_from
from phrasebank.search import query_for
from phrasebank.settings import BankSettings

# The most specific layer first.
_LOWEST_FIRST = "(SELECT -rank FROM layers WHERE name = entries.layer)"


class Reading:
    """The questions; a part of :class:`phrasebank.store.Bank`.

    Attributes:
        author: who the changes are by.
        settings: what the office has settled for this bank.
    """

    def __init__(self, db: Database, author: str) -> None:
        """Take a database that is up to date."""
        self._db = db
        self.author = author
        self.settings = BankSettings(db, author)

    @property
    @explained()
    def revision(self) -> int:
        """Grows by one with every change, whoever made it."""
        revision: int = self._db.execute("SELECT revision FROM bank").fetchone()[0]
        return revision

    @explained()
    def entries(
        self, *, status: Status | None = None, category: Category | None = None, layer: Layer | None = None
    ) -> list[Entry]:
        """The entries by pattern, all or those of a status, category or layer; an id may stand in several layers."""
        wanted = {"status": status, "category": category, "layer": layer}
        given = {name: value for name, value in wanted.items() if value}
        where = " AND ".join(f"{name} = :{name}" for name in given) or None
        rows = self._db.table("entries").rows_where(where, given, order_by="pattern COLLATE NOCASE, id, number")
        return [entry_from(row) for row in rows]

    @explained()
    def get(self, entry_id: str, layer: Layer | None = None) -> Entry:
        """The entry of that id, in a layer or in the lowest that has it.

        Raises:
            EntryUnknownError: there is none.
        """
        if entry := self._find(entry_id, layer):
            return entry
        where = f" dalam bank {layer}" if layer else ""
        raise EntryUnknownError(f"Tidak ada entri dengan id “{entry_id}”{where}.")

    @explained()
    def history(self, entry_id: str | None = None, layer: Layer | None = None) -> list[Change]:
        """What happened to one entry, in all its layers or one, or to all entries, newest first."""
        where = None if entry_id is None else "entry_id = ?"
        rows = self._db.table("history").rows_where(where, where and [entry_id], order_by="number DESC")
        return [change for change in map(change_from, rows) if layer in (None, change.after.layer)]

    @explained()
    def change(self, number: int) -> Change:
        """One step of the history.

        Raises:
            EntryUnknownError: there is none of that number.
        """
        for row in self._db.table("history").rows_where("number = ?", [number]):
            return change_from(row)
        raise EntryUnknownError(f"Tidak ada perubahan bernomor {number}.")

    @explained()
    def comments(self, entry_id: str, layer: Layer | None = None) -> list[Comment]:
        """What people have said about an entry, oldest first."""
        rows = self._db.table("comments").rows_where("entry_id = ?", [entry_id], order_by="number")
        return [comment for comment in map(comment_from, rows) if layer in (None, comment.layer)]

    @explained()
    def search(self, words: str, *, limit: int = 50) -> list[Entry]:
        """The entries with all these words in pattern, replacements, reason or examples, best first.

        Args:
            words: in any letter case; the last one may be the beginning of a word.
            limit: how many at most.
        """
        return list(self._matches(query_for(make_safe(words)), limit=limit))

    @explained()
    def in_force(self) -> list[Entry]:
        """The entries that writers meet, oldest first; one that waits with a change as it was before."""
        return [entry_from(row) for row in self._db.query("SELECT * FROM in_force ORDER BY number")]

    @explained()
    def agreed(self, layer: Layer) -> list[Entry]:
        """The approved entries of a layer by id; one that waits with a change as it was before."""
        rows = self._db.query("SELECT * FROM agreed WHERE layer = ? ORDER BY id", [layer])
        return [entry_from(row) for row in rows]

    @explained()
    def snapshot(self) -> Snapshot:
        """The phrases in force and the own words, frozen for the checks."""
        return snapshot_of(self._db.conn)

    def _find(self, entry_id: str, layer: Layer | None = None) -> Entry | None:
        where, values = ("id = ? AND layer = ?", [entry_id, layer]) if layer else ("id = ?", [entry_id])
        rows = self._db.table("entries").rows_where(where, values, order_by=_LOWEST_FIRST, limit=1)
        return next(map(entry_from, rows), None)

    def _matches(
        self, query: str, *, limit: int | None = None, where: str | None = None, **values: str
    ) -> Iterator[Entry]:
        if query:
            rows = self._db.table("entries").search(query, limit=limit, where=where, where_args=values)
            yield from map(entry_from, rows)
