"""Fills the folder of the class path from a bank, at once or in a process of its own.

Making the rules is a second's work in Python. In a thread of the window's program it would let the window stand still
for a tenth of a second, again and again; another process does it on another core.
"""

import os
import subprocess
import sys
from pathlib import Path

from desktop.languagetool.classes import bank_grammar, bank_words, write_classes
from desktop.languagetool.programs import QUIET
from phrasebank.errors import BankError

_SECONDS = 120.0
_BANK_ERROR = 2  # exit code; the error's words are on stderr then
_ROOT = Path(__file__).resolve().parents[2]


def fill(bank: Path | None, folder: Path) -> None:
    """Write the approved phrases and the own words of a bank, and what LanguageTool needs besides.

    Args:
        bank: its file, which must be there; the default bank if None.
        folder: it need not exist.

    Raises:
        BankError: the bank cannot be read.
        OSError: the folder cannot be written.
    """
    write_classes(folder, bank_grammar(bank).text, bank_words(bank))


def fill_apart(bank: Path | None, folder: Path) -> None:
    """The same in a process of its own, waited for; arguments and errors as of :func:`fill`."""
    # -P: a folder named desktop in the user's current one is none of ours
    command: list[str | Path] = [sys.executable, "-P", "-X", "utf8", "-m", __name__, folder, *filter(None, [bank])]
    path = os.pathsep.join(filter(None, (str(_ROOT), *sys.path)))
    try:
        done = subprocess.run(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=_SECONDS,
            check=False, env=os.environ | {"PYTHONPATH": path}, **QUIET,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise OSError("aturan frasa tidak selesai disiapkan") from error
    said = done.stderr.decode(errors="replace").strip()
    if done.returncode == _BANK_ERROR:
        raise BankError(said)
    if done.returncode:
        raise OSError(f"aturan frasa tidak dapat disiapkan: {said.rpartition(chr(10))[2]}")


def _main(folder: str, bank: str = "") -> int:
    try:
        fill(Path(bank) if bank else None, Path(folder))
    except BankError as error:
        sys.stderr.write(error.message)
        return _BANK_ERROR
    return 0


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
