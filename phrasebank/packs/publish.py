"""Makes the next pack of a layer, and remembers the packs that were made."""

import hashlib
from typing import Any

from phrasebank.entry import Layer, id_from
from phrasebank.faults import explained
from phrasebank.ledger import now, transaction
from phrasebank.packs.approving import signed_approvals
from phrasebank.packs.errors import PackError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.lines import Approval, Item, lines
from phrasebank.packs.pack import PACK_FILE, Manifest, Pack, build, pack_from
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank

_KEPT, _MOST_NAMED = 10, 10
_APPROVALS = """SELECT entry_id, "by", at FROM history WHERE number IN (
    SELECT max(number) FROM history WHERE action = 'approve' AND json_extract("after", '$.layer') = ? GROUP BY entry_id)
"""


@explained()
def publish(bank: Bank, key: SigningKey, *, beyond: int = 0) -> Pack:
    """Make the next pack of the key's layer from its approved entries; the bank remembers it.

    An entry whose change waits for approval goes out as it was before: nobody loses it meanwhile.
    Where nothing has changed since the last pack, that one is given again: what stopped between the bank
    and the file is mended by publishing once more.

    Args:
        bank: the office's.
        key: signs the pack; its layer is the one that is published.
        beyond: a version that is out already, which a bank brought back from a backup may not remember.

    Raises:
        PackError: the layer has no approved entry, one without the signed approval that the office wants,
            or the key is revoked.
    """
    layer, trust = key.public.card.layer, Trust(bank)
    with transaction(bank.db):
        trust.refuse_revoked([key.public.card])
        items = _items(bank, layer)
        if not items:
            raise PackError(f"Lapisan {layer} belum punya entri yang disetujui; tidak ada yang diterbitkan.")
        revoked = tuple(one for one in trust.revocations(layer) if one.fingerprint != key.public.card.fingerprint)
        content = hashlib.sha256(lines(items)).hexdigest()
        last = _last(bank, layer)
        unchanged = last and (last["entries_hash"], last["fingerprint"]) == (content, key.public.card.fingerprint)
        if last and unchanged and last["version"] >= beyond:
            again = pack_from(last["content"])
            if again.manifest.revoked == revoked:
                return again
        version, previous = max(_next_version(bank, layer), beyond + 1), last["hash"] if last else ""
        manifest = Manifest(key.public.card, version, now(), previous, key.public.chain, revoked)
        pack = _proved(build(manifest, items, key))
        _remember(bank, pack, content)
    return pack


def file_name(pack: Pack) -> str:
    """What the file of a pack is called: ``dinas-kominfo-provinsi-12.luwes``."""
    manifest = pack.manifest
    return f"{id_from(manifest.card.office)}-{manifest.layer}-{manifest.version}{PACK_FILE}"


def _proved(pack: Pack) -> Pack:
    """The pack as others will read it: what they would refuse must not leave the house."""
    try:
        return pack_from(pack.data)
    except PackError as error:
        raise PackError(f"Paket tidak dapat diterbitkan. {error.message}") from error


def _items(bank: Bank, layer: Layer) -> list[Item]:
    approvals = {id_: Approval(by, at) for id_, by, at in bank.db.execute(_APPROVALS, [layer])}
    entries = bank.agreed(layer)
    signed = signed_approvals(bank, entries, layer)
    if bank.settings.key_needed and (missing := [entry.id for entry in entries if entry.id not in signed]):
        raise PackError(_missing_words(missing))
    return [Item(entry, signed.get(entry.id) or approvals.get(entry.id, Approval())) for entry in entries]


def _missing_words(ids: list[str]) -> str:
    named = ", ".join(ids[:_MOST_NAMED])
    more = f" dan {len(ids) - _MOST_NAMED} lagi" if len(ids) > _MOST_NAMED else ""
    return (
        f"Belum ada persetujuan bertanda tangan yang berlaku untuk: {named}{more}. "
        "Setujui masing-masing dengan: luwes bank approve ID --kunci BERKAS"
    )


def _last(bank: Bank, layer: Layer) -> dict[str, Any] | None:
    rows = bank.db.table("published_packs").rows_where("layer = ?", [layer], order_by="number DESC", limit=1)
    return next(map(dict, rows), None)


def _next_version(bank: Bank, layer: Layer) -> int:
    """One more than any pack of the layer that this bank has made or met: two computers may publish in turn."""
    tables = ("published_packs", "installed_packs")
    counts = [
        bank.db.execute(f"SELECT coalesce(max(version), 0) FROM {table} WHERE layer = ?", [layer]).fetchone()[0]  # noqa: S608  # no user's words
        for table in tables
    ]
    return int(max(counts)) + 1


def _remember(bank: Bank, pack: Pack, content: str) -> None:
    card, manifest = pack.manifest.card, pack.manifest
    row: dict[str, Any] = {"layer": card.layer, "office": card.office, "fingerprint": card.fingerprint}
    row |= {
        "made": manifest.made,
        "hash": pack.hash,
        "version": manifest.version,
        "content": pack.data,
        "entries_hash": content,
    }
    table = bank.db.table("published_packs")
    table.insert(row | {"at": now(), "by": bank.author})
    table.delete_where(
        "layer = ? AND number NOT IN (SELECT number FROM published_packs WHERE layer = ? ORDER BY number DESC LIMIT ?)",
        [card.layer, card.layer, _KEPT],
    )
