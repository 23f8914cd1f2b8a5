"""A pack: one layer of one office as one signed file."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from phrasebank.entry import Layer, Status
from phrasebank.packs.approvals import verify
from phrasebank.packs.card import SIGNATURE_BYTES, Card, Link, card_from, chain_from, chain_holds
from phrasebank.packs.container import LARGEST_MEMBER, unzipped, zipped
from phrasebank.packs.errors import DamagedError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.lines import Item, items_from, lines
from phrasebank.packs.plain import Fields, known_form, read, written

PACK_FILE = ".luwes"
_FORM, _SCHEMA = "luwes-pack", 1
_MANIFEST, _ENTRIES, _SIGNATURE = "manifest.json", "entries.jsonl", "signature"
_LIMITS = {_MANIFEST: 2**20, _ENTRIES: LARGEST_MEMBER, _SIGNATURE: SIGNATURE_BYTES}
_SIGNED_MARK = b"luwes-pack\n"
_MOST_REVOKED = 1000


@dataclass(frozen=True, slots=True)
class Revocation:
    """A key that the office says must not be trusted any more.

    Attributes:
        fingerprint: of its card, 64 hexadecimal digits.
        at: since when, ISO 8601 in UTC.
        reason: why, in the words of who did it; may be empty.
    """

    fingerprint: str
    at: str
    reason: str

    def plain(self) -> dict[str, Any]:
        """The revocation for JSON."""
        return {"fingerprint": self.fingerprint, "at": self.at, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself.

    Attributes:
        card: the key that signs it; its office is the pack's.
        version: grows by one with every pack of the office and layer.
        made: when, ISO 8601 in UTC.
        previous: SHA-256 of the file of the version before; empty for the first.
        chain: how ``card`` came from earlier keys.
        revoked: keys of the office not to be trusted any more.
    """

    card: Card
    version: int
    made: str
    previous: str = ""
    chain: tuple[Link, ...] = ()
    revoked: tuple[Revocation, ...] = ()

    @property
    def layer(self) -> Layer:
        """The layer that it fills."""
        return self.card.layer


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose signature is right; whether its key is trusted is another question.

    Attributes:
        manifest: what it says of itself.
        items: its entries, all approved and of its layer, by id.
        data: the file.
    """

    manifest: Manifest
    items: tuple[Item, ...]
    data: bytes

    @property
    def hash(self) -> str:
        """SHA-256 of the file."""
        return hashlib.sha256(self.data).hexdigest()


def build(manifest: Manifest, items: Sequence[Item], key: SigningKey) -> Pack:
    """Make and sign a pack; the same arguments make the same bytes."""
    items = sorted(items, key=lambda item: item.entry.id)
    entries = lines(items)
    about = written(_plain(manifest) | {"entries": len(items), "sha256": hashlib.sha256(entries).hexdigest()})
    signature = key.sign(_SIGNED_MARK + about)
    return Pack(manifest, tuple(items), zipped({_MANIFEST: about, _ENTRIES: entries, _SIGNATURE: signature}))


def pack_from(data: bytes) -> Pack:
    """Read a file and make sure that it is as its key has signed it.

    Raises:
        DamagedError: it is no pack, or a byte of its content is another one.
        TooNewError: it is in a form that only a newer Luwes knows.
    """
    members = unzipped(data, _LIMITS)
    manifest, count = _signed(members)
    items = items_from(members[_ENTRIES])
    _require_own(manifest, items, count)
    return Pack(manifest, items, data)


def manifest_of(data: bytes) -> Manifest:
    """What a file says of itself; as :func:`pack_from`, but its entries are not looked at, which takes longest."""
    return _signed(unzipped(data, _LIMITS))[0]


def _signed(members: Mapping[str, bytes]) -> tuple[Manifest, int]:
    """The manifest and the number of entries, once signature and hash are right."""
    about = members[_MANIFEST]
    fields = Fields(read(about))
    known_form(fields, _FORM, _SCHEMA)
    count, digest = fields.number("entries"), fields.data("sha256", 32)
    manifest = _manifest_from(fields)
    if not manifest.card.signed(_SIGNED_MARK + about, members[_SIGNATURE]):
        raise DamagedError("Tanda tangan paket tidak cocok: isinya diubah setelah diterbitkan.")
    if hashlib.sha256(members[_ENTRIES]).digest() != digest:
        raise DamagedError("Isi paket tidak seperti yang ditandatangani.")
    return manifest, count


def _plain(manifest: Manifest) -> dict[str, Any]:
    return {
        "form": _FORM,
        "schema": _SCHEMA,
        "layer": manifest.layer.value,
        "card": manifest.card.plain(),
        "version": manifest.version,
        "made": manifest.made,
        "previous": manifest.previous,
        "chain": [link.plain() for link in manifest.chain],
        "revoked": [revocation.plain() for revocation in manifest.revoked],
    }


def _manifest_from(fields: Fields) -> Manifest:
    layer = fields.text("layer")
    manifest = Manifest(
        card_from(fields.part("card")),
        fields.number("version"),
        fields.text("made", 40),
        fields.text("previous", 64),
        chain_from(fields.many("chain", 100)),
        tuple(_revocation_from(Fields(value)) for value in fields.many("revoked", _MOST_REVOKED)),
    )
    fields.none_left()
    if layer != manifest.layer or not chain_holds(manifest.chain, manifest.card):
        raise DamagedError("Keterangan paket tidak cocok dengan kunci penerbitnya.")
    return manifest


def _revocation_from(fields: Fields) -> Revocation:
    revocation = Revocation(fields.data("fingerprint", 32).hex(), fields.text("at", 40), fields.text("reason"))
    fields.none_left()
    return revocation


def _require_own(manifest: Manifest, items: Sequence[Item], count: int) -> None:
    """A pack holds what it says: approved entries of its own layer and no other."""
    if len(items) != count:
        raise DamagedError("Jumlah entri dalam paket tidak seperti yang disebut.")
    own = (replace(item.entry, layer=manifest.layer, status=Status.APPROVED) for item in items)
    if any(item.entry != entry for item, entry in zip(items, own, strict=True)):
        raise DamagedError("Paket memuat entri dari lapisan lain atau yang belum disetujui.")
    for item in items:
        if item.approval.card and not verify(item.entry, item.approval):
            raise DamagedError(f"Tanda tangan persetujuan entri “{item.entry.id}” palsu; jangan pasang paket ini.")
