"""Reads a TOML file of the shipped bank, one ``[[entry]]`` a phrase."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nlp.category import Category
from nlp.pattern import contexts, expand
from phrasebank.entry import SEED_AUTHOR, Entry, Layer, id_from
from phrasebank.errors import SeedError

_TEXTS = frozenset({"id", "pattern", "category", "why", "source"})
_LISTS = frozenset({"replacements", "bad", "good", "except"})
_REQUIRED = frozenset({"id", "pattern", "replacements", "category"})


def phrase_entries(file: Path) -> Iterator[Entry]:
    """The entries of a file, in order.

    Raises:
        SeedError: the file is no TOML, or an entry is incomplete or cannot be understood.
    """
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except ValueError as error:  # no TOML, or no UTF-8
        raise SeedError(f"{file.name} tidak dapat dibaca: {error}.") from error
    if list(tables) != ["entry"] or not all(isinstance(table, dict) for table in tables["entry"]):
        raise SeedError(f"{file.name} hanya boleh berisi bagian [[entry]].")
    for number, table in enumerate(tables["entry"], 1):
        try:
            yield _entry(table)
        except ValueError as error:
            raise SeedError(f"{file.name}, entri “{table.get('id', number)}”: {error}.") from error


def _entry(table: dict[str, Any]) -> Entry:
    """The entry of a table; ValueError tells what is wrong with it."""
    _require_fields(table)
    entry = Entry(
        id=table["id"],
        pattern=table["pattern"],
        replacements=tuple(table["replacements"]),
        category=Category(table["category"]),
        safe=table.get("safe", False),
        why=table.get("why", ""),
        source=table.get("source", ""),
        bad=tuple(table.get("bad", ())),
        good=tuple(table.get("good", ())),
        exceptions=tuple(table.get("except", ())),
        layer=Layer.NATIONAL,
        by=SEED_AUTHOR,
    )
    if entry.id != id_from(entry.id):
        raise ValueError("id hanya boleh berisi a-z, 0-9, dan tanda hubung, paling panjang 60")
    expand(entry.pattern)
    for exception in entry.exceptions:
        contexts(exception)
    return entry


def _require_fields(table: dict[str, Any]) -> None:
    if missing := sorted(_REQUIRED - table.keys()):
        raise ValueError(f"belum memuat {', '.join(missing)}")
    for name, value in table.items():
        if name in _TEXTS:
            right = isinstance(value, str)
        elif name in _LISTS:
            right = isinstance(value, list) and all(isinstance(item, str) for item in value)
        elif name == "safe":
            right = isinstance(value, bool)
        else:
            raise ValueError(f"“{name}” tidak dikenal")
        if not right:
            raise ValueError(f"isi “{name}” salah jenisnya")
