"""Drafts on the disk: one file a window, held by a lock, so that a killed Luwes loses nothing."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QLockFile

from desktop.writing.atomic import write_whole
from desktop.writing.files import TextFile
from desktop.writing.ignoring import Key

_VARIABLE = "LUWES_DRAFTS"
_VERSION = 1
_BROKEN = ".rusak"


@dataclass(frozen=True, slots=True)
class Draft:
    r"""What a window holds.

    Attributes:
        text: with ``\n`` at its line ends.
        position: of the cursor, in UTF-16 units.
        file: the file it belongs to, if it has one.
        unsaved: it has words that no file has.
        ignored: findings that the writer does not want to see.
    """

    text: str = ""
    position: int = 0
    file: TextFile | None = None
    unsaved: bool = False
    ignored: frozenset[Key] = frozenset()


class DraftFile:
    """One draft's file, ours as long as we hold its lock."""

    def __init__(self, path: Path, lock: QLockFile) -> None:
        """Take a file whose lock we hold."""
        self.path = path
        self._lock = lock

    def read(self) -> Draft | None:
        """The draft; None if the file is broken, which is then put aside."""
        try:
            return _from_json(self.path.read_bytes())
        except (OSError, ValueError, KeyError, TypeError):
            with suppress(OSError):
                self.path.replace(self.path.with_suffix(_BROKEN))
            return None

    def write(self, draft: Draft) -> None:
        """Store a draft; may be called in any thread, in one at a time.

        Raises:
            OSError: the disk is full, the folder cannot be written …; the older draft is still there.
        """
        write_whole(self.path, _to_json(draft))

    def remove(self) -> None:
        """Forget the draft and let go of it."""
        with suppress(OSError):  # it is empty or saved elsewhere; another start will try again
            self.path.unlink(missing_ok=True)
        self.release()

    def release(self) -> None:
        """Leave the draft for another window or another day."""
        self._lock.unlock()


class DraftStore:
    """The folder of all drafts."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use a folder; by default the one in the user's data, or where LUWES_DRAFTS says."""
        self._folder = folder or default_folder()

    def new(self) -> DraftFile:
        """A file for a draft that nobody has yet.

        Raises:
            OSError: the folder cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{time.time_ns():x}-{os.getpid()}.json"
        if lock := _locked(path):
            return DraftFile(path, lock)
        raise PermissionError(f"no lock for {path}")

    def newest(self) -> tuple[DraftFile, Draft] | None:
        """The newest draft that no other window holds, now ours."""
        for path in self._paths():
            if (file := self.adopt(path)) and (draft := file.read()):
                return file, draft
        return None

    def adopt(self, path: Path) -> DraftFile | None:
        """A draft's file, unless another window holds it or it is gone."""
        if not (lock := _locked(path)):
            return None
        if path.exists():
            return DraftFile(path, lock)
        lock.unlock()
        return None

    def left(self) -> Iterator[tuple[Path, Draft]]:
        """The drafts with unsaved words that no window holds, newest first; those without are cleared away."""
        for path in self._paths():
            if (file := self.adopt(path)) and (draft := file.read()):
                if draft.unsaved and draft.text.strip():
                    file.release()
                    yield path, draft
                else:
                    file.remove()

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob("*.json"), key=_changed, reverse=True)


def default_folder() -> Path:
    """The user's folder for drafts, or where the environment variable LUWES_DRAFTS says."""
    if chosen := os.environ.get(_VARIABLE):
        return Path(chosen).expanduser()
    return user_data_path("Luwes", appauthor=False) / "drafts"


def _locked(path: Path) -> QLockFile | None:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    return lock if lock.tryLock(0) else None


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:  # another window has just removed it
        return 0


def _to_json(draft: Draft) -> bytes:
    file = draft.file
    data = {
        "version": _VERSION,
        "text": draft.text,
        "position": draft.position,
        "unsaved": draft.unsaved,
        "ignored": sorted(draft.ignored),
        "file": file and {
            "path": str(file.path), "encoding": file.encoding, "newline": file.newline, "stamp": file.stamp
        },
    }  # fmt: skip
    return json.dumps(data).encode("ascii")  # ASCII, so that lone surrogates survive


def _from_json(data: bytes) -> Draft:
    found = json.loads(data)
    file = found["file"]
    return Draft(
        text=found["text"],
        position=int(found["position"]),
        file=file and TextFile(
            Path(file["path"]), file["encoding"], file["newline"], file["stamp"] and tuple(file["stamp"])
        ),
        unsaved=bool(found["unsaved"]),
        ignored=frozenset((check, words) for check, words in found["ignored"]),
    )  # fmt: skip
