"""What an import would do, row by row; nothing has been done yet."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from phrasebank.entry import Entry
from phrasebank.exchange.columns import BY_FIELD
from phrasebank.exchange.record import Fault


class Kind(StrEnum):
    """What would become of a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    CLASHING = "clashing"
    INVALID = "invalid"

    @property
    def label(self) -> str:
        """The name that users see, in Indonesian."""
        return _LABELS[self]


_LABELS = {
    Kind.ADDED: "Baru",
    Kind.CHANGED: "Berubah",
    Kind.UNCHANGED: "Tetap",
    Kind.CLASHING: "Bentrok",
    Kind.INVALID: "Ditolak",
}


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the file.

    Attributes:
        number: in the file, from 1.
        kind: what would become of it.
        entry: as the file wants it; None where the row cannot be understood.
        here: the entry as the bank has it now; None when it is new.
        base: the entry as it was when the file was written; None when that is not known.
        faults: why it is refused; none for other kinds.
    """

    number: int
    kind: Kind
    entry: Entry | None = None
    here: Entry | None = None
    base: Entry | None = None
    faults: tuple[Fault, ...] = ()

    def changes(self) -> Iterator[tuple[str, str, str]]:
        """Field, text here and text in the file, for each field in which they differ."""
        if self.here and self.entry:
            for field, column in BY_FIELD.items():
                if getattr(self.here, field) != getattr(self.entry, field):
                    yield field, column.text(self.here), column.text(self.entry)


@dataclass(frozen=True, slots=True)
class Plan:
    """All of the file.

    Attributes:
        name: of the file.
        rows: in the order of the file.
        unknown: headings that were left aside.
        missing: headings of ours that the file does not have; what they stand for stays as it is.
    """

    name: str
    rows: tuple[PlanRow, ...]
    unknown: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """Why the bank changes, for its history."""
        return f"Impor dari {self.name}"

    def counts(self) -> dict[Kind, int]:
        """How many rows of each kind there are."""
        found = Counter(row.kind for row in self.rows)
        return {kind: found[kind] for kind in Kind}
