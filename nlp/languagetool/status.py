"""What a client of LanguageTool is up to; apart from the client, whose library takes 150 ms to import."""

from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """The states."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Status:
    """A state, and for ``FAILED`` the reason: one Indonesian sentence."""

    state: State
    reason: str = ""
