"""What is public of an office's key: whose it is, which layer it may sign, and the fingerprint of both."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources
from phrasebank.entry import Layer
from phrasebank.packs.errors import DamagedError
from phrasebank.packs.plain import Fields, written

PUBLISHED_LAYERS = (Layer.NATIONAL, Layer.PROVINCE, Layer.AGENCY)
KEY_BYTES, SIGNATURE_BYTES = 32, 64
_LONGEST_OFFICE = 120
_SHORT_BYTES = 12  # 96 bits: nobody finds a second key with the same ones
_MOST_LINKS = 20
_LINK_MARK = b"luwes-link\n"


@dataclass(frozen=True, slots=True)
class Card:
    """The public side of a key.

    Attributes:
        office: whose key it is, as people call the office.
        layer: the only layer that it signs.
        key: the public Ed25519 key, 32 bytes.
        made: when, ISO 8601 in UTC to the second.
    """

    office: str
    layer: Layer
    key: bytes
    made: str

    @property
    def fingerprint(self) -> str:
        """SHA-256 over all of the card, 64 hexadecimal digits: who compares it compares office and layer too."""
        return hashlib.sha256(written(self.plain())).hexdigest()

    def plain(self) -> dict[str, Any]:
        """The card for JSON."""
        return {"office": self.office, "layer": self.layer.value, "key": self.key.hex(), "made": self.made}

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Whether its key has signed a message."""
        # Here, because the window's start and most commands never see a signature; 25 ms.
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415

        try:
            Ed25519PublicKey.from_public_bytes(self.key).verify(signature, message)
        except (InvalidSignature, ValueError):  # ValueError: not every 32 bytes are a key
            return False
        return True


@dataclass(frozen=True, slots=True)
class Link:
    """One step of a chain: an earlier key has signed the card that comes after it.

    Attributes:
        old: the earlier card.
        at: when the later one took its place, ISO 8601 in UTC.
        signature: by the earlier key over :func:`link_message`.
    """

    old: Card
    at: str
    signature: bytes

    def plain(self) -> dict[str, Any]:
        """The link for JSON."""
        return {"old": self.old.plain(), "at": self.at, "signature": self.signature.hex()}


def link_message(old: Card, new: Card, at: str) -> bytes:
    """What an earlier key signs to name the later one."""
    return _LINK_MARK + written({"old": old.fingerprint, "new": new.plain(), "at": at})


def chain_holds(chain: Sequence[Link], card: Card) -> bool:
    """Whether every link was signed by its card for the next one, the last for ``card``, in one layer."""
    cards = [link.old for link in chain] + [card]
    return all(
        link.old.layer is new.layer and link.old.signed(link_message(link.old, new, link.at), link.signature)
        for link, new in zip(chain, cards[1:], strict=True)
    )


def card_from(fields: Fields) -> Card:
    """The card of a JSON object.

    Raises:
        DamagedError: it is none.
    """
    layer = fields.text("layer")
    if layer not in PUBLISHED_LAYERS:
        raise DamagedError("Kunci ini untuk lapisan yang tidak dapat diterbitkan.")
    card = Card(
        fields.text("office", _LONGEST_OFFICE), Layer(layer), fields.data("key", KEY_BYTES), fields.text("made", 40)
    )
    fields.none_left()
    return card


def chain_from(values: Iterable[object]) -> tuple[Link, ...]:
    """The chain of a JSON list, oldest first; see :func:`chain_holds`.

    Raises:
        DamagedError: it is none.
    """
    return tuple(_link_from(Fields(value)) for value in list(values)[-_MOST_LINKS:])


def _link_from(fields: Fields) -> Link:
    link = Link(card_from(fields.part("old")), fields.text("at", 40), fields.data("signature", SIGNATURE_BYTES))
    fields.none_left()
    return link


def groups(fingerprint: str) -> str:
    """The part of a fingerprint that people compare: ``3F2A 91C0 …``, six groups of four."""
    short = fingerprint[: 2 * _SHORT_BYTES].upper()
    return " ".join(short[start : start + 4] for start in range(0, len(short), 4))


def spoken(fingerprint: str) -> str:
    """The same part as twelve Indonesian words, in three groups of four."""
    words = [_words()[byte] for byte in bytes.fromhex(fingerprint)[:_SHORT_BYTES]]
    return " · ".join(" ".join(words[start : start + 4]) for start in range(0, len(words), 4))


@cache
def _words() -> tuple[str, ...]:
    return tuple(word for line in resources.lines("wordlists", "fingerprint.txt") for word in line.split())
