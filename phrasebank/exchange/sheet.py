"""From the rows of a sheet, whatever file it came from, to records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from phrasebank.exchange.cells import restored, tidied
from phrasebank.exchange.columns import AT, BY, BY_FIELD, COLUMNS, VERSION, Value, meant_by
from phrasebank.exchange.record import Content, Fault, Record
from phrasebank.exchange.refused import MOST_ROWS, FileRefusedError, too_many_rows

HEADING_WITHIN = 20  # rows; above it people write titles
_KEYS = frozenset({"id", "pattern"})


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell, or with it its whole row, that says nothing we can be sure of; an Indonesian sentence says why."""

    reason: str
    whole_row: bool = False


Cell = str | Unreadable
Row = tuple[int, Sequence[Cell]]  # the number, from 1, and the cells


@dataclass(frozen=True)
class Heading:
    """Which column means what.

    Attributes:
        fields: by index, the fields and ``VERSION``, ``AT`` and ``BY``.
        unknown: headings that mean nothing to us.
        doubled: a heading that means what another one before it means; empty if there is none.
    """

    fields: Mapping[int, str]
    unknown: tuple[str, ...] = ()
    doubled: str = ""

    @property
    def usable(self) -> bool:
        """Whether this is a heading of ours: it says which entry, and something about it."""
        return len(self.fields) > 1 and not _KEYS.isdisjoint(self.fields.values())


def heading_of(cells: Sequence[Cell]) -> Heading:
    """What the cells of a row mean as headings."""
    fields: dict[int, str] = {}
    unknown, doubled = [], ""
    for index, text in ((index, cell.strip()) for index, cell in enumerate(cells) if isinstance(cell, str)):
        if not (meant := meant_by(text)):
            unknown += [text] if text else []
        elif meant in fields.values():
            doubled = text
        else:
            fields[index] = meant
    return Heading(fields, tuple(unknown), doubled)


def content_of(rows: Iterable[Row], name: str) -> Content | None:
    """The records below the first heading of ours; None if no row near the top is one.

    Raises:
        FileRefusedError: there are too many rows, or a heading stands there twice.
    """
    remaining = iter(rows)
    top = (heading_of(cells) for _, cells in islice(remaining, HEADING_WITHIN))
    heading = next((found for found in top if found.usable), None)
    if heading is None:
        return None
    if heading.doubled:
        raise FileRefusedError(f"{name}: kolom “{heading.doubled}” ada dua kali; hapus salah satunya.")
    records = []
    for number, cells in remaining:
        if record := _record(number, cells, heading):
            records.append(record)
            if len(records) > MOST_ROWS:
                raise too_many_rows(name)
    missing = tuple(column.heading for column in COLUMNS if column.field not in heading.fields.values())
    return Content(name, tuple(records), heading.unknown, missing)


def _record(number: int, cells: Sequence[Cell], heading: Heading) -> Record | None:
    """The record of a row; None if it is empty."""
    if broken := next((cell for cell in cells if isinstance(cell, Unreadable) and cell.whole_row), None):
        return Record(number, faults=(Fault("", broken.reason),))
    values: dict[str, Value] = {}
    faults = []
    texts = {name: cells[index] if index < len(cells) else "" for index, name in heading.fields.items()}
    version = texts.pop(VERSION, "")
    for told in (AT, BY):
        texts.pop(told, None)
    if not any(texts.values()):
        return None
    for name, cell in texts.items():
        try:
            if (value := _value(name, cell)) is not None:
                values[name] = value
        except ValueError as error:
            faults.append(Fault(BY_FIELD[name].heading, str(error)))
    return Record(number, values, version.strip() if isinstance(version, str) else "", tuple(faults))


def _value(field: str, cell: Cell) -> Value | None:
    if isinstance(cell, Unreadable):
        raise ValueError(cell.reason)
    return _read(field, cell)


@lru_cache(maxsize=4096)  # most cells of a long file are empty, or say what another one says
def _read(field: str, text: str) -> Value | None:
    return BY_FIELD[field].read(restored(tidied(text)))
