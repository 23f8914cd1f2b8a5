"""What can go wrong with a phrase bank, each with one Indonesian sentence for the user."""

from collections.abc import Sequence
from pathlib import Path


class BankError(Exception):
    """The bank could not do what it was asked.

    Attributes:
        message: one Indonesian sentence that can be shown as it is.
    """

    def __init__(self, message: str) -> None:
        """Remember the sentence."""
        super().__init__(message)
        self.message = message


class BankDamagedError(BankError):
    """The file is no SQLite database, is malformed, or belongs to another program.

    Attributes:
        kept: where the damaged file was put aside; None when it was left where it is.
    """

    def __init__(self, message: str, kept: Path | None = None) -> None:
        """Remember the sentence and the place."""
        super().__init__(message)
        self.kept = kept


class BankLockedError(BankError):
    """Another program has been writing to the bank for longer than we wait."""


class BankTooNewError(BankError):
    """The bank was written by a newer Luwes: it went through a migration that we do not know."""


class BankReadOnlyError(BankError):
    """The file or its folder cannot be written."""


class BankMissingError(BankError):
    """There is no file of that name, it is a folder, or it cannot be read."""


class BankFullError(BankError):
    """The disk is full or failing."""


class SeedError(BankError):
    """A file of the shipped bank cannot be read; the sentence names the file and the entry."""


class EntryUnknownError(BankError):
    """No entry has that id."""


class StepRefusedError(BankError):
    """The entry cannot take this step of its life now; nothing was changed."""


class OwnApprovalError(StepRefusedError):
    """Nobody approves what they have changed last themselves, unless the office has switched that off."""


class ReasonNeededError(StepRefusedError):
    """This step needs a written reason."""


class KeyNeededError(StepRefusedError):
    """The office wants this approval signed with a key."""


class RejectedBeforeError(StepRefusedError):
    """The same phrase has been rejected before; who knows that may propose it again."""


class SettingInvalidError(BankError):
    """There is no such setting, or its value makes no sense."""


class BackupError(BankError):
    """A backup is missing or is no sound bank; the present bank was not touched."""


class WordInvalidError(BankError):
    """That is no word; nothing was stored."""


class WordUnknownError(BankError):
    """The dictionary does not have the word."""


class EntryInvalidError(BankError):
    """The entry was not proved, so it was not stored.

    Attributes:
        problems: Indonesian sentences, at least one.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        """Remember the problems."""
        super().__init__(f"Entri belum dapat disimpan. {' '.join(problems)}")
        self.problems = tuple(problems)
