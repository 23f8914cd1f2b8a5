"""What has happened to an entry: who, when, why, and the entry before and after."""

from dataclasses import dataclass, field
from enum import StrEnum

from phrasebank.entry import Entry, Layer


class Action(StrEnum):
    """What was done."""

    SEED = "seed"
    ADD = "add"
    EDIT = "edit"
    RETIRE = "retire"
    RESTORE = "restore"
    REMOVE = "remove"
    PROPOSE = "propose"
    APPROVE = "approve"
    REJECT = "reject"
    MUTE = "mute"
    REVERT = "revert"
    IMPORT = "import"
    PACK = "pack"

    @property
    def label(self) -> str:
        """The name that users see, in Indonesian."""
        return _LABELS[self]


_LABELS = {
    Action.SEED: "Bank bawaan",
    Action.ADD: "Ditambahkan",
    Action.EDIT: "Diubah",
    Action.RETIRE: "Dinonaktifkan",
    Action.RESTORE: "Dipulihkan",
    Action.REMOVE: "Dihapus",
    Action.PROPOSE: "Diusulkan",
    Action.APPROVE: "Disetujui",
    Action.REJECT: "Ditolak",
    Action.MUTE: "Dibisukan",
    Action.REVERT: "Dikembalikan",
    Action.IMPORT: "Diimpor",
    Action.PACK: "Dari paket",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One step in the life of an entry.

    Attributes:
        entry_id: whose life.
        at: when, ISO 8601 in UTC to the second.
        by: who; ``luwes`` for what came with the program.
        action: what was done.
        reason: why, in the words of who did it; may be empty.
        before: the entry before; None when it is new.
        after: the entry after.
        number: of the step, growing; 0 before it has been stored.
    """

    entry_id: str
    at: str
    by: str
    action: Action
    reason: str
    before: Entry | None
    after: Entry
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody says about an entry.

    Attributes:
        entry_id, layer: which entry.
        at: when, ISO 8601 in UTC to the second.
        by: who.
        text: in their words.
    """

    entry_id: str
    layer: Layer
    at: str
    by: str
    text: str
