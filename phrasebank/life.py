"""The life of an entry: which step may follow, and when it would be its author's own approval."""

from dataclasses import replace

from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import StepRefusedError

# Behind the name of a writer whose proposal came in a file; it is the same person all the same.
RETURNED = " (usulan)"
_WAITING = (Status.DRAFT, Status.PROPOSED)
# From the step to the statuses from which it may be taken.
FROM: dict[Status, tuple[Status, ...]] = {
    Status.PROPOSED: (Status.DRAFT, Status.REJECTED, Status.DEPRECATED),
    Status.APPROVED: _WAITING,
    Status.REJECTED: _WAITING,
}


def require_step(entry: Entry, to: Status) -> None:
    """Let an entry go on only from where it may.

    Raises:
        StepRefusedError: the step does not follow; the sentence says where the entry is.
    """
    if entry.status not in FROM[to]:
        raise StepRefusedError(
            f"Entri “{entry.id}” berstatus “{entry.status.label}”, jadi tidak dapat menjadi “{to.label}”."
        )


def is_approval(before: Entry | None, after: Entry) -> bool:
    """Whether a step puts an entry of a shared layer in force that was not approved before.

    What rests was, and may come back; to silence an entry of a higher layer is no approval of it.
    """
    if after.layer is Layer.PERSONAL or after.muted or after.status is not Status.APPROVED:
        return False
    return before is None or before.status not in (Status.APPROVED, Status.DEPRECATED)


def content(entry: Entry) -> Entry:
    """What an entry says, apart from where it is in its life and who brought it there."""
    return replace(entry, status=Status.DRAFT, by="", at="")


def is_own_approval(before: Entry | None, after: Entry) -> bool:
    """Whether a step approves what its own author, ``after.by``, was the last to change.

    A layer of one's own needs nobody else. An entry that is new, or was approved already, takes no such step.
    """
    if before is None or after.status is not Status.APPROVED or before.status is Status.APPROVED:
        return False
    same = before.by.removesuffix(RETURNED) == after.by
    return after.layer is not Layer.PERSONAL and (same or content(before) != content(after))
