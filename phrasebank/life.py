"""The life of an entry: which step may follow, and what of it somebody else has to have looked at."""

from dataclasses import replace

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import StepRefusedError

# Behind the name of a writer whose proposal came in a file; it is the same person all the same.
RETURNED = " (usulan)"
# What somebody may still decide on.
WAITING = (Status.DRAFT, Status.PROPOSED)
# From the step to the statuses from which it may be taken.
FROM: dict[Status, tuple[Status, ...]] = {
    Status.PROPOSED: (Status.DRAFT, Status.REJECTED, Status.DEPRECATED),
    Status.APPROVED: WAITING,
    Status.REJECTED: WAITING,
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


def reaches_others(entry: Entry) -> bool:
    """Whether an entry is in force for more people than its author; to silence one above is no approval of it."""
    return entry.layer is not Layer.PERSONAL and entry.status is Status.APPROVED and not entry.muted


def content(entry: Entry) -> Entry:
    """What an entry says, apart from where it is in its life and who brought it there."""
    return replace(entry, status=Status.DRAFT, by="", at="")


def effect(entry: Entry) -> tuple[object, ...]:
    """What an entry does to a text: what it finds, where, and what it offers; its reason and examples do nothing."""
    shortens = entry.category is Category.ABBREVIATION  # they are looked for in another way
    return (entry.pattern, entry.exceptions, entry.channels, shortens, entry.replacements, entry.safe, entry.muted)


def is_looked_at(before: Entry | None, after: Entry, author: str) -> bool:
    """Whether who puts an entry in force finds it just as somebody else has left it to wait or to rest."""
    if before is None or before.status is Status.APPROVED:
        return False
    return before.by.removesuffix(RETURNED) != author and content(before) == content(after)
