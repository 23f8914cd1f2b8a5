"""The versions of a draft: one file each in a folder beside it, never written again."""

import json
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop.drafts.draft import now, to_json
from desktop.drafts.thinning import superfluous
from desktop.writing.atomic import write_whole

DAMAGED = ".rusak"
DAMAGE = (ValueError, KeyError, TypeError)  # what reading a damaged file raises
_NAME = "%Y%m%dT%H%M%S.%fZ"
_LASTING = "-tetap"  # at the end of the name: never thinned out


class Version(NamedTuple):
    r"""A draft as it once was.

    Attributes:
        time: when, in UTC.
        text: with ``\n`` at its line ends.
        note: why it was kept, in the writer's words or ours.
    """

    time: datetime
    text: str
    note: str


class Versions:
    """All versions of one draft. Whoever writes must hold the draft's lock; anybody may read."""

    def __init__(self, folder: Path) -> None:
        """Use a folder that need not be there yet."""
        self._folder = folder

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(self._folder.glob("*.json"))

    def keep(self, text: str, note: str, *, lasting: bool = False) -> None:
        """Keep a text, unless it is blank or the newest version says the same; then clear away what may go.

        Args:
            text: with line feeds at its line ends.
            note: why, for the reader of the list.
            lasting: keep it for ever, and even if nothing has changed.

        Raises:
            OSError: the disk is full, the folder cannot be written …; the others are still there.
        """
        newest = next(iter(self._paths()), None)
        if not text.strip() or (newest and not lasting and (same := _read(newest)) and same.text == text):
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        time = now()
        path = self._folder / f"{time.strftime(_NAME)}{_LASTING if lasting else ''}.json"
        write_whole(path, to_json({"time": time.isoformat(), "note": note}, text))
        self._thin(time)

    def all(self) -> list[Version]:
        """All that can be read, newest first."""
        return [version for path in self._paths() if (version := _read(path))]

    def put_aside_damaged(self) -> list[Path]:
        """Rename the files that are no versions; where they are now.

        Raises:
            OSError: the folder cannot be written.
        """
        return [path.replace(path.with_suffix(DAMAGED)) for path in self._paths() if _is_damaged(path)]

    def remove(self) -> None:
        """Forget all versions."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _paths(self) -> list[Path]:
        """Newest first: the names are times."""
        return sorted(self._folder.glob("*.json"), reverse=True)

    def _thin(self, time: datetime) -> None:
        times = {_time(path): path for path in self._paths() if not path.stem.endswith(_LASTING)}
        for old in superfluous((when for when in times if when), time.astimezone()):
            with suppress(OSError):  # another day, then
                times[old].unlink(missing_ok=True)


def _time(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem.removesuffix(_LASTING), _NAME).replace(tzinfo=UTC)
    except ValueError:  # somebody has put a file of their own here
        return None


def _read(path: Path) -> Version | None:
    try:
        return _parse(path.read_bytes())
    except (OSError, *DAMAGE):
        return None


def _is_damaged(path: Path) -> bool:
    try:
        _parse(path.read_bytes())
    except DAMAGE:
        return True
    except OSError:  # it may be readable another day
        return False
    return False


def _parse(data: bytes) -> Version:
    found = json.loads(data)
    return Version(datetime.fromisoformat(found["time"]), "".join([found["text"]]), str(found["note"]))
