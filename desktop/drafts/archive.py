"""All drafts and their versions for those who only read them, such as lists and charts.

>>> for summary, text in drafts():
...     for time, earlier_text, note in versions(summary):
...         ...

Both read the disk as it is at that moment, hold no lock, change nothing, and may be called in any thread. What the
window holds is on the disk within a second.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.drafts.draft import Draft, Status, clipped
from desktop.drafts.draft_file import read_draft, versions_of
from desktop.drafts.store import DraftStore
from desktop.drafts.versions import DAMAGE, Version

_LONGEST_OPENING = 120  # code points


@dataclass(frozen=True, slots=True)
class Summary:
    """What is said of a draft.

    Attributes:
        path: its own file, by which it is told from all others.
        name: its title, or its first line; empty if it has neither.
        opening: the words after its name, on one line.
        status: how far it has come.
        tags: in order of the alphabet.
        channel: where it will be published: the name of a channel.
        created, changed: when its first and its last word was written, in UTC.
        deleted: when it was put into the bin; None outside it.
        file: the writer's file that it belongs to.
    """

    path: Path
    name: str
    opening: str
    status: Status
    tags: tuple[str, ...]
    channel: str
    created: datetime
    changed: datetime
    deleted: datetime | None
    file: Path | None


def drafts(folder: Path | None = None) -> Iterator[tuple[Summary, str]]:
    """All drafts outside the bin with their texts, the one written last first; those that cannot be read are left out.

    Args:
        folder: where they are; by default the user's.
    """
    for path in DraftStore(folder).paths():
        with suppress(OSError, *DAMAGE):
            draft = read_draft(path)
            if not draft.deleted:
                yield summary_of(path, draft), draft.text


def versions(summary: Summary) -> list[Version]:
    """The versions of a draft as (time, text, note), newest first; the time is in UTC."""
    return versions_of(summary.path).all()


def summary_of(path: Path, draft: Draft) -> Summary:
    """What is said of the draft in a file."""
    words = " ".join(draft.text[: 4 * _LONGEST_OPENING + len(draft.name)].split())
    opening = words if draft.title else words[len(draft.name) :].lstrip()
    return Summary(
        path,
        clipped(draft.name),
        clipped(opening, _LONGEST_OPENING),
        draft.status,
        draft.tags,
        draft.channel,
        draft.created,
        draft.changed,
        draft.deleted,
        draft.file.path if draft.file else None,
    )
