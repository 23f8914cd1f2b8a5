"""Approvals that are signed: the key of who gives one ties name and time to the entry as it is."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from phrasebank.entry import Entry
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.lines import Approval, Item, plain_entry
from phrasebank.packs.plain import written

_MARK = b"luwes-approval\n"


def sign_approval(key: SigningKey, entry: Entry, by: str, at: str) -> Approval:
    """The approval of an entry.

    Args:
        key: of who approves; of the entry's layer, or nobody will take it.
        entry: as it will be published.
        by: who approves.
        at: when, ISO 8601 in UTC.
    """
    return Approval(by, at, key.public.card, key.sign(_message(entry, by, at)))


def verify(entry: Entry, approval: Approval) -> bool:
    """Whether an approval is signed, by a key of the entry's layer, for this entry exactly, by this name and time."""
    card = approval.card
    if card is None or card.layer is not entry.layer:
        return False
    return card.signed(_message(entry, approval.by, approval.at), approval.signature)


def signers(items: Iterable[Item]) -> Mapping[str, int]:
    """Who has signed approvals of entries that travel, with the short fingerprint, and how many each."""
    return Counter(item.approval.words for item in items if item.approval.card)


def digest(entry: Entry) -> str:
    """SHA-256 of what the entry says, its id and layer too; who stored it last and when makes no difference to that."""
    return hashlib.sha256(written(plain_entry(replace(entry, by="", at="")))).hexdigest()


def _message(entry: Entry, by: str, at: str) -> bytes:
    return _MARK + written({"entry": digest(entry), "by": by, "at": at})
