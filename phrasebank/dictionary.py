"""The words of the bank's own: the writer's dictionary and the office's, with their history."""

from collections.abc import Iterable
from dataclasses import asdict

from sqlite_utils import Database

from nlp.safe_text import make_safe
from phrasebank.entry import Layer
from phrasebank.errors import WordUnknownError
from phrasebank.faults import explained
from phrasebank.history import Action
from phrasebank.ledger import now, transaction
from phrasebank.own_word import OwnWord, WordChange, cleaned, word_from
from phrasebank.rows import own_word_from, word_change_from


class Dictionary:
    """The own words of an open bank; part of :class:`phrasebank.store.Bank`, and bound to its thread as that is."""

    def __init__(self, db: Database, author: str) -> None:
        """Take a database that is up to date, and who its changes are by."""
        self._db, self._author = db, author

    @explained()
    def words(self, layer: Layer | None = None) -> list[OwnWord]:
        """The words in alphabetical order, all or those of one dictionary."""
        where = layer and "layer = ?"
        rows = self._db.table("words").rows_where(where, where and [layer], order_by="word COLLATE NOCASE, word, layer")
        return [own_word_from(row) for row in rows]

    @explained()
    def add(self, words: Iterable[str], *, layer: Layer = Layer.PERSONAL, reason: str = "") -> list[str]:
        """Put words into a dictionary, all or none.

        Returns:
            Those that it did not have, in the order given.

        Raises:
            WordInvalidError: one is no word.
        """
        wanted = dict.fromkeys(map(word_from, words))
        with transaction(self._db):
            new = [word for word in wanted if not self._has(word, layer)]
            rows = [asdict(OwnWord(word, layer, self._author, now())) for word in new]
            self._db.table("words").insert_all(rows)
            self._record(Action.ADD, new, layer, reason)
        return new

    @explained()
    def remove(self, words: Iterable[str], *, layer: Layer = Layer.PERSONAL, reason: str = "") -> list[str]:
        """Take words, with the capitals with which they are listed, out of a dictionary, all or none.

        Returns:
            The words.

        Raises:
            WordUnknownError: the dictionary does not have one of them.
        """
        wanted = [*dict.fromkeys(map(cleaned, words))]
        with transaction(self._db):
            if missing := [word for word in wanted if not self._has(word, layer)]:
                raise WordUnknownError(f"Kamus {layer} tidak memuat “{'”, “'.join(missing)}”.")
            for word in wanted:
                self._db.table("words").delete((word, layer))
            self._record(Action.REMOVE, wanted, layer, reason)
        return wanted

    @explained()
    def history(self) -> list[WordChange]:
        """What happened to all words, newest first."""
        return [word_change_from(row) for row in self._db.table("word_history").rows_where(order_by="number DESC")]

    def _has(self, word: str, layer: Layer) -> bool:
        return self._db.table("words").count_where("word = ? AND layer = ?", [word, layer]) > 0

    def _record(self, action: Action, words: list[str], layer: Layer, reason: str) -> None:
        """Write what was done as one revision; nothing was if there are no words."""
        if words:
            changes = [WordChange(word, layer, now(), self._author, action, make_safe(reason)) for word in words]
            self._db.table("word_history").insert_all([asdict(change) for change in changes])
            self._db.execute("UPDATE bank SET revision = revision + 1")
