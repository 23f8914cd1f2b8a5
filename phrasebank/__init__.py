"""The office's phrases: life cycle, history, and the shipped bank, in one SQLite file.

Cheap to import: nothing here loads sqlite_utils until the Bank is asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import (
    BackupError,
    BankDamagedError,
    BankError,
    BankFullError,
    BankLockedError,
    BankMissingError,
    BankReadOnlyError,
    BankTooNewError,
    EntryInvalidError,
    EntryUnknownError,
    OwnApprovalError,
    ReasonNeededError,
    RejectedBeforeError,
    SeedError,
    SettingInvalidError,
    StepRefusedError,
    WordInvalidError,
    WordUnknownError,
)
from phrasebank.history import Action, Change
from phrasebank.snapshot import Snapshot, read_snapshot

if TYPE_CHECKING:
    from phrasebank.place import default_path
    from phrasebank.store import Bank

__all__ = [
    "Action",
    "BackupError",
    "Bank",
    "BankDamagedError",
    "BankError",
    "BankFullError",
    "BankLockedError",
    "BankMissingError",
    "BankReadOnlyError",
    "BankTooNewError",
    "Change",
    "Entry",
    "EntryInvalidError",
    "EntryUnknownError",
    "Layer",
    "OwnApprovalError",
    "ReasonNeededError",
    "RejectedBeforeError",
    "SeedError",
    "SettingInvalidError",
    "Snapshot",
    "Status",
    "StepRefusedError",
    "WordInvalidError",
    "WordUnknownError",
    "default_path",
    "read_snapshot",
]

# Loaded when first asked for: sqlite_utils takes 140 ms of the start, platformdirs 6.
_LATER = {"Bank": "phrasebank.store", "default_path": "phrasebank.place"}


def __getattr__(name: str) -> object:
    """The name from the module that it waits in."""
    if name in _LATER:
        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
