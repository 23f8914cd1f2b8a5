"""What ties an approval to the key of who gives it."""

from collections.abc import Callable
from dataclasses import dataclass

from phrasebank.entry import Entry


@dataclass(frozen=True, slots=True)
class Seal:
    """A signature that is to be kept in the same transaction as the approval.

    Attributes:
        words: one Indonesian sentence for the history.
        keep: signs the entry as it was stored, and keeps the signature.
    """

    words: str
    keep: Callable[[Entry], None]
