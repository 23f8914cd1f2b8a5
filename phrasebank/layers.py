"""Which entries are in force: nasional → provinsi → instansi → pribadi, the lowest going first.

The bank asks SQLite for the same (the view ``in_force`` of :mod:`phrasebank.schema`), which is faster.
"""

from collections import defaultdict
from collections.abc import Iterable

from phrasebank.entry import Entry, Layer, Status


def resolve(entries: Iterable[Entry]) -> list[Entry]:
    """The entries that the writers meet, one an id.

    Of the approved entries of an id the one of the lowest layer holds, unless a higher one is locked:
    then the highest locked one. A muted one that holds silences its id.

    Args:
        entries: of all layers and statuses, each id at most once a layer.
    """
    by_id: dict[str, list[Entry]] = defaultdict(list)  # to sort 100,000 would let every other thread rest
    for entry in entries:
        if entry.status is Status.APPROVED:
            by_id[entry.id].append(entry)
    return [entry for entry in map(_holding, by_id.values()) if not entry.muted]


def _holding(group: list[Entry]) -> Entry:
    """Of the entries of one id the one that holds."""
    group.sort(key=lambda entry: entry.layer.rank)
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
