"""Entries, words and changes of the bank on the screen, in a pipe, and as JSON."""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from desktop.terminal.console import is_terminal
from phrasebank.entry import Entry
from phrasebank.history import Change
from phrasebank.own_word import OwnWord, WordChange

_SCHEMA = 1
_ENTRY_COLUMNS = ("ID", "Status", "Kategori", "Pola", "Ganti", "Aman", "Lapisan")
_WORD_COLUMNS = ("Kata", "Kamus", "Oleh", "Waktu")
_WORD_CHANGE_COLUMNS = ("Waktu", "Oleh", "Perubahan", "Kata", "Kamus", "Alasan")
_CHANGE_COLUMNS = ("Waktu", "Oleh", "Perubahan", "ID", "Alasan", "Nomor")


def print_entries(entries: Sequence[Entry], shape: str) -> None:
    """Print entries as ``text`` or ``json``."""
    if shape == "json":
        print_json("entries", [asdict(entry) for entry in entries])
    else:
        print_rows(_ENTRY_COLUMNS, [_entry_row(entry) for entry in entries])


def print_history(changes: Sequence[Change], shape: str) -> None:
    """Print changes as ``text`` or ``json``."""
    if shape == "json":
        print_json("changes", [asdict(change) for change in changes])
    else:
        print_rows(_CHANGE_COLUMNS, [_change_row(change) for change in changes])


def print_words(words: Sequence[OwnWord], shape: str) -> None:
    """Print own words as ``text`` or ``json``."""
    if shape == "json":
        print_json("words", [asdict(word) for word in words])
    else:
        print_rows(_WORD_COLUMNS, [[word.word, word.layer, word.by, word.at] for word in words])


def print_word_history(changes: Sequence[WordChange], shape: str) -> None:
    """Print changes of own words as ``text`` or ``json``."""
    if shape == "json":
        print_json("changes", [asdict(change) for change in changes])
    else:
        print_rows(_WORD_CHANGE_COLUMNS, [_word_change_row(change) for change in changes])


def _word_change_row(change: WordChange) -> list[str]:
    return [change.at, change.by, change.action.label, change.word, change.layer, change.reason]


def _entry_row(entry: Entry) -> list[str]:
    replacements = " / ".join(replacement or "(hapus)" for replacement in entry.replacements)
    safe = "ya" if entry.safe else "tidak"
    return [entry.id, entry.status.label, entry.category.label, entry.pattern, replacements, safe, entry.layer]


def _change_row(change: Change) -> list[str]:
    return [change.at, change.by, change.action.label, change.entry_id, change.reason, str(change.number)]


def print_json(name: str, rows: list[dict[str, object]]) -> None:
    """Print rows as one JSON object with the version of its shape."""
    print(json.dumps({"schema": _SCHEMA, name: rows}, ensure_ascii=True))


def print_rows(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table for a person; for a pipe one line each, parted by tabs, without a heading."""
    if not is_terminal(sys.stdout):
        for row in rows:
            print("\t".join(" ".join(cell.split()) for cell in row))
        return
    if not rows:
        print("Tidak ada yang cocok.")
        return
    from rich.console import Console  # noqa: PLC0415  # start-up budget: a pipe does without
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(*columns, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))  # Text: a pattern's [brackets] are no markup
    Console().print(table)
