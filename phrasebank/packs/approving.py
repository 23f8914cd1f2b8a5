"""The signed approvals that a bank keeps: given with a key, and found again for what is published."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from phrasebank.entry import Entry, Layer
from phrasebank.faults import explained
from phrasebank.packs.approvals import digest, sign_approval, verify
from phrasebank.packs.card import Card, groups
from phrasebank.packs.errors import PackError, UntrustedError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.lines import Approval
from phrasebank.packs.trust import Trust
from phrasebank.seal import Seal
from phrasebank.store import Bank


@explained()
def approve(bank: Bank, key: SigningKey, entry_id: str, layer: Layer | None = None, *, reason: str = "") -> Entry:
    """Approve an entry and keep the signed approval, in one transaction.

    An entry that is in force already is approved as it is now, such as after an edit.

    Raises:
        PackError: the key is of another layer, or revoked.
        BankError: as :meth:`phrasebank.store.Bank.approve`.
    """
    Trust(bank).refuse_revoked([key.public.card])

    def keep(stored: Entry) -> None:
        if key.public.card.layer is not stored.layer:
            raise PackError(f"Kunci ini untuk lapisan {key.public.card.layer}; entri “{stored.id}” di {stored.layer}.")
        _store(bank, stored, key)

    words = f"Ditandatangani kunci {groups(key.public.card.fingerprint)}."
    return bank.approve(entry_id, layer, reason=reason, seal=Seal(words, keep))


def signed_approvals(bank: Bank, entries: Iterable[Entry], layer: Layer) -> dict[str, Approval]:
    """The newest valid approval of each entry of a layer, by id; none of a key that was revoked."""
    rows: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in bank.db.table("approvals").rows_where("layer = ?", [layer], order_by="number DESC"):
        rows.setdefault((row["entry_id"], row["digest"]), []).append(row)
    usable = {entry.id: _valid(bank, entry, rows.get((entry.id, digest(entry)), [])) for entry in entries}
    return {id_: found for id_, approvals in usable.items() if (found := next(approvals, None))}


def _valid(bank: Bank, entry: Entry, rows: Iterable[Mapping[str, Any]]) -> Iterator[Approval]:
    for row in rows:
        card = Card(row["office"], entry.layer, bytes.fromhex(row["key"]), row["made"])
        approval = Approval(row["by"], row["at"], card, bytes.fromhex(row["signature"]))
        if not _is_revoked(bank, card) and verify(entry, approval):
            yield approval


def _is_revoked(bank: Bank, card: Card) -> bool:
    try:
        Trust(bank).refuse_revoked([card])
    except UntrustedError:
        return True
    return False


def _store(bank: Bank, entry: Entry, key: SigningKey) -> None:
    card, approval = key.public.card, sign_approval(key, entry, entry.by, entry.at)
    row = {"entry_id": entry.id, "layer": entry.layer, "digest": digest(entry), "by": approval.by, "at": approval.at}
    row |= {"fingerprint": card.fingerprint, "office": card.office, "key": card.key.hex(), "made": card.made}
    bank.db.table("approvals").insert(row | {"signature": approval.signature.hex()})
