"""The packs that a bank has installed: the next one, the last ten, and the way back to one of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from phrasebank.entry import Entry, Layer, Status
from phrasebank.faults import explained
from phrasebank.history import Action, Change
from phrasebank.ledger import all_entries, now, record, standing_entries, transaction
from phrasebank.packs.difference import Difference, difference
from phrasebank.packs.errors import OlderError, PackError, WrongLayerError
from phrasebank.packs.lines import Item, items_from, lines
from phrasebank.packs.pack import Pack, pack_from
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank

_KEPT = 10
_BEFORE_ALL = 0  # the version under which a layer is kept as it was before its first pack
_BY_HAND = """SELECT entry_id FROM history WHERE number IN (
    SELECT max(number) FROM history WHERE json_extract("after", '$.layer') = ? GROUP BY entry_id)
    AND action NOT IN ('seed', 'pack')"""


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack that a bank has installed once.

    Attributes:
        number: of the installation, growing.
        layer, office, version, made: as its manifest says; version 0 is the layer as it was before any pack.
        at: when it was installed, ISO 8601 in UTC.
        by: who did it.
        active: whether the layer is as it says.
    """

    number: int
    layer: Layer
    office: str
    version: int
    made: str
    at: str
    by: str
    active: bool


class Shelf:
    """The installed packs of an open bank; bound to its thread."""

    def __init__(self, bank: Bank) -> None:
        """Take an open bank."""
        self._bank, self._db, self._author, self._trust = bank, bank.db, bank.author, Trust(bank)

    @explained()
    def installed(self, layer: Layer | None = None) -> list[Installed]:
        """The packs of all layers or one, the latest installed first, with what there was before them."""
        where = layer and "layer = ?"
        rows = self._db.table("installed_packs").rows_where(where, where and [layer], order_by="number DESC")
        return [_installed(row) for row in rows]

    @explained()
    def preview(self, pack: Pack, *, layer: Layer | None = None, older: bool = False) -> Difference:
        """What installing a pack would change.

        Args:
            pack: the pack.
            layer: which one is meant; None takes that of the pack.
            older: whether a pack may take the place of a newer one.

        Raises:
            UntrustedError, OlderError, WrongLayerError: it cannot be installed.
        """
        self._refuse(pack, layer=layer, older=older)
        return self._difference(pack.manifest.layer, pack.items, pack.manifest.card.office)

    @explained()
    def install(self, pack: Pack, *, layer: Layer | None = None, older: bool = False) -> Difference:
        """Fill the pack's layer from it, in one transaction; the arguments and errors are those of :meth:`preview`.

        What lower layers hold stays. 10,000 entries take some two seconds.
        """
        with transaction(self._db):
            self._refuse(pack, layer=layer, older=older)
            manifest = pack.manifest
            self._keep_what_was_before(manifest.layer)
            found = self._difference(manifest.layer, pack.items, manifest.card.office)
            self._apply(found, f"Paket {manifest.card.office} versi {manifest.version}.", pack.items)
            self._trust.learn(manifest)
            self._put(_row(pack))
        return found

    @explained()
    def roll_back(self, layer: Layer, version: int | None = None) -> Difference:
        """Bring a layer to an earlier pack.

        Args:
            layer: which one.
            version: which pack; the one that was installed before the present one if None; 0 for before all packs.

        Raises:
            PackError: that pack is not kept.
            UntrustedError: its key has been revoked since.
        """
        with transaction(self._db):
            row = self._earlier(layer, version)
            pack = pack_from(row["content"]) if row["version"] != _BEFORE_ALL else None
            if pack:
                self._trust.refuse_revoked([pack.manifest.card])
            items = pack.items if pack else items_from(row["content"])
            found = self._difference(layer, items, row["office"])
            self._apply(found, f"Kembali ke {_words(row)}.", items)
            self._db.execute("UPDATE installed_packs SET active = number = ? WHERE layer = ?", [row["number"], layer])
        return found

    def _refuse(self, pack: Pack, *, layer: Layer | None, older: bool) -> None:
        manifest = pack.manifest
        if layer not in (None, manifest.layer):
            raise WrongLayerError(f"Paket ini untuk lapisan {manifest.layer}, bukan {layer}.")
        self._trust.require(manifest)
        active = self._active(manifest.layer)
        if active and not older and active.office == manifest.card.office and active.version >= manifest.version:
            raise OlderError(_older_words(manifest.version, active.version))

    def _active(self, layer: Layer) -> Installed | None:
        return next((pack for pack in self.installed(layer) if pack.active), None)

    def _difference(self, layer: Layer, items: Iterable[Item], office: str) -> Difference:
        by_hand = {entry_id for (entry_id,) in self._db.execute(_BY_HAND, [layer])}
        entries = [item.entry for item in items]
        stored = all_entries(self._db).values()
        standing = {entry_id for entry_id, of in standing_entries(self._db) if of is layer}
        return difference(layer, entries, stored, office=office, by_hand=by_hand, standing=standing)

    def _apply(self, found: Difference, reason: str, items: Iterable[Item]) -> None:
        approved = {item.entry.id: item.approval.words for item in items}
        if changes := [self._change(*step, reason, approved) for step in found.steps]:
            record(self._db, changes)

    def _change(self, before: Entry | None, after: Entry, reason: str, approved: Mapping[str, str]) -> Change:
        at, by = now(), approved.get(after.id)
        if after.status is not Status.APPROVED:  # what rests does so because of us, and no upgrade may wake it
            after = replace(after, by=self._author, at=at)
        why = f"{reason} Disetujui {by}." if by else reason
        return Change(after.id, at, self._author, Action.PACK, why, before, after)

    def _keep_what_was_before(self, layer: Layer) -> None:
        """Keep the layer as it is before its first pack, so that there is a way back to it."""
        if self.installed(layer):
            return
        content = lines(map(Item, self._bank.agreed(layer)))
        row = {"layer": layer, "office": "", "fingerprint": "", "made": now(), "hash": "", "version": _BEFORE_ALL}
        self._put(row | {"content": content})

    def _earlier(self, layer: Layer, version: int | None) -> dict[str, Any]:
        """The row of the pack to go back to."""
        active = self._active(layer)
        where = "layer = :layer AND number < :number" if version is None else "layer = :layer AND version = :version"
        values = {"layer": layer, "version": version, "number": active.number if active else 0}
        for row in self._db.table("installed_packs").rows_where(where, values, order_by="number DESC", limit=1):
            return dict(row)
        raise PackError(f"Tidak ada paket yang lebih lama untuk lapisan {layer}.")

    def _put(self, row: Mapping[str, Any]) -> None:
        """Put a pack on the shelf, each once, as the active one of its layer, and let go of the eleventh."""
        table, layer = self._db.table("installed_packs"), row["layer"]
        self._db.execute("UPDATE installed_packs SET active = 0 WHERE layer = ?", [layer])
        table.delete_where("layer = ? AND version = ? AND hash = ?", [layer, row["version"], row["hash"]])
        table.insert(dict(row) | {"at": now(), "by": self._author, "active": 1})
        table.delete_where(
            "layer = ? AND version <> ? AND number NOT IN (SELECT number FROM installed_packs "
            "WHERE layer = ? AND version <> ? ORDER BY number DESC LIMIT ?)",
            [layer, _BEFORE_ALL, layer, _BEFORE_ALL, _KEPT],
        )


def _row(pack: Pack) -> dict[str, Any]:
    card, manifest = pack.manifest.card, pack.manifest
    row = {"layer": card.layer, "office": card.office, "fingerprint": card.fingerprint, "made": manifest.made}
    return row | {"hash": pack.hash, "version": manifest.version, "content": pack.data}


def _installed(row: Mapping[str, Any]) -> Installed:
    named = (row["office"], row["version"], row["made"], row["at"], row["by"])
    return Installed(row["number"], Layer(row["layer"]), *named, row["active"] == 1)


def _older_words(version: int, active: int) -> str:
    if version == active:
        return f"Paket versi {version} sudah terpasang."
    return f"Paket ini versi {version}, lebih lama dari yang terpasang, versi {active}."


def _words(row: Mapping[str, Any]) -> str:
    return "isi sebelum paket pertama" if row["version"] == _BEFORE_ALL else f"paket versi {row['version']}"
