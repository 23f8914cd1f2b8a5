"""Asks for the passphrase of a key, at the terminal or from a file; never on the command line, where others see it."""

import getpass
import sys
from pathlib import Path

from desktop.terminal.console import CannotRunError, is_terminal, reason

_LONGEST = 4096  # bytes


def passphrase(file: str | None, asked: str = "Sandi kunci: ", *, twice: bool = False) -> str:
    """The passphrase.

    Args:
        file: its first line is the passphrase; None asks at the terminal.
        asked: what to ask.
        twice: ask again and compare, for a new one.

    Raises:
        CannotRunError: the file cannot be read, nobody is there to answer, or the answers differ.
    """
    if file:
        return _first_line(Path(file))
    if not is_terminal(sys.stdin):
        raise CannotRunError("sandi ditanyakan lewat terminal; tanpa terminal pakai --sandi-dari BERKAS")
    try:
        answer = getpass.getpass(asked)
        if twice and getpass.getpass("Sekali lagi: ") != answer:
            raise CannotRunError("kedua sandi tidak sama")
    except EOFError as error:
        raise CannotRunError("sandi tidak diberikan") from error
    return answer


def agreed(question: str, *, yes: bool) -> bool:
    """Whether the user says yes.

    Args:
        question: a whole sentence.
        yes: the answer has been given on the command line.

    Raises:
        CannotRunError: nobody is there to answer.
    """
    if yes:
        return True
    if not is_terminal(sys.stdin):
        raise CannotRunError("perintah ini bertanya dulu lewat terminal; tambahkan --ya untuk menjawab ya")
    try:
        return input(f"{question} [y/T] ").strip().lower() in {"y", "ya"}
    except EOFError:
        return False


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            line = opened.read(_LONGEST).partition(b"\n")[0].rstrip(b"\r")
        return line.decode()
    except OSError as error:
        raise CannotRunError(f"{file} tidak dapat dibaca: {reason(error)}") from error
    except UnicodeDecodeError as error:
        raise CannotRunError(f"{file} bukan teks UTF-8") from error
