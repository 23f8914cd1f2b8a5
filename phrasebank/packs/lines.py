"""Entries as lines of JSON that travel, and back again with every field looked at."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from nlp.category import Category
from nlp.pattern import PatternError, contexts, expand
from phrasebank.entry import Entry, Layer, Status, id_from
from phrasebank.packs.card import SIGNATURE_BYTES, Card, card_from, groups
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
        card: the key that signs it; None where it is not signed.
        signature: by that key, see :mod:`phrasebank.packs.approvals`; 64 bytes, or none.
    """

    by: str = ""
    at: str = ""
    card: Card | None = None
    signature: bytes = b""

    @property
    def words(self) -> str:
        """Who approved, and with which key, for users; empty where nobody was noted."""
        return f"{self.by}, kunci {groups(self.card.fingerprint)}" if self.card else self.by


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


def plain_entry(entry: Entry) -> dict[str, Any]:
    """The entry for JSON."""
    texts = {name: getattr(entry, name) for name in ("id", "pattern", "why", "source", "by", "at")}
    kinds = {name: getattr(entry, name).value for name in ("category", "status", "layer")}
    flags = {name: getattr(entry, name) for name in ("safe", "muted", "locked")}
    lists = {name: list(getattr(entry, name)) for name in _LISTS}
    return texts | kinds | flags | lists


def _plain(item: Item) -> dict[str, Any]:
    return {"entry": plain_entry(item.entry), "approval": _plain_approval(item.approval)}


def _plain_approval(approval: Approval) -> dict[str, Any]:
    plain: dict[str, Any] = {"by": approval.by, "at": approval.at}
    if approval.card:
        plain |= {"card": approval.card.plain(), "signature": approval.signature.hex()}
    return plain


def _item(fields: Fields) -> Item:
    item = Item(_entry(fields.part("entry")), _approval(fields.part("approval")))
    fields.none_left()
    return item


def _approval(fields: Fields) -> Approval:
    approval = Approval(fields.text("by", _LONGEST_NAME), fields.text("at", 40))
    if fields.has("card"):  # not signed unless the office wants it
        card, signature = card_from(fields.part("card")), fields.data("signature", SIGNATURE_BYTES)
        approval = replace(approval, card=card, signature=signature)
    fields.none_left()
    return approval


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
