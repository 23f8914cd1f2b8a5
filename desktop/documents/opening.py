"""Finds out by its first bytes whether a file is a document, and reads it; knows nothing of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.documents.problem import UnreadableError, locked

if TYPE_CHECKING:
    from desktop.documents.imported import Imported

SUFFIXES = (".docx", ".odt", ".rtf")
MAX_BYTES = 100_000_000  # pictures make a short text a large file

_ZIP, _EMPTY_ZIP, _RTF = b"PK\x03\x04", b"PK\x05\x06", b"{\\rtf"
_OLD_OFFICE, _PDF = b"\xd0\xcf\x11\xe0", b"%PDF-"
_LOCK = "EncryptedPackage".encode("utf-16-le")  # the stream in which Office puts a document with a password


def read_document(data: bytes) -> Imported | None:
    """The text of a document, whatever its name; None if the bytes are none.

    Raises:
        UnreadableError: it is a document that cannot be read: damaged, locked, too large, unsafe, or a kind that
            Luwes does not know.
    """
    if data.startswith((_ZIP, _EMPTY_ZIP, _RTF)) and len(data) > MAX_BYTES:
        raise UnreadableError(f"Berkas ini lebih dari {MAX_BYTES // 1_000_000} MB.")
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        return _packed(data)
    if data.startswith(_RTF):
        return _rtf(data)
    if data.startswith(_OLD_OFFICE):
        raise (
            locked()
            if _LOCK in data
            else UnreadableError(
                "Ini dokumen Office lama (.doc). Buka di Word, simpan sebagai .docx, lalu buka lagi di sini."
            )
        )
    if data.startswith(_PDF):
        raise UnreadableError("Ini berkas PDF. Salin teksnya, lalu tempel di Luwes.")
    return None


# Each of these takes 10 to 150 ms to import: neither the window nor the terminal waits for what it does not need.


def _packed(data: bytes) -> Imported:
    from desktop.documents.package import package_kind  # noqa: PLC0415

    if package_kind(data) == ".docx":
        from desktop.documents.docx_reader import read_docx  # noqa: PLC0415

        return read_docx(data)
    from desktop.documents.odt_reader import read_odt  # noqa: PLC0415

    return read_odt(data)


def _rtf(data: bytes) -> Imported:
    from desktop.documents.rtf_reader import read_rtf  # noqa: PLC0415

    return read_rtf(data)
