"""An office's signing key: made, locked with a passphrase, opened again, and followed by a new one."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from phrasebank.entry import Layer
from phrasebank.ledger import now
from phrasebank.packs.card import PUBLISHED_LAYERS, Card, Link, card_from, chain_from, link_message
from phrasebank.packs.errors import DamagedError, PackError, PassphraseError
from phrasebank.packs.plain import Fields, known_form, read

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_FILE, PUBLIC_FILE = ".pem", ".luweskey"
SHORTEST_PASSPHRASE = 12
_FORM, _PUBLIC_FORM, _SCHEMA = "luwes-signing-key", "luwes-key", 1
_BEGIN = b"-----BEGIN"
# OpenSSL locks a PEM with 2,048 rounds of PBKDF2, which a stolen file does not withstand. scrypt makes
# its passphrase from ours: 64 MB and 0.2 s for each guess.
_SALT_BYTES, _COST, _BLOCK = 16, 2**16, 8


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A card with the chain that leads to it, oldest first; what a ``.luweskey`` file holds."""

    card: Card
    chain: tuple[Link, ...] = ()

    def file(self) -> bytes:
        """The file that writers get."""
        values = {
            "form": _PUBLIC_FORM,
            "schema": _SCHEMA,
            "card": self.card.plain(),
            "chain": [link.plain() for link in self.chain],
        }
        return json.dumps(values, ensure_ascii=False, indent=1).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An opened key.

    Attributes:
        public: what others may know of it.
        secret: what they may not.
    """

    public: PublicKey
    secret: "Ed25519PrivateKey" = field(repr=False)

    def sign(self, message: bytes) -> bytes:
        """Its signature, 64 bytes, the same for the same message."""
        return self.secret.sign(message)

    def file(self, passphrase: str) -> bytes:
        """The key locked with a passphrase: what it is in JSON, then PKCS #8 in PEM.

        Raises:
            PassphraseError: the passphrase is too short.
        """
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415  # see Card.signed

        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise PassphraseError(f"Sandi terlalu pendek; pakai sedikitnya {SHORTEST_PASSPHRASE} tanda.")
        salt = secrets.token_bytes(_SALT_BYTES)
        values = json.loads(self.public.file()) | {"form": _FORM, "salt": salt.hex()}
        pem = self.secret.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(_stretched(passphrase, salt)),
        )
        return json.dumps(values, ensure_ascii=False, indent=1).encode() + b"\n" + pem


def create(office: str, layer: Layer, chain: Sequence[Link] = ()) -> SigningKey:
    """A new key of an office for a layer.

    Raises:
        PackError: the office has no name, or the layer is not one that is published.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

    office = " ".join(office.split())
    if not office or layer not in PUBLISHED_LAYERS:
        raise PackError("Sebutkan nama kantor dan lapisannya: nasional, provinsi, atau instansi.")
    secret = Ed25519PrivateKey.generate()
    card = Card(office, layer, secret.public_key().public_bytes_raw(), now())
    return SigningKey(PublicKey(card, tuple(chain)), secret)


def rotate(old: SigningKey) -> SigningKey:
    """A new key that the old one names as its successor; whoever trusts the old one will trust it."""
    new, at = create(old.public.card.office, old.public.card.layer), now()
    link = Link(old.public.card, at, old.sign(link_message(old.public.card, new.public.card, at)))
    return SigningKey(PublicKey(new.public.card, (*old.public.chain, link)), new.secret)


def opened(data: bytes, passphrase: str) -> SigningKey:
    """The key of a file that :meth:`SigningKey.file` made.

    Raises:
        DamagedError: it is no such file.
        PassphraseError: the passphrase does not open it.
    """
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

    head, begin, rest = data.partition(_BEGIN)
    public, salt = _head_of(head)
    try:
        secret = serialization.load_pem_private_key(begin + rest, _stretched(passphrase, salt))
    except (ValueError, TypeError) as error:  # TypeError: the PEM is not locked
        raise PassphraseError("Sandi salah, atau berkas kunci rusak.") from error
    if not isinstance(secret, Ed25519PrivateKey) or secret.public_key().public_bytes_raw() != public.card.key:
        raise DamagedError("Berkas kunci rusak: isinya bukan kunci yang disebut di atasnya.")
    return SigningKey(public, secret)


def public_of(data: bytes) -> PublicKey:
    """The public side in a key file, without the passphrase.

    Raises:
        DamagedError: it is no such file.
    """
    return _head_of(data.partition(_BEGIN)[0])[0]


def public_key_from(data: bytes) -> PublicKey:
    """The key of a ``.luweskey`` file.

    Raises:
        DamagedError: it is none.
        TooNewError: a newer Luwes has made it.
    """
    fields = Fields(read(data))
    known_form(fields, _PUBLIC_FORM, _SCHEMA)
    return _public_from(fields)


def _head_of(head: bytes) -> tuple[PublicKey, bytes]:
    fields = Fields(read(head))
    known_form(fields, _FORM, _SCHEMA)
    salt = fields.data("salt", _SALT_BYTES)
    return _public_from(fields), salt


def _public_from(fields: Fields) -> PublicKey:
    public = PublicKey(card_from(fields.part("card")), chain_from(fields.many("chain", 100)))
    fields.none_left()
    return public


def _stretched(passphrase: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415

    made = Scrypt(salt=salt, length=32, n=_COST, r=_BLOCK, p=1).derive(passphrase.encode("utf-8", "surrogatepass"))
    return made.hex().encode()
