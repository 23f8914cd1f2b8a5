"""One row of a file as it was read: the fields that it names, and what could not be understood."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from phrasebank.exchange.columns import Value


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row cannot be taken.

    Attributes:
        column: the heading of the cell; empty when it is about the row.
        reason: Indonesian sentences.
        position: code point in the cell's text where the trouble is, from 0; None where that says nothing.
    """

    column: str
    reason: str
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One row.

    Attributes:
        number: as the spreadsheet or the editor counts, from 1.
        values: by field; a field that is missing keeps what it was.
        version: of the entry that the row was written from; empty if the file does not say.
        faults: what could not be understood.
    """

    number: int
    values: Mapping[str, Value] = field(default_factory=dict)
    version: str = ""
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds.

    Attributes:
        name: of the file, for people.
        records: its rows, in order.
        unknown: headings or fields that mean nothing to us, as written.
        missing: headings of the fields that it does not have.
    """

    name: str
    records: tuple[Record, ...]
    unknown: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
