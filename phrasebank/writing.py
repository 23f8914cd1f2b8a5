"""What changes the entries of an open bank: each change is proved, and kept with who, when and why."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from nlp.pattern import PatternError, expand
from nlp.phrase import Phrase
from nlp.safe_text import make_safe
from phrasebank.bulk import Outcome, judged
from phrasebank.circles import Nearby, circles
from phrasebank.deciding import Deciding
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import EntryInvalidError, StepRefusedError
from phrasebank.faults import explained
from phrasebank.free_id import free_id
from phrasebank.history import Action, Change
from phrasebank.layers import lock_above, locked_words
from phrasebank.ledger import all_entries, now, record, standing_entries, transaction
from phrasebank.proof import problems
from phrasebank.rows import entry_from
from phrasebank.seal import Seal
from phrasebank.search import pattern_query_for, pattern_query_near, words_of

_APPROVED = "status = 'approved' AND NOT muted AND id <> :own"
_HOLDS = "EXISTS (SELECT 1 FROM in_force WHERE in_force.number = entries.number)"
_IN_FORCE = f"{_APPROVED} AND {_HOLDS}"
_ROOTS = f"instr(pattern, '~') AND {_IN_FORCE}"
_STANDING = "SELECT * FROM standing WHERE NOT muted AND id <> :own"
_STANDING_IN_FORCE = "SELECT * FROM in_force WHERE number IN (SELECT number FROM standing) AND id <> :own"


class Writing(Deciding):
    """Adding and editing; a part of :class:`phrasebank.store.Bank`."""

    @explained()
    def add(self, entry: Entry, *, reason: str = "") -> Entry:
        """Store a new entry; its id is made from the pattern if it is empty.

        An id that a higher layer has makes it take the place of that entry. It is in force at once if it says so,
        though nobody else has looked at it, unless the office wants keys: then it waits; see :meth:`permitted`.

        Raises:
            EntryInvalidError: it is not proved, its id is taken in its layer, or locked in a higher one.
        """
        with transaction(self._db):
            return self._add(Action.ADD, entry, reason)

    @explained()
    def edit(self, entry: Entry, *, reason: str = "") -> Entry:
        """Put a whole new value in the place of the entry of its id and layer; nothing happens if it is the same.

        What is in force waits as a proposal once it has been changed, as the office wants; see :meth:`permitted`.

        Raises:
            EntryInvalidError: it is not proved.
            EntryUnknownError: there is no entry of that id in that layer.
            KeyNeededError, OwnApprovalError: it would approve what waits for somebody else.
        """
        with transaction(self._db):
            before = self.get(entry.id, entry.layer)
            self._prove(entry)
            return self._record(Action.EDIT, before, entry, reason)

    @explained()
    def apply(
        self,
        entries: Iterable[Entry],
        *,
        reason: str = "",
        action: Action = Action.IMPORT,
        progress: Callable[[int, int], bool] = lambda _done, _total: True,
    ) -> list[Outcome]:
        """Store many entries in one transaction, status too as far as it is permitted; 10,000 take some ten seconds.

        Each is new, or takes the place of the entry of its id and layer. One that is not proved,
        beside the bank and beside the others given, is left out and hinders no other.

        Args:
            entries: which ones.
            reason: why.
            action: what is done.
            progress: is told how many of how many have been looked at; where it says no, nothing is stored.

        Returns:
            What became of each, in the order given; nothing if it was stopped.
        """
        wanted, given = list(entries), []
        for number, entry in enumerate(wanted, 1):  # before the transaction: others may write meanwhile
            given.append((entry, problems(entry)))
            if not progress(number, len(wanted)):
                return []
        with transaction(self._db):
            stored, standing = all_entries(self._db), standing_entries(self._db)
            # Judged as they are wanted: what waits here would be in the way of the others once it is approved.
            outcomes = [self._permitted(action, stored, outcome) for outcome in judged(given, stored, standing)]
            changes = []
            for number, outcome in enumerate(outcomes):
                before = stored.get((outcome.entry.id, outcome.entry.layer))
                if not outcome.problems and (change := self._change(action, before, outcome.entry, reason)):
                    changes.append(change)
                    outcomes[number] = Outcome(change.after, changed=True)
            if changes:
                record(self._db, changes)
        return outcomes

    @explained()
    def mute(self, entry_id: str, layer: Layer = Layer.PERSONAL, *, reason: str = "") -> Entry:
        """Let a layer and those below it not look for an entry of a higher one; ``retire`` undoes it.

        Raises:
            EntryInvalidError: a higher layer has locked it, or no higher layer has it.
            EntryUnknownError: there is none.
        """
        with transaction(self._db):
            before, entry = self._find(entry_id, layer), self.get(entry_id)
            if not any(self._find(entry_id, above) for above in Layer if above.rank < layer.rank):
                raise EntryInvalidError([f"Entri “{entry_id}” tidak ada di lapisan di atas {layer}; nonaktifkan saja."])
            silent = replace(before or entry, layer=layer, muted=True, locked=False)
            silent = replace(silent, status=Status.APPROVED)
            self._prove(silent)
            return self._record(Action.MUTE, before, silent, reason)

    @explained()
    def problems(self, entry: Entry) -> tuple[str, ...]:
        """What keeps an entry from being stored in this bank: Indonesian sentences, none when it is proved."""
        entry = self._named(entry)
        if found := problems(entry, self._rivals(entry)) or tuple(self._locks(entry)):
            return found
        return tuple(circles(entry, self._nearby(entry))) if entry.status is Status.APPROVED else ()

    def _add(self, action: Action, entry: Entry, reason: str) -> Entry:
        self._prove(entry)
        entry = self._named(entry)
        if self._find(entry.id, entry.layer):
            raise EntryInvalidError([f"Sudah ada entri dengan id “{entry.id}”."])
        return self._record(action, None, entry, reason)

    def _prove(self, entry: Entry) -> None:
        if found := self.problems(entry):
            raise EntryInvalidError(found)

    def _rivals(self, entry: Entry) -> Iterator[Phrase]:
        """The approved phrases that may clash with an entry, and those that stand while a change of them waits.

        One that is muted or has been replaced in a lower layer counts too: others may not have that layer.
        """
        yield from self._alike(entry, _APPROVED)
        yield from self._standing(_STANDING, entry, words_of(" ".join(expand(entry.pattern))))

    def _alike(self, entry: Entry, where: str) -> Iterator[Phrase]:
        """The phrases with all the words of one of its forms; expanding every pattern of 10,000 would take 150 ms."""
        for rival in self._matches(pattern_query_for(expand(entry.pattern)), where=where, own=entry.id):
            yield rival.phrase()

    def _standing(self, query: str, entry: Entry, words: Iterable[str]) -> Iterator[Phrase]:
        """Those of the standing phrases, which no index holds, that have one of the words, or a root."""
        wanted = frozenset(words)
        for row in self._db.query(query, {"own": entry.id}):
            if "~" in row["pattern"] or not wanted.isdisjoint(words_of(row["pattern"])):
                yield entry_from(row).phrase()

    def _nearby(self, entry: Entry) -> Nearby:
        def near(words: Iterable[str]) -> Iterator[Phrase]:
            """Those with one of the words, and those with a root, whose words are not in the pattern."""
            found = {row.id: row for row in self._matches(pattern_query_near(words), where=_IN_FORCE, own=entry.id)}
            found |= {
                row["id"]: entry_from(row) for row in self._db.table("entries").rows_where(_ROOTS, {"own": entry.id})
            }
            yield from (rival.phrase() for rival in found.values())
            yield from self._standing(_STANDING_IN_FORCE, entry, words)

        return Nearby(entry, near)

    def _locks(self, entry: Entry) -> Iterator[str]:
        same_id = map(entry_from, self._db.query("SELECT * FROM agreed WHERE id = ?", [entry.id]))
        if lock := lock_above(entry, same_id):
            yield locked_words(entry, lock.layer)

    def _named(self, entry: Entry) -> Entry:
        """The entry with a readable id that no other has, if it has none and its pattern can be read."""
        try:
            entry_id = entry.id or free_id(entry.pattern, lambda wanted: self._find(wanted) is not None)
        except PatternError:
            return entry  # the proof tells
        return replace(entry, id=entry_id)

    def _record(
        self, action: Action, before: Entry | None, after: Entry, reason: str, seal: Seal | None = None
    ) -> Entry:
        """Write a change; none where nothing differs, so that an entry nobody touched stays so."""
        after = self.permitted(action, before, after, sealed=seal is not None)
        if not (change := self._change(action, before, after, reason)):
            return before or after
        record(self._db, [change])
        return change.after

    def _permitted(self, action: Action, stored: Mapping[tuple[str, Layer], Entry], outcome: Outcome) -> Outcome:
        """The outcome with the entry as it may be stored, refused if it may not."""
        if outcome.problems:
            return outcome
        entry = outcome.entry
        try:
            return Outcome(self.permitted(action, stored.get((entry.id, entry.layer)), entry))
        except StepRefusedError as error:
            return Outcome(entry, (error.message,))

    def _change(self, action: Action, before: Entry | None, after: Entry, reason: str) -> Change | None:
        if before and before == replace(after, by=before.by, at=before.at):
            return None
        after = replace(after, by=self.author, at=now())
        return Change(after.id, after.at, after.by, action, make_safe(reason), before, after)
