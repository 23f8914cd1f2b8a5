"""What installing a pack would change, as a value to show before it happens."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeGuard

from phrasebank.entry import SEED_AUTHOR, Entry, Layer, Status


@dataclass(frozen=True, slots=True)
class Difference:
    """What becomes of a layer.

    Attributes:
        layer: which one.
        added: entries that the writers did not have from this layer.
        changed: entries that say something else now, before and after.
        removed: entries that the layer has no more; they rest, and come back with a pack that has them.
        muted: entries that silence those of a higher layer from now on.
        kept: entries of lower layers that go on holding in the place of added, changed or removed ones.
        rescued: copies for a lower layer of what somebody here had changed in this one, so that it goes on holding.
        steps: every entry that changes, as it was, None if it is new, and as it will be.
    """

    layer: Layer
    added: tuple[Entry, ...] = ()
    changed: tuple[tuple[Entry, Entry], ...] = ()
    removed: tuple[Entry, ...] = ()
    muted: tuple[Entry, ...] = ()
    kept: tuple[Entry, ...] = ()
    rescued: tuple[Entry, ...] = ()
    steps: tuple[tuple[Entry | None, Entry], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.added or self.changed or self.removed or self.muted)


def difference(
    layer: Layer,
    wanted: Iterable[Entry],
    stored: Iterable[Entry],
    *,
    office: str = "",
    by_hand: Collection[str] = (),
    standing: Collection[str] = (),
) -> Difference:
    """What it takes for a layer to hold these entries and no other approved ones.

    Args:
        layer: which one.
        wanted: the approved entries of the layer as they shall be.
        stored: all entries of the bank, of every layer and status.
        office: whose name stands at entries that the shipped bank has brought, so that an upgrade leaves them;
            empty where they are to follow the shipped bank again.
        by_hand: ids of the layer that somebody here was the last to change.
        standing: ids of the layer that stay in force while a change of them waits.
    """
    everything = list(stored)
    before = {entry.id: entry for entry in everything if entry.layer is layer}
    after = {entry.id: _owned(entry, office) for entry in wanted}
    steps = [(before.get(id_), entry) for id_, entry in after.items() if not _same(before.get(id_), entry)]
    held = {id_ for id_, entry in before.items() if _approved(entry) or id_ in standing}
    removed = tuple(entry for id_, entry in before.items() if id_ in held and id_ not in after)
    silenced = {entry.id for old, entry in steps if entry.muted and not (_approved(old) and old.muted)}
    told = [step for step in steps if step[1].id not in silenced]
    touched = {entry.id for _, entry in steps} | {entry.id for entry in removed}
    changed_here = sorted(touched & before.keys() & set(by_hand))
    rescued = tuple(_rescued(layer, [before[id_] for id_ in changed_here], everything))
    return Difference(
        layer,
        added=tuple(entry for old, entry in told if not _approved(old)),
        changed=tuple((old, entry) for old, entry in told if _approved(old)),
        removed=removed,
        muted=tuple(entry for _, entry in steps if entry.id in silenced),
        kept=tuple(_kept(everything, layer, touched)),
        rescued=rescued,
        steps=(*steps, *_resting(removed), *((None, entry) for entry in rescued)),
    )


def _resting(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Entry]]:
    return ((entry, replace(entry, status=Status.DEPRECATED)) for entry in entries)


def _kept(entries: Iterable[Entry], layer: Layer, touched: set[str]) -> Iterable[Entry]:
    return (e for e in entries if e.layer.rank > layer.rank and e.id in touched and e.status is Status.APPROVED)


def _rescued(layer: Layer, entries: Iterable[Entry], everything: Iterable[Entry]) -> Iterator[Entry]:
    """Copies in the next layer, where that does not have the id; what was retired by hand stays silent."""
    lower = Layer.AGENCY if layer.rank < Layer.AGENCY.rank else Layer.PERSONAL
    there = {entry.id for entry in everything if entry.layer is lower}
    for entry in entries:
        if entry.id not in there:
            retired = entry.status is Status.DEPRECATED
            status = Status.APPROVED if retired else entry.status
            yield replace(entry, layer=lower, locked=False, muted=entry.muted or retired, status=status)


def _approved(entry: Entry | None) -> TypeGuard[Entry]:
    return entry is not None and entry.status is Status.APPROVED


def _owned(entry: Entry, office: str) -> Entry:
    return replace(entry, by=office) if office and entry.by == SEED_AUTHOR else entry


def _same(one: Entry | None, other: Entry) -> bool:
    return one is not None and replace(one, by="", at="") == replace(other, by="", at="")


def counted(difference: Difference) -> Mapping[str, int]:
    """How many of each, with Indonesian names, only those that are not none."""
    parts = {
        "ditambah": len(difference.added),
        "diubah": len(difference.changed),
        "dihapus": len(difference.removed),
        "dibisukan": len(difference.muted),
    }
    return {name: count for name, count in parts.items() if count}
