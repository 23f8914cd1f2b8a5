"""Entries, words and changes as rows of the database, and back."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import BankDamagedError
from phrasebank.history import Action, Change, Comment
from phrasebank.own_word import OwnWord, WordChange

_NAMES = tuple(field.name for field in fields(Entry))
_LISTS = ("replacements", "bad", "good", "exceptions", "channels")
Row = Mapping[str, Any]


def entry_row(entry: Entry) -> dict[str, Any]:
    """The entry as a row; its lists are JSON."""
    return _plain(entry) | {name: _json(getattr(entry, name)) for name in _LISTS}


def entry_from(row: Row) -> Entry:
    """The entry of a row, which may have other columns too.

    Raises:
        BankDamagedError: the row was not written by Luwes.
    """
    with _well_formed(row):
        return _entry({name: row[name] for name in _NAMES} | {name: json.loads(row[name]) for name in _LISTS})


def change_row(change: Change) -> dict[str, Any]:
    """The change as a row; the entries before and after are JSON."""
    before = change.before and _json(_plain(change.before))
    row = _plain(change) | {"before": before, "after": _json(_plain(change.after))}
    del row["number"]  # SQLite gives it
    return row


def change_from(row: Row) -> Change:
    """The change of a row.

    Raises:
        BankDamagedError: the row was not written by Luwes.
    """
    with _well_formed(row):
        before = _entry(json.loads(row["before"])) if row["before"] else None
        after, action = _entry(json.loads(row["after"])), Action(row["action"])
        return Change(row["entry_id"], row["at"], row["by"], action, row["reason"], before, after, row["number"])


def comment_from(row: Row) -> Comment:
    """The comment of a row.

    Raises:
        BankDamagedError: the row was not written by Luwes.
    """
    with _well_formed(row):
        return Comment(row["entry_id"], Layer(row["layer"]), row["at"], row["by"], row["text"])


def own_word_from(row: Row) -> OwnWord:
    """The own word of a row.

    Raises:
        BankDamagedError: the row was not written by Luwes.
    """
    with _well_formed(row):
        return OwnWord(row["word"], Layer(row["layer"]), row["by"], row["at"])


def word_change_from(row: Row) -> WordChange:
    """The change of a word of a row.

    Raises:
        BankDamagedError: the row was not written by Luwes.
    """
    with _well_formed(row):
        layer, action = Layer(row["layer"]), Action(row["action"])
        return WordChange(row["word"], layer, row["at"], row["by"], action, row["reason"])


def _plain(value: Entry | Change) -> dict[str, Any]:
    """Its fields by name; ``dataclasses.asdict`` takes ten times as long, which the first start would feel."""
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _entry(values: dict[str, Any]) -> Entry:
    """The entry of plain values; fields that were not there yet when it was written take their defaults."""
    lists = {name: tuple(values.get(name, ())) for name in _LISTS}
    kinds = {
        "category": Category(values["category"]),
        "status": Status(values["status"]),
        "layer": Layer(values["layer"]),
        "safe": bool(values["safe"]),
        "muted": bool(values.get("muted")),
        "locked": bool(values.get("locked")),
    }
    return Entry(**(values | lists | kinds))


@contextmanager
def _well_formed(row: Row) -> Iterator[None]:
    """What other programs have done to a row is damage too."""
    try:
        yield
    except (ValueError, KeyError, TypeError) as error:
        raise BankDamagedError(f"Isi bank frasa rusak pada baris {row.get('id', row.get('word'))!r}.") from error
