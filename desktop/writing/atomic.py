"""Writes a file so that it is never half there."""

import os
import shutil
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the file, then move; a link stays a link and the permissions stay.

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
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
