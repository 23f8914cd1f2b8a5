"""From the names on the command line to the texts to check."""

import glob
import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.documents.opening import MAX_BYTES
from desktop.documents.problem import UnreadableError
from desktop.reading import ReadText, decode, read_text, unreadable
from desktop.terminal.console import complain

STDIN = "-"
STDIN_NAME = "<stdin>"
Identity = dict[str, object]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to check.

    Attributes:
        name: what people see: the file's name, or the name and the line of a JSON line.
        identity: what JSON answers say instead: ``{"file": …}`` or ``{"id": …}``.
        source: the text as it was given, and how it was encoded.
    """

    name: str
    identity: Identity
    source: ReadText

    @property
    def text(self) -> str:
        """The text alone."""
        return self.source.text


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A text that could not be read, and why: one Indonesian sentence."""

    name: str
    identity: Identity
    reason: str


class _BrokenLineError(ValueError):
    """A JSON line that is not what it should be."""


def expanded(files: list[str]) -> list[str]:
    """The files with ``*`` and ``?`` resolved where the shell leaves that to the program, as on Windows."""
    if sys.platform != "win32":
        return files
    # Not Path.glob, which refuses absolute patterns.
    return [name for file in files for name in sorted(glob.glob(file)) or [file]]  # noqa: PTH207


def passages(file: str, input_format: str) -> Iterator[Passage | Unreadable]:
    """The texts of a file in order: one, or with ``jsonl`` one for each line.

    Args:
        file: a path, or ``-`` for stdin.
        input_format: ``text`` or ``jsonl``.
    """
    name = STDIN_NAME if file == STDIN else file
    try:
        if input_format == "jsonl":
            yield from _lines(file, name)
        else:
            yield _whole(name, _read(file))
    except UnreadableError as error:
        yield Unreadable(name, {"file": name}, error.message)
    except OSError as error:
        yield Unreadable(name, {"file": name}, unreadable(error).message)


def _whole(name: str, source: ReadText) -> Passage:
    """A file's only passage; says on stderr what of a document is not checked."""
    if source.left_out:
        complain(f"{name}: tidak ikut diperiksa: {', '.join(source.left_out)}.")
    return Passage(name, {"file": name}, source)


def _read(file: str) -> ReadText:
    """The text of a file, or of stdin for ``-``.

    Raises:
        UnreadableError: it is missing, too large, no text …
        OSError: stdin cannot be read.
    """
    if file != STDIN:
        return read_text(Path(file))
    return decode(_stdin().read(MAX_BYTES + 1))


def _lines(file: str, name: str) -> Iterator[Passage | Unreadable]:
    """One passage for each line that is not empty; a broken line does not stop the others."""
    with nullcontext(_stdin()) if file == STDIN else Path(file).open("rb") as stream:
        for number, line in enumerate(stream, 1):
            if line.strip():
                yield _passage(line, f"{name}:{number}", number)


def _passage(line: bytes, name: str, number: int) -> Passage | Unreadable:
    identity: Identity = {"id": None, "line": number}
    try:
        record = _record(line)
        identity["id"] = _identifier(record)
        text = _text(record)
    except _BrokenLineError as error:
        return Unreadable(name, identity, str(error))
    return Passage(name, {"id": identity["id"]}, ReadText(text, "utf-8", "\n"))


def _record(line: bytes) -> dict[str, object]:
    try:
        record = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise _BrokenLineError("Baris ini bukan UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise _BrokenLineError("Baris ini bukan JSON.") from error
    if not isinstance(record, dict):
        raise _BrokenLineError("Baris ini bukan objek JSON.")
    return record


def _refuse_constant(name: str) -> object:
    """NaN and Infinity, which Python reads and writes, are not JSON."""
    raise ValueError(name)


def _identifier(record: dict[str, object]) -> object:
    identifier = record.get("id")
    if identifier is None or isinstance(identifier, str | int):
        return identifier
    raise _BrokenLineError("“id” harus berupa teks atau bilangan bulat.")


def _text(record: dict[str, object]) -> str:
    text = record.get("text")
    if isinstance(text, str):
        return text
    raise _BrokenLineError("Baris ini tidak memuat “text” berisi teks.")


def _stdin() -> BinaryIO:
    if sys.stdin is None:  # started without one, as by a desktop icon
        raise UnreadableError("Masukan standar tidak tersedia.")
    return sys.stdin.buffer
