"""The way of an entry through the office: draft → proposed → approved → deprecated, or rejected, which is kept."""

from dataclasses import replace

from nlp.safe_text import make_safe
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import EntryInvalidError, OwnApprovalError, ReasonNeededError, RejectedBeforeError
from phrasebank.faults import explained
from phrasebank.history import Action, Change, Comment
from phrasebank.impact import Impact, impact
from phrasebank.ledger import now, record, transaction
from phrasebank.life import WAITING, require_step
from phrasebank.proof import clashes
from phrasebank.reference import good_examples
from phrasebank.rows import entry_from
from phrasebank.seal import Seal
from phrasebank.writing import Writing

_REJECTED = "status = 'rejected' AND id <> :own"


class Review(Writing):
    """The steps; a part of :class:`phrasebank.store.Bank`."""

    @explained()
    def propose(self, entry: Entry, reason: str = "", *, again: bool = False) -> Entry:
        """Put an entry before the office, a new one or one that is resting; it reaches no writer yet.

        Args:
            entry: its status does not matter; its examples may still be missing.
            reason: why.
            again: propose it though it has been rejected before.

        Raises:
            EntryInvalidError: it cannot be read, does not prove, or is in force already.
            RejectedBeforeError: it was rejected, and ``again`` is false; the sentence says by whom and why.
            StepRefusedError: the entry of its id and layer is not resting.
        """
        with transaction(self._db):
            entry = self._named(replace(entry, status=Status.PROPOSED))
            before = self._find(entry.id, entry.layer)
            if before:
                require_step(before, Status.PROPOSED)
            if found := self.problems(entry) or tuple(clashes(entry, self._rivals(entry))):
                raise EntryInvalidError(found)
            if not again and (rejected := self.rejected_before(entry)):
                raise RejectedBeforeError(_told(rejected))
            return self._record(Action.PROPOSE, before, entry, reason)

    @explained()
    def approve(
        self, entry_id: str, layer: Layer | None = None, *, reason: str = "", seal: Seal | None = None
    ) -> Entry:
        """Put an entry in force; with a seal also one that is, which ties it to a key as it is now.

        Raises:
            EntryInvalidError: it does not prove.
            KeyNeededError: the office wants a seal, and there is none.
            OwnApprovalError: who approves it was the last to change it.
            ReasonNeededError: it would report much in plain text, and no reason is given.
            StepRefusedError: it is not waiting for it.
        """
        with transaction(self._db):
            before = self.get(entry_id, layer)
            if seal and before.status is Status.APPROVED:
                stored = self._approve_again(before, _joined(reason, seal.words))
            else:
                require_step(before, Status.APPROVED)
                after = replace(before, status=Status.APPROVED)
                self._prove(after)
                self._require_reason(after, reason)
                stored = self._record(Action.APPROVE, before, after, _joined(reason, seal.words if seal else ""), seal)
            if seal:
                seal.keep(stored)
        return stored

    @explained()
    def reject(self, entry_id: str, reason: str, layer: Layer | None = None) -> Entry:
        """Refuse an entry; it is kept, so that nobody proposes it again without knowing.

        Where it was the change of an entry in force, only the change is refused: the entry is in force as it was.

        Raises:
            EntryInvalidError: what was in force does not prove any more; retire it instead.
            ReasonNeededError: the reason is empty.
            StepRefusedError: it is not waiting for a decision.
        """
        if not reason.strip():
            raise ReasonNeededError("Tulis alasan penolakan, agar pengusul tahu.")
        with transaction(self._db):
            before = self.get(entry_id, layer)
            require_step(before, Status.REJECTED)
            if stood := self.changed_from(before):
                self._prove(stood)
            return self._record(Action.REJECT, before, stood or replace(before, status=Status.REJECTED), reason)

    @explained()
    def retire(self, entry_id: str, layer: Layer | None = None, *, reason: str = "") -> Entry:
        """Let an entry rest; it keeps its history and can be restored."""
        with transaction(self._db):
            before = self.get(entry_id, layer)
            return self._record(Action.RETIRE, before, replace(before, status=Status.DEPRECATED), reason)

    @explained()
    def restore(self, entry_id: str, layer: Layer | None = None, *, reason: str = "") -> Entry:
        """Put an entry that rests in force again.

        Raises:
            EntryInvalidError: it does not prove any more, such as when another entry has taken its place.
            OwnApprovalError: it was never approved, and who restores it was the last to change it.
            ReasonNeededError: it was never in force, would report much in plain text, and no reason is given.
        """
        with transaction(self._db):
            before = self.get(entry_id, layer)
            after = replace(before, status=Status.APPROVED)
            self._prove(after)
            if before.status not in (Status.APPROVED, Status.DEPRECATED):
                self._require_reason(after, reason)
            return self._record(Action.RESTORE, before, after, reason)

    @explained()
    def revert(self, number: int, *, reason: str = "") -> Entry:
        """Give an entry, as a new change, the value that it had after an earlier one.

        Args:
            number: of the earlier change, as the history has it.
            reason: why.

        Raises:
            EntryInvalidError: that value does not prove any more.
            EntryUnknownError: there is no such change.
        """
        with transaction(self._db):
            wanted = self.change(number).after
            self._prove(wanted)
            return self._record(Action.REVERT, self.get(wanted.id, wanted.layer), wanted, reason)

    @explained()
    def comment(self, entry_id: str, text: str, layer: Layer | None = None) -> Comment:
        """Say something about an entry.

        Raises:
            EntryUnknownError: there is none.
            ReasonNeededError: nothing is said.
        """
        said = make_safe(text).strip()
        if not said:
            raise ReasonNeededError("Tulis dulu komentarnya.")
        with transaction(self._db):
            entry = self.get(entry_id, layer)
            comment = Comment(entry.id, entry.layer, now(), self.author, said)
            row = {name: getattr(comment, name) for name in ("entry_id", "layer", "at", "by", "text")}
            self._db.table("comments").insert(row)
        return comment

    @explained()
    def rejected_before(self, entry: Entry) -> Change | None:
        """The latest rejection of an entry that looks for something this one looks for.

        Raises:
            PatternError: its pattern cannot be read.
        """
        alike = (phrase.id for phrase in self._alike(entry, _REJECTED) if any(clashes(entry, [phrase])))
        ids = [*alike, *([entry.id] if entry.id else [])]
        rejections = (change for entry_id in ids for change in self.history(entry_id) if change.action is Action.REJECT)
        return max(rejections, key=lambda change: change.number, default=None)

    @explained()
    def changed_from(self, entry: Entry) -> Entry | None:
        """What was in force until the change that waits now; None where nothing was, or nothing waits."""
        if entry.status not in WAITING:
            return None
        rows = self._db.table("standing").rows_where("id = ? AND layer = ?", [entry.id, entry.layer])
        return next(map(entry_from, rows), None)

    @explained()
    def impact(self, entry: Entry) -> Impact:
        """What an entry would report in plain text: the good examples of the other entries in force."""
        return impact(entry, good_examples(self._db, entry.id))

    def _approve_again(self, entry: Entry, reason: str) -> Entry:
        """Note who stands for an entry in force as it is now, though nothing else of it changes."""
        self._prove(entry)
        last = next(iter(self.history(entry.id, entry.layer)), None)
        if last and last.by == self.author and last.action is not Action.APPROVE and not self.settings.own_approval:
            raise OwnApprovalError(f"Entri “{entry.id}” terakhir Anda ubah sendiri; mintalah rekan menyetujuinya.")
        after = replace(entry, by=self.author, at=now())
        record(self._db, [Change(after.id, after.at, after.by, Action.APPROVE, make_safe(reason), entry, after)])
        return after

    def _require_reason(self, entry: Entry, reason: str) -> None:
        """Ask for a reason where an entry would report much in plain text."""
        if reason.strip() or entry.muted:
            return
        rate = self.impact(entry).per_thousand
        if rate > self.settings.impact_limit:
            often = f"{rate:.1f}".replace(".", ",")
            raise ReasonNeededError(
                f"Entri “{entry.id}” menandai {often} per 1.000 kata teks lugas, lebih dari batas kantor; "
                "tulis alasan bila tetap disetujui."
            )


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


def _told(change: Change) -> str:
    reason = f" Alasannya: {change.reason}" if change.reason else ""
    return f"Frasa ini pernah ditolak {change.by} pada {change.at[:10]} (entri “{change.entry_id}”).{reason}"
