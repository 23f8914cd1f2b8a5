"""Why a pack, a key or a return is refused, each with one Indonesian sentence for the user."""

from phrasebank.errors import BankError


class PackError(BankError):
    """Something about packs, keys or returns is not in order; nothing was changed."""


class SourceError(PackError):
    """The file, folder or address cannot be read, or holds no pack."""


class DamagedError(PackError):
    """The file is no pack, was cut off, or is not as it was signed."""


class TooNewError(PackError):
    """The file was made by a newer Luwes, in a form that we do not know."""


class UntrustedError(PackError):
    """The key is unknown, replaced, revoked, or not of that layer."""


class OlderError(PackError):
    """The pack is not newer than the installed one, and nobody asked for an older one."""


class WrongLayerError(PackError):
    """The pack is of another layer than was asked for."""


class PassphraseError(PackError):
    """The passphrase does not open the key, or is too short for a new one."""
