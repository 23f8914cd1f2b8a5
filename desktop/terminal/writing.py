"""Puts a new text in the place of a file, keeping a copy of the old one."""

import errno
import os
import shutil
from contextlib import ExitStack
from pathlib import Path

from desktop.writing.atomic import write_whole

_COPY = ".bak"


def replace_file(path: Path, data: bytes) -> Path:
    """Copy the file, then write it anew.

    Returns:
        The copy: ``naskah.txt.bak``, or ``.bak2`` … where that one is taken.

    Raises:
        OSError: the file is write-protected, the disk is full …; everything is as it was.
    """
    if not os.access(path, os.W_OK):  # moving another file over it would get round its protection
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    copy = _free(path)
    with ExitStack() as undo:
        undo.callback(copy.unlink, missing_ok=True)
        shutil.copy2(path, copy)
        write_whole(path, data)
        undo.pop_all()
    return copy


def _free(path: Path) -> Path:
    """A name for the copy that no file has."""
    copy, number = path.with_name(path.name + _COPY), 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.name}{_COPY}{number}")
    return copy
