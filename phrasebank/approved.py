"""The phrases in force and the own words of an open bank, as a frozen value that may go to any thread."""

import json
import sqlite3
from dataclasses import dataclass

from nlp.category import Category
from nlp.phrase import Phrase
from phrasebank.errors import BankDamagedError

# The source as :func:`phrasebank.entry.sourced` writes it.
_QUERY = """SELECT number, id, pattern, replacements, category, safe, why, CASE
    WHEN source = '' THEN 'Bank frasa ' || layer
    WHEN layer = 'nasional' THEN source
    ELSE source || ' · Bank frasa ' || layer END, exceptions, channels
FROM in_force"""
# At 10,000 phrases json.loads() and Category() would take 10 ms more.
_decode = json.JSONDecoder().raw_decode
_CATEGORIES = {category.value: category for category in Category}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the checks need of a bank.

    Attributes:
        revision: grows by one with every change.
        phrases: those in force, oldest first; see :mod:`phrasebank.layers`.
        words: those of all dictionaries, as :attr:`nlp.check.Knowledge.words`.
    """

    revision: int
    phrases: tuple[Phrase, ...]
    words: frozenset[str] = frozenset()


def snapshot_of(connection: sqlite3.Connection) -> Snapshot:
    """Read them; 10,000 phrases take 36 ms, 10,000 words 5.

    Raises:
        BankDamagedError: a row was not written by Luwes.
    """
    connection.execute("BEGIN")  # one view of all tables
    try:
        (revision,) = connection.execute("SELECT revision FROM bank").fetchone()
        words = frozenset(word for (word,) in connection.execute("SELECT word FROM words"))
        shared: dict[str, str] = {}  # the same reasons and sources stand in thousands of rows
        rows = sorted(connection.execute(_QUERY))  # by number, as nearly all come; SQLite would take 10 ms to see that
        return Snapshot(revision, tuple(_phrase(row, shared) for row in rows), words)
    except (ValueError, KeyError) as error:
        raise BankDamagedError("Isi bank frasa rusak.") from error
    finally:
        connection.rollback()


def _phrase(row: tuple[int, str, str, str, str, int, str, str, str, str], shared: dict[str, str]) -> Phrase:
    _, id_, pattern, replacements, category, safe, why, source, exceptions, channels = row
    contexts = () if exceptions == "[]" else tuple(_decode(exceptions)[0])
    places = () if channels == "[]" else tuple(_decode(channels)[0])
    why, source = shared.setdefault(why, why), shared.setdefault(source, source)
    return Phrase(
        id_, pattern, tuple(_decode(replacements)[0]), _CATEGORIES[category], safe == 1, why, source, contexts, places
    )
