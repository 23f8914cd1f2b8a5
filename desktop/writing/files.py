"""Opens and saves the writer's files, with their line ends kept."""

import re
from dataclasses import dataclass
from pathlib import Path

from desktop.reading import ReadText, UnreadableError, read_text
from desktop.writing.atomic import write_whole

_UTF8_WITH_MARK = "utf-8-sig"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TextFile:
    r"""A file that the draft belongs to.

    Attributes:
        path: where it lies.
        encoding: as it was read; it is always saved as UTF-8, with a byte order mark if it had one.
        newline: ``\n``, ``\r\n`` or ``\r``.
        stamp: time of its last change in nanoseconds and size in bytes, as we last saw it.
    """

    path: Path
    encoding: str = "utf-8"
    newline: str = "\n"
    stamp: Stamp | None = None

    @property
    def as_seen(self) -> bool:
        """Whether it is there and nobody has written it since we read or saved it."""
        return self.stamp is not None and _stamp(self.path) == self.stamp

    @property
    def changed_on_disk(self) -> bool:
        """Whether saving would overwrite what somebody else has written."""
        return self.stamp is not None and _stamp(self.path) not in (None, self.stamp)


def open_file(path: Path) -> tuple[str, TextFile]:
    r"""The text of a file with ``\n`` at its line ends, and what to remember for saving it.

    Raises:
        UnreadableError: see :func:`desktop.reading.read_text`; or it is a document, which saving would spoil.
    """
    stamp = _stamp(path)
    read = read_text(path)
    if read.kind:
        raise UnreadableError(f"Berkas ini sekarang dokumen {read.kind}.")
    text = read.text.replace("\r\n", "\n").replace("\r", "\n")
    return text, TextFile(path, read.encoding, read.newline, stamp)


def import_file(path: Path) -> ReadText | None:
    """What a document such as a .docx holds; None if the file is a plain text.

    Raises:
        UnreadableError: see :func:`desktop.reading.read_text`.
    """
    read = read_text(path)
    return read if read.kind else None


def save_file(text: str, file: TextFile) -> tuple[TextFile, int]:
    """Write a text; lone surrogates, which no file can hold, become question marks.

    Returns:
        The file as it is now, and how many signs were lost.

    Raises:
        OSError: the file is as it was.
    """
    text, lost = _LONE_SURROGATE.subn("?", text)
    encoding = _UTF8_WITH_MARK if file.encoding == _UTF8_WITH_MARK else "utf-8"
    write_whole(file.path, text.replace("\n", file.newline).encode(encoding))
    return TextFile(file.path, encoding, file.newline, _stamp(file.path)), lost


def _stamp(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
