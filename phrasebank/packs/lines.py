"""Entries as lines of JSON that travel, and back again with every field looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nlp.category import Category
from nlp.pattern import PatternError, contexts, expand
from phrasebank.entry import Entry, Layer, Status, id_from
from phrasebank.packs.errors import DamagedError, TooNewError
from phrasebank.packs.plain import Fields, read, written

MOST_ENTRIES = 200_000
_LISTS = ("replacements", "bad", "good", "exceptions", "channels")
_MOST_IN_A_LIST = 200
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Approval:
    """Who let an entry through the gate.

    Attributes:
        by: the name; empty where nobody was noted.
        at: when, ISO 8601 in UTC; empty where that was not noted.
    """

    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry that travels, with its approval."""

    entry: Entry
    approval: Approval = Approval()


def lines(items: Iterable[Item]) -> bytes:
    """One line of JSON each."""
    return b"".join(written(_plain(item)) + b"\n" for item in items)


def items_from(data: bytes, most: int = MOST_ENTRIES) -> tuple[Item, ...]:
    """The entries of the lines, each id once.

    Raises:
        DamagedError: a line was not written by Luwes, or there are too many.
        TooNewError: a line holds what only a newer Luwes understands.
    """
    rows = data.splitlines()
    if len(rows) > most:
        raise DamagedError(f"Berkas memuat lebih dari {most} entri.")
    items = tuple(_item(Fields(read(row))) for row in rows)
    if len({(item.entry.id, item.entry.layer) for item in items}) < len(items):
        raise DamagedError("Ada entri yang muncul dua kali dalam berkas.")
    return items


def _plain(item: Item) -> dict[str, Any]:
    entry = item.entry
    texts = {name: getattr(entry, name) for name in ("id", "pattern", "why", "source", "by", "at")}
    kinds = {name: getattr(entry, name).value for name in ("category", "status", "layer")}
    flags = {name: getattr(entry, name) for name in ("safe", "muted", "locked")}
    lists = {name: list(getattr(entry, name)) for name in _LISTS}
    return {"entry": texts | kinds | flags | lists, "approval": {"by": item.approval.by, "at": item.approval.at}}


def _item(fields: Fields) -> Item:
    entry, approval = _entry(fields.part("entry")), fields.part("approval")
    item = Item(entry, Approval(approval.text("by", _LONGEST_NAME), approval.text("at", 40)))
    approval.none_left()
    fields.none_left()
    return item


def _entry(fields: Fields) -> Entry:
    values: dict[str, Any] = {name: fields.texts(name, _MOST_IN_A_LIST) for name in _LISTS}
    values |= {name: fields.flag(name) for name in ("safe", "muted", "locked")}
    try:
        kinds = (Category(fields.text("category")), Status(fields.text("status")), Layer(fields.text("layer")))
    except ValueError as error:
        raise TooNewError("Ada entri dengan kategori atau status yang belum dikenal; perbarui Luwes.") from error
    values |= {name: fields.text(name) for name in ("id", "pattern", "why", "source")}
    by, at = fields.text("by", _LONGEST_NAME), fields.text("at", 40)
    fields.none_left()
    entry = Entry(**values, category=kinds[0], status=kinds[1], layer=kinds[2], by=by, at=at)
    _require_readable(entry)
    return entry


def _require_readable(entry: Entry) -> None:
    """A pattern that cannot be read would silence the whole bank."""
    if entry.id != id_from(entry.id):
        raise DamagedError("Ada entri dengan id yang tidak sah.")
    try:
        expand(entry.pattern)
        for exception in entry.exceptions:
            contexts(exception)
    except PatternError as error:
        raise TooNewError(f"Pola entri “{entry.id}” tidak dapat dibaca: {error}.") from error
