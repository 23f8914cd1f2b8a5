"""The folder of all drafts: one file each, held by a lock while a window shows it."""

import errno
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from desktop.drafts.draft import Draft, now
from desktop.drafts.draft_file import DamagedError, DraftFile, is_held, lock_of, read_draft
from desktop.drafts.versions import DAMAGE

_VARIABLE = "LUWES_DRAFTS"
_LOOKED_AT = 12  # drafts that are read at a start before an empty one is begun
_IN_BIN = timedelta(days=30)


class HeldError(Exception):
    """Another window shows the draft, or it is gone."""


class DraftStore:
    """Makes, finds and changes drafts."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use a folder; by default the one in the user's data, or where LUWES_DRAFTS says."""
        self.folder = folder or default_folder()
        self.on_damaged: Callable[[DamagedError], None] = lambda _: None

    def new(self) -> DraftFile:
        """A file for a draft that nobody has yet.

        Raises:
            OSError: the folder cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{time.time_ns():x}-{os.getpid()}.json"
        path.touch()  # says why where the folder cannot be written; a lock would not
        path.unlink()
        if lock := lock_of(path):
            return DraftFile(path, lock)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    def adopt(self, path: Path) -> tuple[DraftFile, Draft] | None:
        """A draft, now ours; None if another window holds it, it is gone, or it cannot be read."""
        if not path.exists() or not (lock := lock_of(path)):
            return None
        file = DraftFile(path, lock)
        with suppress(OSError):  # also: it is gone since
            if draft := self._read(file):
                return file, draft
        file.release()
        return None

    def newest(self) -> tuple[DraftFile, Draft] | None:
        """What to go on with: a draft whose window was killed, or else the one that was left last.

        If another window holds the one that was left last, the writer wants a new draft.
        """
        left_last = True
        for path in self.paths()[:_LOOKED_AT]:
            if is_held(path):
                left_last = False
            elif found := self.adopt(path):
                file, draft = found
                if not draft.deleted and (draft.open or left_last):
                    return found
                file.release()
                left_last = left_last and draft.deleted is not None
        return None

    def tied_to(self, file: Path) -> Path | None:
        """The newest draft that belongs to a file of the writer's."""
        for path in self.paths():
            with suppress(OSError, *DAMAGE):
                draft = read_draft(path)
                if draft.file and draft.file.path == file and not draft.deleted:
                    return path
        return None

    def change(self, path: Path, **fields: Any) -> None:  # noqa: ANN401  # as replace() takes them
        """Change what is said of a draft that no window shows.

        Raises:
            HeldError: a window does.
            OSError: it cannot be written; it is as it was.
        """
        if not (found := self.adopt(path)):
            raise HeldError if is_held(path) or not path.exists() else OSError(errno.EACCES, os.strerror(errno.EACCES))
        file, draft = found
        try:
            changed = replace(draft, **fields)
            file.write(changed)
            if changed.status is not draft.status:
                file.versions.keep(changed.text, status_note(changed), lasting=True)
        finally:
            file.release()

    def copy(self, draft: Draft) -> Path:
        """Store a copy that belongs to no file; where it is.

        Raises:
            OSError: it cannot be written.
        """
        file = self.new()
        try:
            file.write(draft)
        finally:
            file.release()
        return file.path

    def remove(self, path: Path) -> None:
        """Forget a draft for ever, unless a window shows it."""
        if found := self.adopt(path):
            found[0].remove()

    def purge(self, path: Path) -> bool:
        """Forget a draft that has been in the bin for long enough; whether that was so."""
        if not (found := self.adopt(path)):
            return False
        file, draft = found
        if over := is_overdue(draft):
            file.remove()
        else:
            file.release()
        return over

    def paths(self) -> list[Path]:
        """The files of all drafts, the one written last first."""
        return sorted(self.folder.glob("[!.]*.json"), key=_written, reverse=True)

    def _read(self, file: DraftFile) -> Draft | None:
        try:
            return file.read()
        except DamagedError as error:
            self.on_damaged(error)
            return file.read() if error.rescued else None


def is_overdue(draft: Draft) -> bool:
    """Whether a draft has been in the bin for long enough."""
    return draft.deleted is not None and now() - draft.deleted > _IN_BIN


def status_note(draft: Draft) -> str:
    """Why the version is kept that a change of status keeps."""
    return f"Status: {draft.status.label.lower()}"


def default_folder() -> Path:
    """The user's folder for drafts, or where the environment variable LUWES_DRAFTS says."""
    if chosen := os.environ.get(_VARIABLE):
        return Path(chosen).expanduser()
    return user_data_path("Luwes", appauthor=False) / "drafts"


def _written(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:  # another window has just removed it
        return 0
