"""``luwes check --fix``: shows what is safe to mend as a diff, and writes it only when asked to."""

import difflib
import sys
from pathlib import Path

from desktop.reading import UnreadableError, read_text
from desktop.terminal.console import CannotRunError, Paint, complain, is_terminal, reason
from desktop.terminal.inputs import STDIN_NAME, Passage, Unreadable
from desktop.terminal.writing import replace_file
from nlp.checker import Checker, Report
from nlp.fixing import fixed

_COLOURS = {"+": "32", "-": "31", "@": "36"}


class FixOutput:
    """Prints a diff for each file; for stdin the mended text itself."""

    def __init__(self, checker: Checker, *, write: bool, ask: bool) -> None:
        """Take what finds, and how far to go.

        Args:
            checker: its safe findings are mended.
            write: also write the files.
            ask: before each file.

        Raises:
            CannotRunError: it is to ask, and nobody is there to answer.
        """
        if write and ask and not is_terminal(sys.stdin):
            raise CannotRunError("--tulis bertanya dulu lewat terminal; tambahkan --ya untuk menyimpan tanpa bertanya.")
        self._checker = checker
        self._write = write
        self._ask = ask
        self._paint = Paint()
        self._shown = 0

    def checked(self, passage: Passage, report: Report) -> None:
        """Show the changes of one text, and write them if they are wanted.

        Raises:
            CannotRunError: the file cannot be written.
        """
        safe = any(finding.safe for finding in report.findings)
        mended = fixed(self._checker, passage.text) if safe else passage.text
        if passage.name == STDIN_NAME:
            _print_bytes(_encoded(passage, mended))
        elif mended != passage.text:
            self._print_diff(passage, mended)
            self._shown += 1
            if self._write and (not self._ask or _wanted()):
                _save(passage, mended)

    def unreadable(self, unreadable: Unreadable) -> None:
        """There is nothing to mend."""

    def end(self) -> None:
        """Say on stderr what a diff does not: that nothing was written."""
        if self._shown and not self._write:
            complain("belum ada yang ditulis; tambahkan --tulis untuk menyimpan.")

    def _print_diff(self, passage: Passage, mended: str) -> None:
        old, new = _lines(passage.text), _lines(mended)
        for line in difflib.unified_diff(old, new, passage.name, f"{passage.name} (perbaikan)", lineterm=""):
            print(self._paint(_COLOURS.get(line[0], "0"), line))


def _lines(text: str) -> list[str]:
    """The lines without their ends; stdout gives them those of this computer."""
    return text.replace("\r\n", "\n").split("\n")


def _print_bytes(data: bytes) -> None:
    """Print the text in its own encoding and with its own line ends."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def _encoded(passage: Passage, text: str) -> bytes:
    """The text in the encoding that the passage had.

    Raises:
        CannotRunError: a suggestion has a sign that this encoding lacks.
    """
    try:
        return text.encode(passage.source.encoding)
    except UnicodeEncodeError as error:
        sign = error.object[error.start]
        raise CannotRunError(f"perbaikannya memuat “{sign}”; simpan dulu berkas ini sebagai UTF-8.") from error


def _wanted() -> bool:
    """Whether the user answers yes; anything else, the end of the input too, means no."""
    try:
        return input("Tulis perubahan? [y/T] ").strip().lower() in ("y", "ya")
    except EOFError:
        print()
        return False


def _save(passage: Passage, text: str) -> None:
    """Write the file, unless another program has changed it since it was read, or it is no plain text."""
    if kind := passage.source.kind:
        raise CannotRunError(f"Luwes tidak menulis ke {kind}. Buka di jendela Luwes, luweskan, lalu ekspor.")
    path = Path(passage.name)
    try:
        if read_text(path) != passage.source:
            raise CannotRunError("berkas ini berubah sejak dibaca; tidak ada yang ditulis. Jalankan lagi.")
        copy = replace_file(path, _encoded(passage, text))
    except OSError as error:
        raise CannotRunError(f"berkas tidak dapat ditulis: {reason(error)}") from error
    except UnreadableError as error:
        raise CannotRunError(error.message) from error
    print(f"Ditulis: {passage.name}; aslinya di {copy.name}.")
