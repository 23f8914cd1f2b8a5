"""Puts a damaged default bank out of the way, so that the next start makes a fresh one; nothing is deleted."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from phrasebank.errors import BankDamagedError
from phrasebank.place import default_path


@contextmanager
def damaged_put_aside(path: Path) -> Iterator[None]:
    """Put the file aside when it turns out to be damaged inside.

    Only the default bank is moved; a file that somebody chose stays where it is.
    All connections to it must be closed by then.

    Raises:
        BankDamagedError: as raised inside; names the new place if there is one.
    """
    try:
        yield
    except BankDamagedError as error:
        if error.kept or path != default_path() or (kept := put_aside(path, "rusak")) is None:
            raise
        message = f"{error.message} Berkasnya disimpan sebagai {kept}; buka lagi Luwes untuk memulai bank baru."
        raise BankDamagedError(message, kept) from error


def aside_of(path: Path, why: str) -> Path:
    """Where a bank is put aside: beside its place, named after the reason and the time on the wall."""
    return path.with_name(f"{path.name}.{why}-{datetime.now():%Y%m%d-%H%M%S}")


def put_aside(path: Path, why: str) -> Path | None:
    """Rename the file and its companions; None where the system refuses or another program has been faster."""
    kept = aside_of(path, why)
    try:
        if kept.exists():
            return None
        # The companions first: a leftover -wal must never lie beside a fresh bank.
        for suffix in ("-wal", "-shm"):
            if (companion := Path(f"{path}{suffix}")).exists():
                companion.rename(f"{kept}{suffix}")
        path.rename(kept)
    except OSError:
        return None
    return kept
