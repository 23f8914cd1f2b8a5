"""A folder for as long as this program uses it; when the program is killed, the next one to make its own removes it.

What a living program uses is told from what a dead one has left by a lock, which the system itself takes away at a
program's end, however that comes: a number of a process may belong to another one by then.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

_LOCK = "in-use"


@contextmanager
def own_folder(parent: Path, prefix: str) -> Iterator[Path]:
    """Make a folder, hand it over, and remove it with all that is in it.

    Args:
        parent: where it is made.
        prefix: how its name begins; what dead programs have left under such names is removed first.

    Raises:
        OSError: it cannot be made.
    """
    for folder in parent.glob(f"{prefix}*"):
        if _is_ours(folder) and _is_left(folder / _LOCK):
            shutil.rmtree(folder, ignore_errors=True)
    with (
        TemporaryDirectory(dir=parent, prefix=prefix, ignore_cleanup_errors=True) as name,
        Path(name, _LOCK).open("wb") as lock,
    ):
        with suppress(OSError):  # some network drives have no locks; nothing is removed there either
            _hold(lock)
        yield Path(name)


def _is_ours(folder: Path) -> bool:
    """Whether it is a real folder and this user's; others may write into the system's temporary folder, too."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    return sys.platform == "win32" or folder.stat().st_uid == os.getuid()


if sys.platform == "win32":

    def _hold(lock: IO[bytes]) -> None:
        """Nothing: a file that is open cannot be deleted."""

    def _is_left(lock: Path) -> bool:
        try:
            lock.unlink()
        except OSError:
            return False
        return True

else:
    import fcntl

    def _hold(lock: IO[bytes]) -> None:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_left(lock: Path) -> bool:
        try:
            with lock.open("rb") as file:
                _hold(file)
        except OSError:  # held, or no lock there: not ours, or just being made
            return False
        return True
