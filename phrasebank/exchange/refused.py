"""A file as a whole that cannot be taken in or written."""

from phrasebank.errors import BankError

MOST_ROWS = 250_000
MOST_BYTES = 100_000_000


class FileRefusedError(BankError):
    """The file is damaged, too big, or holds no entries; the sentence names it, and nothing was stored."""


def refuse_too_big(name: str, size: int) -> None:
    """Refuse a file of more than ``MOST_BYTES``.

    Raises:
        FileRefusedError: it has more.
    """
    if size > MOST_BYTES:
        raise FileRefusedError(f"{name} terlalu besar; paling besar {MOST_BYTES // 1_000_000} MB.")


def too_many_rows(name: str) -> FileRefusedError:
    """The refusal of a file with more than ``MOST_ROWS`` rows."""
    return FileRefusedError(f"{name} berisi lebih dari {MOST_ROWS} baris; bagilah menjadi beberapa berkas.")
