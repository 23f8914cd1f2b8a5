"""The one gate before every change of an entry: nothing is in force that the office has not approved as it wants."""

from collections.abc import Callable
from dataclasses import replace

from phrasebank.entry import Entry, Status
from phrasebank.errors import KeyNeededError, OwnApprovalError, StepRefusedError
from phrasebank.faults import explained
from phrasebank.history import Action
from phrasebank.life import content, effect, is_looked_at, reaches_others
from phrasebank.reading import Reading


class Deciding(Reading):
    """What may be put in force; a part of :class:`phrasebank.store.Bank`."""

    @explained()
    def permitted(self, action: Action, before: Entry | None, after: Entry, *, sealed: bool = False) -> Entry:
        """The entry as its author may store it now.

        What is new, changed or rested, and would be in force without anybody's approval, waits as a proposal instead.
        With four eyes that is a change of what the entry does, with keys a change of anything: it is all signed.

        Args:
            action: what is done.
            before: the entry as the bank has it; None if it is new.
            after: as it is wanted.
            sealed: a key signs it.

        Raises:
            KeyNeededError, OwnApprovalError: it is the approval of what waits already.
        """
        if not reaches_others(after) or not (lack := self._lack(action, before, after, sealed=sealed)):
            return after
        decides = before is not None and before.status not in (Status.APPROVED, Status.DEPRECATED)
        if decides or action is Action.RESTORE:
            raise lack
        return replace(after, status=Status.PROPOSED)

    def _lack(self, action: Action, before: Entry | None, after: Entry, *, sealed: bool) -> StepRefusedError | None:
        settings = self.settings
        if settings.key_needed and not sealed and not self._was_approved(before, after, content):
            return KeyNeededError(
                f"Kantor mewajibkan persetujuan bertanda tangan. Setujui usulan “{after.id}” dengan kunci Anda, "
                f"dari tabel bank frasa atau: luwes bank approve {after.id} --kunci BERKAS"
            )
        if action is Action.ADD or settings.own_approval:  # by ``add`` programs fill a bank; people propose
            return None
        if not is_looked_at(before, after, self.author) and not self._was_approved(before, after, effect):
            return OwnApprovalError(
                f"Entri “{after.id}” terakhir Anda ubah sendiri; mintalah rekan menyetujuinya. "
                "Kantor dapat mengizinkannya: luwes bank setelan setuju-sendiri ya"
            )
        return None

    def _was_approved(self, before: Entry | None, after: Entry, part: Callable[[Entry], object]) -> bool:
        """Whether the entry was in force once with the same content, or the same part of it."""
        wanted = part(after)
        if before and before.status is Status.APPROVED and part(before) == wanted:
            return True
        past = (change.after for change in self.history(after.id, after.layer)) if before else ()
        return any(old.status is Status.APPROVED and part(old) == wanted for old in past)
