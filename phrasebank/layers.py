"""Which entries are in force: nasional → provinsi → instansi → pribadi, the lowest going first.

The bank asks SQLite for the same (the view ``in_force`` of :mod:`phrasebank.schema`), which is faster.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from phrasebank.entry import Entry, Layer, Status


def resolve(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that the writers meet, one an id, by id.

    Of the approved entries of an id the one of the lowest layer holds, unless a higher one is locked:
    then the highest locked one. A muted one that holds silences its id.

    Args:
        entries: of all layers and statuses, each id at most once a layer.
    """
    approved = (entry for entry in entries if entry.status is Status.APPROVED)
    by_id = groupby(sorted(approved, key=lambda entry: (entry.id, entry.layer.rank)), attrgetter("id"))
    holding = (_holding(list(group)) for _, group in by_id)
    return [entry for entry in holding if not entry.muted]


def _holding(group: list[Entry]) -> Entry:
    """Of the entries of one id, highest layer first."""
    return next((entry for entry in group if entry.locked), group[-1])


def lock_above(entry: Entry, entries: Iterable[Entry]) -> Entry | None:
    """The approved entry of the same id that a higher layer has locked, if there is one."""
    return next((
        other for other in entries
        if other.id == entry.id and other.locked and other.status is Status.APPROVED
        and other.layer.rank < entry.layer.rank
    ), None)  # fmt: skip


def locked_words(entry: Entry, layer: Layer) -> str:
    """What to tell whoever wants to go past a lock."""
    return f"Entri “{entry.id}” dikunci bank {layer}; bank {entry.layer} tidak dapat mengubahnya."
