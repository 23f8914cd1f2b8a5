"""Looks at a workbook before it is opened: what it is, how big it would get, and what makes reading it harder."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from phrasebank.exchange.refused import FileRefusedError

_MOST_UNPACKED = 1_000_000_000  # bytes; 100,000 entries need 150 million
_CHUNK = 1 << 20
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"  # the container of .xls, and of .xlsx with a password
_MARK = re.compile(rb"<(?:\w+:)?(mergeCell|f)[ >/]")
_LONGEST_MARK = 40


@dataclass(frozen=True, slots=True)
class Traits:
    """What a workbook holds besides plain cells."""

    merged: bool
    formulas: bool


def inspected(data: bytes, name: str) -> Traits:
    """What the sheets of a workbook hold; nothing is unpacked into memory as a whole.

    Raises:
        FileRefusedError: it is no workbook, damaged, locked, or would get too big.
    """
    if data.startswith(_OLD_OR_LOCKED):
        raise FileRefusedError(f"{name} berkata sandi atau berformat Excel lama; simpan dulu sebagai .xlsx biasa.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _MOST_UNPACKED:
                raise FileRefusedError(f"{name} terlalu besar setelah dibuka.")
            found = set(_marks(archive))
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, OSError) as error:
        raise FileRefusedError(f"{name} rusak atau bukan berkas Excel (.xlsx).") from error
    return Traits(b"mergeCell" in found, b"f" in found)


def _marks(archive: zipfile.ZipFile) -> Iterator[bytes]:
    for part in archive.infolist():
        if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
            with archive.open(part) as file:
                before = b""
                while chunk := file.read(_CHUNK):
                    yield from _MARK.findall(before + chunk)
                    before = chunk[-_LONGEST_MARK:]
