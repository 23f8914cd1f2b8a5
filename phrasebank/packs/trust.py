"""Whose packs a bank takes: the keys that somebody here has compared, what follows them, what was revoked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from phrasebank.entry import Layer
from phrasebank.faults import explained
from phrasebank.ledger import now, transaction
from phrasebank.packs.card import Card, Link, chain_holds
from phrasebank.packs.errors import PackError, UntrustedError
from phrasebank.packs.keys import PublicKey
from phrasebank.packs.pack import Manifest, Revocation
from phrasebank.store import Bank

_FEWEST_DIGITS = 8


class Standing(StrEnum):
    """What a bank thinks of a key."""

    TRUSTED = "trusted"
    REPLACED = "replaced"
    REVOKED = "revoked"

    @property
    def label(self) -> str:
        """The name that users see, in Indonesian."""
        return {"trusted": "Dipercaya", "replaced": "Sudah diganti", "revoked": "Dicabut"}[self.value]


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key that a bank has met.

    Attributes:
        card: the key.
        standing: what the bank thinks of it.
        at: since when, ISO 8601 in UTC.
        by: who said so.
    """

    card: Card
    standing: Standing
    at: str
    by: str


class Trust:
    """The keys of an open bank; bound to its thread."""

    def __init__(self, bank: Bank) -> None:
        """Take an open bank."""
        self._db, self._author = bank.db, bank.author

    @explained()
    def keys(self) -> list[KnownKey]:
        """All keys that the bank has met, the latest first."""
        rows = self._db.table("trusted_keys").rows_where(order_by="at DESC, fingerprint")
        revoked = self._revoked()
        return [_known_key(row, revoked) for row in rows]

    @explained()
    def add(self, public: PublicKey) -> KnownKey:
        """Trust a key whose fingerprint somebody has compared; earlier keys of its chain are replaced by it.

        Raises:
            UntrustedError: it was revoked, or its chain does not hold.
        """
        if not chain_holds(public.chain, public.card):
            raise UntrustedError("Rantai kunci ini tidak sah; minta berkas .luweskey yang baru dari kantornya.")
        with transaction(self._db):
            self.refuse_revoked([public.card])
            self._replace(public.chain)
            self._store(public.card)
        return next(key for key in self.keys() if key.card == public.card)

    @explained()
    def revoke(self, typed: str, *, reason: str = "") -> str:
        """Trust a key no more, whether the bank has met it or not; packs that we publish say so too.

        Args:
            typed: its fingerprint, or the first 8 or more digits of one that the bank has met.
            reason: why.

        Returns:
            The whole fingerprint.

        Raises:
            PackError: no key, or more than one, begins like that.
        """
        fingerprint = self.find(typed)
        layers = [key.card.layer for key in self.keys() if key.card.fingerprint == fingerprint]
        with transaction(self._db):
            row = {"fingerprint": fingerprint, "layer": "".join(layers), "at": now(), "by": self._author}
            self._db.table("revoked_keys").insert(row | {"reason": reason}, ignore=True)
        return fingerprint

    @explained()
    def find(self, typed: str) -> str:
        """The whole fingerprint that begins with what somebody typed, with or without blanks.

        Raises:
            PackError: no key that the bank has met, or more than one, begins like that.
        """
        digits = "".join(typed.split()).lower()
        if len(digits) == 64 and set(digits) <= set("0123456789abcdef"):
            return digits
        found = [key.card.fingerprint for key in self.keys() if key.card.fingerprint.startswith(digits)]
        if len(digits) < _FEWEST_DIGITS or len(found) != 1:
            raise PackError(f"“{typed}” bukan sidik satu kunci; tulis sedikitnya {_FEWEST_DIGITS} angka awalnya.")
        return found[0]

    @explained()
    def revocations(self, layer: Layer) -> tuple[Revocation, ...]:
        """What was revoked of a layer's keys."""
        where = "layer IN (?, '')"  # of a key that the bank has never met nobody knows the layer
        rows = self._db.table("revoked_keys").rows_where(where, [layer], order_by="at, fingerprint")
        return tuple(Revocation(row["fingerprint"], row["at"], row["reason"]) for row in rows)

    def require(self, manifest: Manifest) -> None:
        """Let a pack through only if its key is trusted for its layer, itself or as the successor of one that is.

        Raises:
            UntrustedError: it is not; the sentence says what to do.
        """
        card = manifest.card
        self.refuse_revoked([card])
        standing = self._standing(card)
        if standing is Standing.REPLACED:
            raise UntrustedError(f"Kunci {card.office} ini sudah diganti; minta paket yang ditandatangani kunci baru.")
        if standing is None and not self._follows(manifest.chain, card):
            raise UntrustedError(
                f"Paket ini ditandatangani “{card.office}”, yang kuncinya belum Anda percayai. "
                "Minta berkas .luweskey dari kantor itu dan cocokkan sidiknya lebih dulu."
            )

    def refuse_revoked(self, cards: Iterable[Card]) -> None:
        """Make sure that none of the keys is revoked.

        Raises:
            UntrustedError: one is.
        """
        revoked = self._revoked()
        for card in cards:
            if _is_in(card, revoked):
                raise UntrustedError(f"Kunci {card.office} ini sudah dicabut; paketnya tidak dapat dipercaya.")

    def learn(self, manifest: Manifest) -> None:
        """Take over what a pack that was let through says of keys: its own, its chain, and what is revoked.

        Call it inside a transaction.
        """
        self._replace(manifest.chain)
        self._store(manifest.card)
        rows = [
            revocation.plain() | {"layer": manifest.layer, "by": manifest.card.office}
            for revocation in manifest.revoked
            if revocation.fingerprint != manifest.card.fingerprint
        ]
        self._db.table("revoked_keys").insert_all(rows, ignore=True)

    def _follows(self, chain: Iterable[Link], card: Card) -> bool:
        """Whether the chain, which holds, comes from a trusted key without passing a revoked one."""
        passed = [card]
        for link in reversed(list(chain)):
            passed.append(link.old)
            if self._standing(link.old) is Standing.TRUSTED:
                self.refuse_revoked(passed)
                return True
        return False

    def _standing(self, card: Card) -> Standing | None:
        rows = self._db.table("trusted_keys").rows_where("fingerprint = ?", [card.fingerprint])
        return next((Standing(row["state"]) for row in rows), None)

    def _revoked(self) -> set[tuple[str, str]]:
        """Fingerprints, each with the layer for which it is revoked: no office speaks for another layer's keys."""
        return {(row["fingerprint"], row["layer"]) for row in self._db.table("revoked_keys").rows}

    def _replace(self, chain: Iterable[Link]) -> None:
        for link in chain:
            self._db.execute(
                "UPDATE trusted_keys SET state = ? WHERE fingerprint = ?", [Standing.REPLACED, link.old.fingerprint]
            )

    def _store(self, card: Card) -> None:
        row = {"fingerprint": card.fingerprint, "layer": card.layer, "office": card.office, "key": card.key.hex()}
        row |= {"made": card.made, "state": Standing.TRUSTED, "at": now(), "by": self._author}
        self._db.table("trusted_keys").insert(row, ignore=True)


def _is_in(card: Card, revoked: set[tuple[str, str]]) -> bool:
    return not revoked.isdisjoint([(card.fingerprint, card.layer.value), (card.fingerprint, "")])


def _known_key(row: Mapping[str, Any], revoked: set[tuple[str, str]]) -> KnownKey:
    card = Card(row["office"], Layer(row["layer"]), bytes.fromhex(row["key"]), row["made"])
    standing = Standing.REVOKED if _is_in(card, revoked) else Standing(row["state"])
    return KnownKey(card, standing, row["at"], row["by"])
