"""The three-way view of a row that clashes: as it was exported, as it is here, as the file has it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from phrasebank.entry import Entry
from phrasebank.exchange.columns import BY_FIELD, Value
from phrasebank.exchange.plan import PlanRow


class Side(StrEnum):
    """Whose word holds."""

    HERE = "sini"
    FILE = "berkas"


@dataclass(frozen=True, slots=True)
class Strand:
    """One field in which the bank and the file differ.

    Attributes:
        field: of the entry.
        base: its value when the file was written; None when that is not known.
        here, file: its values now.
    """

    field: str
    base: Value | None
    here: Value
    file: Value

    @property
    def proposal(self) -> Side | None:
        """The side that alone has changed it; None where both have, or nobody knows."""
        if self.base is None:
            return None
        if self.here == self.base:
            return Side.FILE
        return Side.HERE if self.file == self.base else None


def strands(row: PlanRow) -> tuple[Strand, ...]:
    """The fields in which the bank and the file differ; none for a row that is new or cannot be understood."""
    here, file, base = row.here, row.entry, row.base
    if here is None or file is None:
        return ()
    return tuple(
        Strand(field, getattr(base, field) if base else None, getattr(here, field), getattr(file, field))
        for field in BY_FIELD
        if getattr(here, field) != getattr(file, field)
    )


def is_settled(row: PlanRow, choices: Mapping[str, Side] | None = None) -> bool:
    """Whether every field has a side, chosen or proposed."""
    chosen = choices or {}
    return all(strand.field in chosen or strand.proposal for strand in strands(row))


def merged(row: PlanRow, choices: Mapping[str, Side] | None = None) -> Entry:
    """The entry here, with the fields of the file where its side was chosen or, without a choice, proposed.

    Raises:
        ValueError: the row has no entry here.
    """
    if row.here is None:
        raise ValueError("a new row has nothing to merge with")
    chosen = choices or {}
    sides = {strand: chosen.get(strand.field, strand.proposal) for strand in strands(row)}
    return replace(row.here, **{strand.field: strand.file for strand, side in sides.items() if side is Side.FILE})  # type: ignore[arg-type]  # a field's own value
