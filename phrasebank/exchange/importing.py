"""Imports into an open bank: the plan, then what was chosen of it as one step, which can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from phrasebank.bulk import Outcome
from phrasebank.entry import Entry, Status
from phrasebank.errors import StepRefusedError
from phrasebank.exchange.columns import BY_FIELD
from phrasebank.exchange.formats import content_in
from phrasebank.exchange.matching import Key
from phrasebank.exchange.merging import is_settled, merged
from phrasebank.exchange.plan import Kind, Plan, PlanRow
from phrasebank.exchange.planning import Progress, planned
from phrasebank.exchange.record import Fault
from phrasebank.exchange.version import version_of
from phrasebank.history import Action
from phrasebank.ledger import standing_entries
from phrasebank.store import Bank


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import has done.

    Attributes:
        reason: as it stands in the bank's history.
        outcomes: one for each entry that was given.
        before: what the entries that have changed were before; new ones as ones that rest.
    """

    reason: str
    outcomes: tuple[Outcome, ...]
    before: tuple[Entry, ...]

    @property
    def waiting(self) -> int:
        """How many of the entries that have changed wait for an approval now."""
        return sum(outcome.changed and outcome.entry.status is Status.PROPOSED for outcome in self.outcomes)

    @property
    def refused(self) -> tuple[Outcome, ...]:
        """What the bank did not take."""
        return tuple(outcome for outcome in self.outcomes if outcome.problems)


def plan_import(bank: Bank, path: Path, progress: Progress = lambda _done, _total: None) -> Plan:
    """Read a file and compare it with a bank; nothing is stored.

    Raises:
        FileRefusedError: the file cannot be taken at all.
        BankError: the bank cannot be read.
    """
    file = content_in(path)

    def base_of(entry: Entry, version: str) -> Entry | None:
        past = (change.after for change in bank.history(entry.id, entry.layer))
        return next((old for old in past if version_of(old) == version), None)

    plan = planned(file, _stored(bank), standing_entries(bank.db), base_of, progress)
    return replace(plan, rows=tuple(_permitted(bank, row) for row in plan.rows))


def chosen_of(plan: Plan, *, merge: bool = False, overwrite: bool = False) -> list[Entry]:
    """The entries to be stored when nobody looks at the rows one by one.

    Args:
        plan: of the file.
        merge: take clashing rows too in which the bank and the file have changed different fields.
        overwrite: take all clashing rows as the file has them.
    """
    found = []
    for row in plan.rows:
        if row.kind in (Kind.ADDED, Kind.CHANGED) or (overwrite and row.kind is Kind.CLASHING):
            found += [row.entry] if row.entry else []
        elif row.kind is Kind.CLASHING and merge and is_settled(row):
            found.append(merged(row))
    return found


def import_entries(bank: Bank, entries: Sequence[Entry], reason: str) -> Imported:
    """Store entries in one step of the bank's history; one that is refused hinders no other.

    Raises:
        BankError: the bank cannot be written; nothing was stored.
    """
    stored = _stored(bank)
    # Of two that look for the same, what the bank has already is the first.
    ordered = sorted(entries, key=lambda entry: (entry.id, entry.layer) not in stored)
    outcomes = bank.apply(ordered, reason=reason, action=Action.IMPORT)
    changed = (outcome.entry for outcome in outcomes if outcome.changed)
    return Imported(reason, tuple(outcomes), tuple(_before(entry, stored) for entry in changed))


def take_back(bank: Bank, done: Imported) -> Imported:
    """Undo an import in one step: what changed is as it was, what was new rests.

    Raises:
        BankError: the bank cannot be written; nothing was stored.
    """
    return import_entries(bank, done.before, f"Urungkan: {done.reason}")


def _permitted(bank: Bank, row: PlanRow) -> PlanRow:
    """The row with the status that its entry will have, refused if it approves what waits for somebody else."""
    if row.entry is None or row.kind not in (Kind.ADDED, Kind.CHANGED):
        return row
    try:
        return replace(row, entry=bank.permitted(Action.IMPORT, row.here, row.entry))
    except StepRefusedError as error:
        return replace(row, kind=Kind.INVALID, faults=(Fault(BY_FIELD["status"].heading, error.message),))


def _before(entry: Entry, stored: dict[Key, Entry]) -> Entry:
    return stored.get((entry.id, entry.layer)) or replace(entry, status=Status.DEPRECATED)


def _stored(bank: Bank) -> dict[Key, Entry]:
    return {(entry.id, entry.layer): entry for entry in bank.entries()}
