"""How a file or a stream of bytes becomes a text; shared by the window and the command line."""

import codecs
import errno
from dataclasses import dataclass
from pathlib import Path

from desktop.documents import opening
from desktop.documents.problem import UnreadableError

MAX_BYTES = 20_000_000

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NOT_TEXT = "Berkas ini bukan berkas teks. Luwes membaca .docx, .odt, .rtf, .txt, dan .md."
_NOT_DOCUMENT = "Isi berkas ini bukan dokumen {}. Mungkin berkasnya rusak atau salah nama."
_EMPTY = "Berkas ini kosong."
_REASONS = {
    errno.ENOENT: "Berkas tidak ditemukan.",
    errno.EISDIR: "Ini folder, bukan berkas.",
    errno.EACCES: "Berkas ini tidak boleh dibaca oleh Anda.",
    errno.EPERM: "Berkas ini tidak boleh dibaca oleh Anda.",
    errno.ENAMETOOLONG: "Nama berkas terlalu panjang.",
}


@dataclass(frozen=True, slots=True)
class ReadText:
    r"""A text and how it was written.

    Attributes:
        text: all of it, line ends as they were, without a byte order mark.
        encoding: ``text.encode(encoding)`` gives the bytes back: utf-8, utf-8-sig, utf-16, cp1252 or
            latin-1. A big-endian UTF-16 text comes back little-endian on most computers.
        newline: its commonest line end: ``\n``, ``\r\n`` or ``\r``; ``\n`` if it has none.
        kind: ``.docx``, ``.odt`` or ``.rtf`` if it was taken out of such a document, which cannot be made from it
            again; else empty.
        left_out: what of the document the text lacks, in Indonesian: "2 gambar".
    """

    text: str
    encoding: str
    newline: str
    kind: str = ""
    left_out: tuple[str, ...] = ()


def read_text(path: Path) -> ReadText:
    """The text of a file; whether it is a document is told by what it holds.

    Raises:
        UnreadableError: it is missing, a folder, not permitted, too long, no text, or a document that cannot be
            read; also if only its name says that it is a document.
    """
    try:
        with path.open("rb") as file:
            data = file.read(opening.MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise unreadable(error) from error
    read = decode(data)
    if path.suffix.lower() in opening.SUFFIXES and not read.kind:
        raise UnreadableError(_EMPTY if not data else _NOT_DOCUMENT.format(path.suffix.lower()))
    return read


def decode(data: bytes) -> ReadText:
    """The text of some bytes: a document's, or UTF-8, UTF-16 with its mark, else Windows-1252 or Latin-1.

    Raises:
        UnreadableError: they are no text, a text of more than ``MAX_BYTES``, or a document that cannot be read.
    """
    if document := opening.read_document(data):
        return ReadText(document.text, "utf-8", "\n", document.kind, document.left_out)
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"Berkas ini lebih dari {MAX_BYTES // 1_000_000} MB.")
    text, encoding = _decoded(data)
    if "\0" in text:
        raise UnreadableError(_NOT_TEXT)
    return ReadText(text, encoding, _newline(text))


def unreadable(error: OSError | ValueError) -> UnreadableError:
    """What to tell the user about a file that the computer did not hand over."""
    code = error.errno if isinstance(error, OSError) else None
    return UnreadableError(_REASONS.get(code or 0, "Berkas ini tidak dapat dibaca."))


def _decoded(data: bytes) -> tuple[str, str]:
    """The text and its encoding; NULs in the text mean that it is none."""
    if data.startswith(_UTF16_MARKS):
        try:
            return data.decode("utf-16"), "utf-16"
        except UnicodeDecodeError as error:
            raise UnreadableError(_NOT_TEXT) from error
    marked = data.startswith(codecs.BOM_UTF8)
    for encoding in ("utf-8-sig" if marked else "utf-8", "cp1252"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1"), "latin-1"


def _newline(text: str) -> str:
    pairs = text.count("\r\n")
    counts = {"\n": text.count("\n") - pairs, "\r\n": pairs, "\r": text.count("\r") - pairs}
    return max(counts, key=counts.__getitem__)
