"""Finds the entry of the bank that a row of a file is about."""

from collections import defaultdict
from collections.abc import Iterable

from nlp.category import Category
from phrasebank.entry import Entry, Layer
from phrasebank.exchange.record import Record

Key = tuple[str, Layer]


class AmbiguousError(ValueError):
    """Several layers have the entry, and the row does not say which one it means."""


class Matcher:
    """The entries of a bank by what a row may call them."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Take all of them."""
        self._by_id: dict[str, dict[Layer, Entry]] = defaultdict(dict)
        self._by_pattern: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            self._by_id[entry.id][entry.layer] = entry
            self._by_pattern[_plain(entry.pattern)].append(entry)

    def of(self, record: Record) -> Entry | None:
        """The entry with the row's id; for a row without an id the only one with its pattern.

        Raises:
            AmbiguousError: the row has to name a layer.
        """
        layer = record.values.get("layer")
        if entry_id := record.values.get("id"):
            found = self._by_id.get(str(entry_id), {})
            if isinstance(layer, Layer):
                return found.get(layer)
            if len(found) > 1:
                raise AmbiguousError(f"Entri ini ada di beberapa lapisan ({', '.join(found)}); isi yang dimaksud.")
            return next(iter(found.values()), None)
        return self._with_pattern(record, layer)

    def _with_pattern(self, record: Record, layer: object) -> Entry | None:
        category = record.values.get("category")
        alike = [
            entry for entry in self._by_pattern.get(_plain(str(record.values.get("pattern", ""))), ())
            if layer in (None, entry.layer)
            and (category is None or (category is Category.ABBREVIATION) == (entry.category is Category.ABBREVIATION))
        ]  # fmt: skip
        return alike[0] if len(alike) == 1 else None


def _plain(pattern: str) -> str:
    return " ".join(pattern.lower().split())
