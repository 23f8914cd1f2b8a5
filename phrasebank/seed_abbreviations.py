"""Reads a table of abbreviations of the shipped bank, one a line."""

import re
from collections.abc import Iterator
from pathlib import Path

from nlp.category import Category
from phrasebank.entry import SEED_AUTHOR, Entry, Layer, id_from
from phrasebank.errors import SeedError

_COLUMNS = ["short", "long", "everyday", "area", "example", "source"]
_RESERVED = re.compile(r"([\\/()\[\]<>{}*~^=+])")


def abbreviation_entries(file: Path) -> Iterator[Entry]:
    """The entries of a file, in order; the area of a line is for its editors only.

    Raises:
        SeedError: the file is no UTF-8 or has other columns, or a line cannot be understood.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except ValueError as error:
        raise SeedError(f"{file.name} tidak dapat dibaca: {error}.") from error
    lines = [line.split("\t") for line in text.split("\n") if line.strip() and not line.startswith("#")]
    if not lines or lines[0] != _COLUMNS:
        raise SeedError(f"{file.name} harus diawali baris judul kolom: {', '.join(_COLUMNS)}.")
    for fields in lines[1:]:
        try:
            yield _entry([field.strip() for field in fields])
        except ValueError as error:
            raise SeedError(f"{file.name}, entri “{fields[0]}”: {error}.") from error


def _entry(fields: list[str]) -> Entry:
    """The entry of a line; ValueError tells what is wrong with it."""
    if len(fields) != len(_COLUMNS) or not all(fields):
        raise ValueError(f"harus berisi {len(_COLUMNS)} kolom yang dipisahkan tab")
    short, long, everyday, _, example, source = fields
    if everyday not in ("ya", "-"):
        raise ValueError("kolom everyday hanya boleh berisi “ya” atau “-”")
    known = everyday == "ya"
    return Entry(
        id=f"singkatan-{id_from(short)}",
        pattern=_RESERVED.sub(r"\\\1", short),
        replacements=() if known else tuple(form.strip() for form in long.split(" | ")),
        category=Category.ABBREVIATION,
        why=long if known else "",  # what explains an abbreviation to the others is the check's own reason
        source=source,
        bad=() if known else (_bracketed(example, short),),
        good=(example,) if known else (),
        layer=Layer.NATIONAL,
        by=SEED_AUTHOR,
    )


def _bracketed(example: str, short: str) -> str:
    """The example with brackets round its only mention of the abbreviation, found as the check finds it."""
    case = re.NOFLAG if short.isupper() else re.IGNORECASE
    marked, times = re.subn(rf"(?<!\w){re.escape(short)}(?!\w)", r"[\g<0>]", example, flags=case)
    if times != 1:
        raise ValueError("contoh harus memuat singkatannya tepat satu kali")
    return marked
