"""Two values of an entry, field by field."""

from dataclasses import dataclass, fields

from phrasebank.entry import Entry

# Every change has them; the change itself says who and when.
_NOT_COMPARED = frozenset({"id", "by", "at"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that has another value.

    Attributes:
        field: of :class:`phrasebank.entry.Entry`.
        before, after: its values; ``before`` is None where there was no entry.
    """

    field: str
    before: object
    after: object


def differences(before: Entry | None, after: Entry) -> tuple[Difference, ...]:
    """The fields that differ, in the order of the entry; all that say something where there was no entry."""
    blank = Entry("", "", (), after.category)
    return tuple(
        Difference(name, before and getattr(before, name), getattr(after, name))
        for name in (field.name for field in fields(Entry))
        if name not in _NOT_COMPARED
        and (before is None or getattr(before, name) != getattr(after, name))
        and (before is not None or name == "category" or getattr(after, name) != getattr(blank, name))
    )
