"""The zip round packs and returns: the same bytes for the same content, and nothing read on trust."""

import io
import struct
import zlib
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from phrasebank.packs.errors import DamagedError

LARGEST_FILE = 32 * 2**20  # bytes; 10,000 entries take 1.2 MB
LARGEST_MEMBER = 128 * 2**20  # bytes, unpacked
_LARGEST_RATIO = 200  # JSON Lines of entries shrink to a tenth; deflate can do 1,032
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest time a zip can tell
_UNIX, _PLAIN_FILE = 3, 0o100644 << 16
_FIRST, _LAST, _LAST_LENGTH = b"PK\x03\x04", b"PK\x05\x06", 22
# What zipfile raises for bytes that no zip program has written.
_BROKEN = (BadZipFile, RuntimeError, ValueError, OverflowError, OSError, EOFError, struct.error, zlib.error)


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A zip of these files in this order, without a time or anything else of this computer."""
    target = io.BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = ZipInfo(name, _EPOCH)
            info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, _UNIX, _PLAIN_FILE
            archive.writestr(info, content)
    return target.getvalue()


def unzipped(data: bytes, limits: Mapping[str, int]) -> dict[str, bytes]:
    """The files of a zip that must hold exactly these.

    Args:
        data: the zip.
        limits: the names it must have, each with the most bytes that its content may take.

    Raises:
        DamagedError: it is no such zip; nothing beyond the limits has been unpacked.
    """
    _look_at_ends(data)
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            _look_at_list(archive.infolist(), limits)
            return {name: archive.read(name) for name in limits}
    except _BROKEN as error:
        raise DamagedError("Berkas rusak atau terpotong; salin ulang dari sumbernya.") from error


def _look_at_ends(data: bytes) -> None:
    if len(data) > LARGEST_FILE:
        raise DamagedError(f"Berkas terlalu besar; paling besar {LARGEST_FILE // 2**20} MB.")
    if not data.startswith(_FIRST):
        raise DamagedError("Berkas ini bukan buatan Luwes.")
    if data[-_LAST_LENGTH:][:4] != _LAST:
        raise DamagedError("Berkas terpotong atau ditambahi; salin ulang dari sumbernya.")


def _look_at_list(infos: list[ZipInfo], limits: Mapping[str, int]) -> None:
    """What the list of contents says, before anything is unpacked."""
    if sorted(info.filename for info in infos) != sorted(limits):
        raise DamagedError("Isi berkas bukan seperti buatan Luwes: ada nama yang asing, ganda, atau hilang.")
    for info in infos:
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or info.flag_bits & ~0x800:
            raise DamagedError("Isi berkas dikemas dengan cara yang tidak dipakai Luwes.")
        if info.file_size > limits[info.filename] or info.file_size > _LARGEST_RATIO * max(info.compress_size, 1):
            raise DamagedError("Isi berkas mengembang terlalu besar; berkas ini tidak dibuka.")
