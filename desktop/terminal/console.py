"""What goes to the terminal besides the findings: complaints, colours, safe streams."""

import errno
import io
import os
import sys
from typing import TextIO

_REASONS = {
    errno.ENOENT: "berkas atau folder itu tidak ditemukan",
    errno.EACCES: "tidak ada izin",
    errno.EPERM: "tidak ada izin",
    errno.EROFS: "foldernya hanya bisa dibaca",
    errno.ENOSPC: "ruang penyimpanan penuh",
}
_RESET = "\x1b[0m"


class CannotRunError(Exception):
    """A command cannot do what it was asked; the text is one Indonesian sentence for the user."""


def prepare_streams() -> None:
    """Let signs that the terminal cannot show appear as escapes instead of stopping the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # None in a windowed program
            stream.reconfigure(errors="backslashreplace")


def complain(message: str) -> None:
    """Say on stderr what went wrong."""
    print(f"luwes: {message}", file=sys.stderr)


def end_line() -> None:
    """Let the shell's next prompt begin on a line of its own, after Ctrl-C."""
    print(file=sys.stderr)


def reason(error: OSError) -> str:
    """Why the system refused, in Indonesian."""
    return _REASONS.get(error.errno or 0, f"kesalahan sistem {errno.errorcode.get(error.errno or 0, error.errno)}")


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person reads or writes at the other end."""
    return stream is not None and not stream.closed and stream.isatty()


class Paint:
    """Colours for stdout; leaves texts as they are where colours are unwanted."""

    def __init__(self) -> None:
        """Look whether stdout is a terminal and NO_COLOR (no-color.org) is unset."""
        self._on = is_terminal(sys.stdout) and not os.environ.get("NO_COLOR")
        if self._on and sys.platform == "win32":
            os.system("")  # noqa: S605, S607  # the shortest way to make the Windows console obey ANSI colours

    def __call__(self, code: str, text: str) -> str:
        """The text in the colour of an SGR code such as ``"31"`` (red) or ``"2"`` (dim)."""
        return f"\x1b[{code}m{text}{_RESET}" if self._on else text
