"""Writes packs, keys and returns to files, and tells in Indonesian why that cannot be; no Qt, for the terminal too."""

import errno
import os
from pathlib import Path

from desktop.writing.atomic import write_whole
from phrasebank.packs.errors import PackError
from phrasebank.packs.keys import KEY_FILE, PUBLIC_FILE, SigningKey
from phrasebank.packs.sheet import sheet

_REASONS = {
    errno.ENOENT: "foldernya tidak ada",
    errno.ENOTDIR: "foldernya tidak ada",
    errno.EACCES: "tidak ada izin",
    errno.EPERM: "tidak ada izin",
    errno.EROFS: "foldernya hanya bisa dibaca",
    errno.ENOSPC: "ruang penyimpanan penuh",
}
_SHEET_FILE = "-lembar-cadangan.html"


def save(path: Path, data: bytes) -> Path:
    """Write a file whole, in the place of an older one, and return its path.

    Raises:
        PackError: it cannot be written; the older one is as it was.
    """
    try:
        write_whole(path, data)
    except OSError as error:
        why = _REASONS.get(error.errno or 0, "kesalahan sistem")
        raise PackError(f"{path} tidak dapat ditulis: {why}.") from error
    return path


def save_key(path: Path, key: SigningKey, passphrase: str, by: str) -> tuple[Path, Path, Path]:
    """Write a new key: locked, for its owner only; what others may know of it; and the sheet to print.

    Args:
        path: of the key itself, ``.pem`` or without an ending; the others lie beside it.
        key: the key.
        passphrase: what it is locked with.
        by: who made it, for the sheet.

    Raises:
        PackError: one of the files is there already, for no key is ever overwritten, or cannot be written.
        PassphraseError: the passphrase is too short.
    """
    path = path if path.suffix == KEY_FILE else path.with_name(path.name + KEY_FILE)
    public = path.with_name(path.stem + PUBLIC_FILE)
    paper = path.with_name(path.stem + _SHEET_FILE)
    for one in (path, public, paper):
        if one.exists():
            raise PackError(f"{one} sudah ada; pilih nama lain, agar kunci lama tidak hilang.")
    locked = key.file(passphrase)
    _reserve(path)
    save(path, locked)
    save(public, key.public.file())
    save(paper, sheet(locked, by).encode())
    return path, public, paper


def _reserve(path: Path) -> None:
    """Make the file empty and readable for its owner only; what is written whole keeps these rights."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise PackError(f"{path} tidak dapat ditulis: {_REASONS.get(error.errno or 0, 'kesalahan sistem')}.") from error
