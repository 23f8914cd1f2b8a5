"""What writers do with suggestions; by itself, because the window needs it at its start."""

from enum import StrEnum


class Kind(StrEnum):
    """What a writer did with a suggestion."""

    ACCEPTED = "accepted"
    IGNORED = "ignored"
    UNDONE = "undone"
