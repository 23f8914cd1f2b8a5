"""What the LanguageTool of this computer is up to, in words for users."""

from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """The states; the values are what users read, in Indonesian."""

    STOPPED = "tidak berjalan"
    NO_JAVA = "Java tidak ditemukan"
    OLD_JAVA = "Java terlalu lama"
    NOT_INSTALLED = "LanguageTool belum dipasang"
    STARTING = "sedang mulai"
    READY = "siap"
    WAITING = "berhenti dan akan dicoba lagi"
    FAILED = "gagal"


@dataclass(frozen=True, slots=True)
class Status:
    """A state with what there is to say about it.

    Attributes:
        reason: one Indonesian sentence, without a full stop; empty where the state says it all.
        url: where to ask, without ``/v2``; only when it is ready.
    """

    state: State
    reason: str = ""
    url: str = ""

    @property
    def sentence(self) -> str:
        """Both in one line."""
        return f"{self.state.value}: {self.reason}" if self.reason else self.state.value
