"""How the form's buttons store an entry; it runs in the bank's thread."""

from dataclasses import dataclass, replace
from enum import Enum

from desktop.curating.batch import approved
from desktop.curating.examining import Rights
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import BankError
from phrasebank.life import content, effect, reaches_others
from phrasebank.packs.keys import SigningKey
from phrasebank.store import Bank


class Way(Enum):
    """What shall become of the entry."""

    KEEP = "as a draft, or as it is"
    PROPOSE = "before the office"
    APPROVE = "in force"


@dataclass(frozen=True, slots=True)
class Stored:
    """What the bank keeps now.

    Attributes:
        entry: as it is stored.
        refusal: why it was stored but not approved; None if all went well.
    """

    entry: Entry
    refusal: BankError | None = None


def ways(known: Entry | None, changed: Entry, rights: Rights) -> tuple[Way, ...]:
    """What may be done with an entry.

    Args:
        known: as the bank has it; None for a new one.
        changed: as the form has it.
        rights: of whoever sits here.
    """
    own = rights.own_approval or changed.layer is Layer.PERSONAL
    if known is None:
        return (Way.KEEP, Way.PROPOSE, Way.APPROVE) if own else (Way.KEEP, Way.PROPOSE)
    looked_at = own or (known == changed and known.by != rights.author)
    found = [Way.KEEP]
    if known.status in (Status.DRAFT, Status.REJECTED, Status.DEPRECATED):
        found.append(Way.PROPOSE)
    waits = known.status in (Status.DRAFT, Status.PROPOSED) or becomes_proposal(known, changed, rights)
    if waits and looked_at:
        found.append(Way.APPROVE)
    return tuple(found)


def becomes_proposal(known: Entry | None, changed: Entry, rights: Rights) -> bool:
    """Whether an entry in force would wait for an approval once this change of it is stored, as the bank settles it."""
    if known is None or known.status is not Status.APPROVED or not reaches_others(changed):
        return False
    unsigned = rights.key_needed and content(known) != content(changed)
    return unsigned or (not rights.own_approval and effect(known) != effect(changed))


def store(
    bank: Bank,
    known: Entry | None,
    entry: Entry,
    way: Way,
    reason: str,
    *,
    again: bool,
    key: SigningKey | None = None,
) -> Stored:
    """Store an entry.

    Args:
        bank: where.
        known: as the bank has it; None for a new one.
        entry: as the form has it.
        way: what shall become of it.
        reason: why.
        again: propose it though it was rejected before.
        key: signs an approval; None where none is wanted.

    Raises:
        BankError: it was refused; nothing was stored.
    """
    if way is Way.PROPOSE:
        return Stored(bank.propose(entry, reason, again=again))
    if way is Way.KEEP:
        kept = (
            bank.edit(entry, reason=reason) if known else bank.add(replace(entry, status=Status.DRAFT), reason=reason)
        )
        return Stored(kept)
    kept = bank.edit(entry, reason=reason) if known else bank.propose(entry, reason, again=again)
    try:
        return Stored(approved(bank, kept, reason, key))
    except BankError as error:
        return Stored(kept, error)
