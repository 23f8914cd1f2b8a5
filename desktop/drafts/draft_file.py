"""One draft's file, ours as long as we hold its lock."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLockFile

from desktop.drafts.draft import Draft, from_bytes, to_bytes
from desktop.drafts.versions import DAMAGE, DAMAGED, Versions
from desktop.writing.atomic import write_whole

_WAIT_MS = 50  # another window may be looking at this moment whether anybody holds the draft


class DamagedError(Exception):
    """A file holds no draft.

    Attributes:
        aside: where it has been put.
        rescued: its newest version has taken its place.
    """

    def __init__(self, aside: Path, *, rescued: bool) -> None:
        """Remember where the file is."""
        super().__init__(str(aside))
        self.aside, self.rescued = aside, rescued


class DraftFile:
    """The file, its lock and its versions."""

    def __init__(self, path: Path, lock: QLockFile) -> None:
        """Take a file whose lock we hold."""
        self.path = path
        self.versions = versions_of(path)
        self._lock = lock

    def read(self) -> Draft:
        """The draft.

        Raises:
            OSError: it cannot be read now.
            DamagedError: it never can; it has been put aside.
        """
        try:
            return read_draft(self.path)
        except DAMAGE as error:
            raise self._put_aside() from error

    def write(self, draft: Draft) -> None:
        """Store a draft; may be called in any thread, in one at a time.

        Raises:
            OSError: the disk is full, the folder cannot be written …; the older draft is still there.
        """
        write_whole(self.path, to_bytes(draft))

    def remove(self) -> None:
        """Forget the draft and its versions, and let go of it."""
        with suppress(OSError):  # it is blank, or the bin is emptied again at the next start
            self.path.unlink(missing_ok=True)
            self.versions.remove()
        self.release()

    def release(self) -> None:
        """Leave the draft for another window or another day."""
        self._lock.unlock()

    def _put_aside(self) -> DamagedError:
        aside = self.path.replace(self.path.with_suffix(DAMAGED))
        newest = next(iter(self.versions.all()), None)
        if newest:
            self.write(Draft(newest.text, unsaved=True, created=newest.time, changed=newest.time))
        return DamagedError(aside, rescued=newest is not None)


def lock_of(path: Path) -> QLockFile | None:
    """The lock of a draft's file, now held; None while another window holds it."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    return lock if lock.tryLock(_WAIT_MS) else None


def is_held(path: Path) -> bool:
    """Whether a window that lives holds a draft's file."""
    if not path.with_suffix(".lock").exists():
        return False
    if lock := lock_of(path):
        lock.unlock()
    return lock is None


def read_draft(path: Path) -> Draft:
    """The draft in a file, whoever holds it.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError, TypeError: it is damaged.
    """
    return from_bytes(path.read_bytes(), datetime.fromtimestamp(path.stat().st_mtime, UTC))


def versions_of(path: Path) -> Versions:
    """The versions of the draft in a file."""
    return Versions(path.with_suffix(".versi"))
