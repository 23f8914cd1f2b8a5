"""Judges many entries at once, beside the bank and beside each other, with one checker for all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nlp.phrase import Phrase
from phrasebank.circles import Among, circles
from phrasebank.entry import Entry, Layer, Status
from phrasebank.free_id import free_id
from phrasebank.layers import lock_above, locked_words, resolve
from phrasebank.life import WAITING
from phrasebank.proof import clashes, forms

Key = tuple[str, Layer]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one entry.

    Attributes:
        entry: as it is stored, or as it was given if it was refused.
        problems: Indonesian sentences; none if it was taken.
        changed: whether the bank has changed by it; false too for what it had already.
    """

    entry: Entry
    problems: tuple[str, ...] = ()
    changed: bool = False


def judged(
    given: Sequence[tuple[Entry, tuple[str, ...]]], stored: Mapping[Key, Entry], standing: Mapping[Key, Entry]
) -> list[Outcome]:
    """Which of the entries can be stored together.

    Of two that look for the same, the first one is taken.

    Args:
        given: each with what :func:`phrasebank.proof.problems` says of it alone; ids may be empty.
        stored: what the bank holds.
        standing: what stays in force of it while a change waits.

    Returns:
        One outcome each, with its id, ``changed`` false.
    """
    agreed = {**stored, **standing}
    outcomes = [_placed(outcome, agreed) for outcome in _once_each(_with_ids(given, stored))]
    taken = {_key(outcome.entry): outcome.entry for outcome in outcomes if not outcome.problems}
    looked_for = [entry for entry in taken.values() if _is_looked_for(entry)]
    staying = {key: entry for key, entry in agreed.items() if key not in taken or taken[key].status in WAITING}
    checkers = Among(looked_for, (entry.phrase() for entry in resolve((taken | staying).values())))
    rivals = _Rivals(staying.values())
    for number, outcome in enumerate(outcomes):
        entry: Entry | None = outcome.entry
        if not outcome.problems and _is_looked_for(outcome.entry):
            found = (
                *clashes(outcome.entry, rivals.of(outcome.entry)),
                *circles(outcome.entry, checkers),
            )
            if found:
                outcomes[number] = Outcome(outcome.entry, found)
                entry = agreed.get(_key(outcome.entry))  # it stays
        if entry and not outcome.problems:
            rivals.add(entry)
    return outcomes


class _Rivals:
    """Phrases by what they look for."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_form: dict[tuple[bool, str], list[Phrase]] = defaultdict(list)
        for entry in entries:
            self.add(entry)

    def add(self, entry: Entry) -> None:
        if _is_looked_for(entry):
            phrase = entry.phrase()
            for form in forms(entry):
                self._by_form[form].append(phrase)

    def of(self, entry: Entry) -> list[Phrase]:
        """Those that look for something the entry looks for, each once."""
        found = {phrase.id: phrase for form in forms(entry) for phrase in self._by_form.get(form, ())}
        return list(found.values())


def _key(entry: Entry) -> Key:
    return entry.id, entry.layer


def _is_looked_for(entry: Entry) -> bool:
    return entry.status is Status.APPROVED and not entry.muted


def _with_ids(given: Sequence[tuple[Entry, tuple[str, ...]]], stored: Iterable[Key]) -> Iterator[Outcome]:
    """The entries with readable ids that no other has, where they have none."""
    taken = {entry_id for entry_id, _ in stored} | {entry.id for entry, _ in given}
    for entry, found in given:
        if not entry.id and not found:
            entry = replace(entry, id=free_id(entry.pattern, taken.__contains__))  # noqa: PLW2901
            taken.add(entry.id)
        yield Outcome(entry, found)


def _once_each(outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Of two entries with the same id and layer only the first."""
    seen: set[Key] = set()
    for outcome in outcomes:
        if outcome.problems:
            yield outcome
        elif (key := _key(outcome.entry)) in seen:
            yield Outcome(outcome.entry, (f"Id “{outcome.entry.id}” ada dua kali.",))
        else:
            seen.add(key)
            yield outcome


def _placed(outcome: Outcome, agreed: Mapping[Key, Entry]) -> Outcome:
    """Refuse an entry that a higher layer has locked."""
    entry = outcome.entry
    above = (agreed[key] for layer in Layer if (key := (entry.id, layer)) in agreed)
    if not outcome.problems and (lock := lock_above(entry, above)):
        return Outcome(entry, (locked_words(entry, lock.layer),))
    return outcome
