"""One step for many entries of a bank, which can be taken back as one; it runs in the bank's thread."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import BankError, EntryInvalidError
from phrasebank.history import Action
from phrasebank.packs.approving import approve
from phrasebank.packs.keys import SigningKey
from phrasebank.store import Bank

# Told how many of how many are done; False stops.
Progress = Callable[[int, int], bool]
# From here on one transaction for all is faster: it takes 5 s in a bank of 100,000, one entry 10 to 90 ms.
_MANY = 60


class Step(Enum):
    """A step in the life of an entry."""

    PROPOSE = "propose"
    APPROVE = "approve"
    REJECT = "reject"
    RETIRE = "retire"
    RESTORE = "restore"
    MUTE = "mute"


@dataclass(frozen=True, slots=True)
class Refused:
    """An entry that the bank did not change, and the Indonesian reason."""

    entry: Entry
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What was done.

    Attributes:
        changed: the entries as they are now, with the number of the change that has each as it was before, 0 for none.
        refused: what the bank did not take.
        stopped: somebody stopped it before the end.
        step: what was done; None where fields were set or an earlier batch was taken back.
    """

    changed: tuple[tuple[int, Entry], ...]
    refused: tuple[Refused, ...]
    stopped: bool = False
    step: Step | None = None

    @property
    def waiting(self) -> int:
        """How many entries that were in force wait for an approval of their change now."""
        return 0 if self.step else sum(entry.status is Status.PROPOSED for _, entry in self.changed)


def take_step(
    bank: Bank, entries: Sequence[Entry], step: Step, reason: str, progress: Progress, *, key: SigningKey | None = None
) -> Batch:
    """Let each entry take a step; one that is refused hinders no other.

    Args:
        bank: whose entries.
        entries: which ones.
        step: of all of them.
        reason: why; may be empty.
        progress: is told after each.
        key: signs approvals outside one's own layer; None where none is wanted.

    Raises:
        BankError: the bank cannot be read.
    """

    def one(entry: Entry) -> Entry:
        if step is Step.PROPOSE:
            return bank.propose(entry, reason)
        if step is Step.REJECT:
            return bank.reject(entry.id, reason, entry.layer)
        if step is Step.APPROVE:
            return approved(bank, entry, reason, key)
        act = {Step.RETIRE: bank.retire, Step.RESTORE: bank.restore, Step.MUTE: bank.mute}[step]
        return act(entry.id, entry.layer, reason=reason)

    return replace(_one_by_one(bank, entries, one, progress), step=step)


def approved(bank: Bank, entry: Entry, reason: str, key: SigningKey | None) -> Entry:
    """Put an entry in force, signed if there is a key and it is not of one's own layer.

    Raises:
        BankError: it was refused.
    """
    if key and entry.layer is not Layer.PERSONAL:
        return approve(bank, key, entry.id, entry.layer, reason=reason)
    return bank.approve(entry.id, entry.layer, reason=reason)


def mute(bank: Bank, entries: Sequence[Entry], layer: Layer, progress: Progress) -> Batch:
    """Silence entries for a layer and those below it.

    Raises:
        BankError: the bank cannot be read.
    """
    silent = [replace(entry, layer=layer) for entry in entries]
    return take_step(bank, silent, Step.MUTE, "", progress)


def set_fields(
    bank: Bank, entries: Sequence[Entry], fields: Mapping[str, object], reason: str, progress: Progress
) -> Batch:
    """Give all entries the same value of some fields, such as ``category`` or ``safe``.

    Raises:
        BankError: the bank cannot be read or written.
    """
    wanted = [replace(entry, **fields) for entry in entries]
    if len(wanted) <= _MANY:
        return _one_by_one(bank, wanted, lambda entry: bank.edit(entry, reason=reason), progress)
    return _at_once(bank, [(_latest(bank, entry), entry) for entry in wanted], reason, Action.EDIT, progress)


def take_back(bank: Bank, batch: Batch, reason: str, progress: Progress) -> Batch:
    """Give all changed entries the value that they had before; what somebody has changed since is left alone.

    Raises:
        BankError: the bank cannot be read or written.
    """
    mine = [(number, entry) for number, entry in batch.changed if bank.get(entry.id, entry.layer) == entry]
    others = [entry for number, entry in batch.changed if (number, entry) not in mine]
    if len(mine) <= _MANY:
        before = {entry: number for number, entry in mine}
        done = _one_by_one(bank, list(before), lambda entry: _put_back(bank, before[entry], entry, reason), progress)
    else:
        values = [(_latest(bank, entry), _value(bank, number, entry)) for number, entry in mine]
        done = _at_once(bank, values, reason, Action.REVERT, progress)
    newer = tuple(Refused(entry, "Sudah diubah lagi sesudahnya.") for entry in others)
    return replace(done, refused=(*done.refused, *newer))


def _one_by_one(bank: Bank, entries: Sequence[Entry], act: Callable[[Entry], Entry], progress: Progress) -> Batch:
    changed, refused, stopped = [], [], False
    for number, entry in enumerate(entries, 1):
        try:
            latest = _latest(bank, entry)
            if (after := act(entry)) != (bank.change(latest).after if latest else None):
                changed.append((latest, after))
        except BankError as error:
            refused.append(Refused(entry, " ".join(_reasons(error))))
        if stopped := not progress(number, len(entries)):
            break
    return Batch(tuple(changed), tuple(refused), stopped)


def _at_once(bank: Bank, values: Sequence[tuple[int, Entry]], reason: str, action: Action, progress: Progress) -> Batch:
    """Store entries in one transaction, each with the number of the change before."""
    outcomes = bank.apply([entry for _, entry in values], reason=reason, action=action, progress=progress)
    if not outcomes:
        return Batch((), (), stopped=bool(values))
    both = list(zip(values, outcomes, strict=True))
    return Batch(
        tuple((number, outcome.entry) for (number, _), outcome in both if outcome.changed),
        tuple(Refused(outcome.entry, " ".join(outcome.problems)) for _, outcome in both if outcome.problems),
    )


def _latest(bank: Bank, entry: Entry) -> int:
    """The number of the last change of an entry; 0 if there is no such entry."""
    return next((change.number for change in bank.history(entry.id, entry.layer)), 0)


def _put_back(bank: Bank, number: int, entry: Entry, reason: str) -> Entry:
    """Give an entry the value that it had after a change; what was not there before rests."""
    if number:
        return bank.revert(number, reason=reason)
    return bank.retire(entry.id, entry.layer, reason=reason)


def _value(bank: Bank, number: int, entry: Entry) -> Entry:
    return bank.change(number).after if number else replace(entry, status=Status.DEPRECATED)


def _reasons(error: BankError) -> Iterator[str]:
    yield from error.problems if isinstance(error, EntryInvalidError) else (error.message,)
