"""All drafts in memory, to be searched while the writer types: 2,000 drafts of 300 words in some 5 ms."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from desktop.drafts.archive import Summary, summary_of
from desktop.drafts.draft import Draft, Status
from desktop.drafts.draft_file import is_held, read_draft
from desktop.drafts.store import DraftStore, is_overdue
from desktop.drafts.versions import DAMAGE

_Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which drafts are asked for.

    Attributes:
        words: all of these must be in the title, the text, the tags or the file's name, in any case, as parts of words.
        status, tag: only those with it; None means all.
        bin: those in the bin instead of those outside it.
    """

    words: str = ""
    status: Status | None = None
    tag: str | None = None
    bin: bool = False


@dataclass(frozen=True)
class _Entry:
    stamp: _Stamp
    summary: Summary
    words: str

    @cached_property
    def folded(self) -> str:
        return self.words.casefold()


class Index:
    """What the folder holds. One thread may refresh it while another one searches."""

    def __init__(self, store: DraftStore) -> None:
        """Begin empty; :meth:`refresh` fills it."""
        self._store = store
        self._entries: dict[Path, _Entry] = {}
        self.held: frozenset[Path] = frozenset()

    def refresh(self) -> bool:
        """Read what is new in the folder, and empty the bin of what is old; whether anything has changed.

        Raises:
            OSError: the folder cannot be read.
        """
        stamps, locks = self._look()
        entries = {path: entry for path, stamp in stamps.items() if (entry := self._entry(path, stamp))}
        for path in entries.keys() - locks:  # a draft that is being written is folded when it is looked for:
            _ = entries[path].folded  # each second anew, a long one would keep the interpreter from the window
        held = frozenset(path for path in locks if path in entries and is_held(path))
        changed = entries != self._entries or held != self.held
        self._entries, self.held = entries, held
        return changed

    def find(self, wanted: Wanted) -> list[Summary]:
        """The drafts asked for, newest first."""
        words = wanted.words.casefold().split()
        found = (
            entry.summary
            for entry in self._entries.values()
            if _fits(entry.summary, wanted) and all(word in entry.folded for word in words)
        )
        return sorted(found, key=lambda summary: summary.deleted or summary.changed, reverse=True)

    def tags(self) -> list[str]:
        """All tags outside the bin, in order of the alphabet."""
        return sorted(_tags(entry.summary for entry in self._entries.values()), key=str.casefold)

    def summary(self, path: Path) -> Summary | None:
        """What is said of one draft, if it is there."""
        return entry.summary if (entry := self._entries.get(path)) else None

    def _look(self) -> tuple[dict[Path, _Stamp], list[Path]]:
        """The drafts with what tells whether they have been written since, and those with a lock."""
        stamps, locks = {}, []
        self._store.folder.mkdir(parents=True, exist_ok=True)
        with os.scandir(self._store.folder) as found:
            for item in found:
                path = Path(item.path)
                if path.suffix == ".json" and not item.name.startswith("."):
                    status = item.stat()
                    stamps[path] = status.st_mtime_ns, status.st_size, status.st_ino
                elif path.suffix == ".lock":
                    locks.append(path.with_suffix(".json"))
        return stamps, locks

    def _entry(self, path: Path, stamp: _Stamp) -> _Entry | None:
        old = self._entries.get(path)
        if old and old.stamp == stamp:
            return old
        draft = self._draft(path)
        if not draft or (is_overdue(draft) and self._store.purge(path)):
            return None
        summary = summary_of(path, draft)
        file = summary.file.name if summary.file else ""
        return _Entry(stamp, summary, "\n".join([draft.title, draft.text, *draft.tags, file]))

    def _draft(self, path: Path) -> Draft | None:
        try:
            return read_draft(path)
        except OSError:
            return None
        except DAMAGE:
            if found := self._store.adopt(path):  # puts it aside, and takes its newest version instead
                found[0].release()
                return found[1]
            return None


def _fits(summary: Summary, wanted: Wanted) -> bool:
    return (
        (summary.deleted is not None) is wanted.bin
        and wanted.status in (None, summary.status)
        and (wanted.tag is None or wanted.tag in summary.tags)
    )


def _tags(summaries: Iterable[Summary]) -> set[str]:
    return {tag for summary in summaries if not summary.deleted for tag in summary.tags}
