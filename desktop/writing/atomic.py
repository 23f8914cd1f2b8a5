"""Writes a file so that it is never half there, not even after a power cut."""

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

_PAUSES = (0.05, 0.2)  # seconds; on Windows a file that another program is reading cannot be replaced


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the file, then move; a link stays a link and the permissions stay.

    The older file is there until all of the new one is on the disk.

    Raises:
        OSError: the folder cannot be written, the disk is full …; the file is as it was.
    """
    path = path.resolve()
    beside = path.with_name(f".{path.name}.{os.getpid()}.luwes")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        _move(beside, path)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _move(beside: Path, path: Path) -> None:
    for pause in _PAUSES:
        try:
            beside.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    beside.replace(path)


def _sync_folder(folder: Path) -> None:
    """Bring the new name onto the disk as well; Windows does so by itself and cannot be asked."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):  # some network folders cannot; the file itself is safe
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
