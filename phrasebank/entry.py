"""An entry of the phrase bank: what the office says about one phrase."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from nlp.category import Category
from nlp.phrase import Phrase

# Who an entry is by as long as nobody in the office has changed it.
SEED_AUTHOR = "luwes"
_LONGEST_ID = 60


class Status(StrEnum):
    """Where an entry is in its life; only approved ones reach the writers."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    APPROVED = "approved"
    DEPRECATED = "deprecated"
    REJECTED = "rejected"

    @property
    def label(self) -> str:
        """The name that users see, in Indonesian."""
        return _LABELS[self]


_LABELS = {
    Status.DRAFT: "Draf",
    Status.PROPOSED: "Diusulkan",
    Status.APPROVED: "Disetujui",
    Status.DEPRECATED: "Tidak dipakai lagi",
    Status.REJECTED: "Ditolak",
}


class Layer(StrEnum):
    """Whose entry it is."""

    NATIONAL = "nasional"
    PROVINCE = "provinsi"
    AGENCY = "instansi"
    PERSONAL = "pribadi"


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase, what may stand in its place, and what proves it.

    Attributes:
        id: unique in the bank; small letters, digits and hyphens.
        pattern: what to look for, in the notation of :mod:`nlp.pattern`.
        replacements: best first; an empty string deletes. For an abbreviation: its long forms.
        category: what a finding of it is about.
        safe: the first replacement is right whatever the context.
        why: the reason shown to the writer, in Indonesian.
        source: where the judgement comes from.
        bad: sentences with the part it must report, ``[Dalam rangka => Untuk] menyambut …``.
        good: sentences in which it must be silent.
        exceptions: contexts in which it is silent, ``instansi/pihak _``.
        channels: where it applies; empty means everywhere.
        status: only approved entries are looked for.
        layer: whose entry it is.
        by: who changed it last; ``SEED_AUTHOR`` for an entry as it was shipped.
        at: when that was, ISO 8601 in UTC to the second.
    """

    id: str
    pattern: str
    replacements: tuple[str, ...]
    category: Category
    safe: bool = False
    why: str = ""
    source: str = ""
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    status: Status = Status.APPROVED
    layer: Layer = Layer.AGENCY
    by: str = ""
    at: str = ""

    def phrase(self) -> Phrase:
        """The entry as the language checks see it."""
        return Phrase(
            self.id, self.pattern, self.replacements, self.category,
            self.safe, self.why, self.source, self.exceptions,
        )  # fmt: skip


def id_from(text: str) -> str:
    """A readable id: ``Jum'at, 5 Mei`` → ``jum-at-5-mei``; never empty, at most 60 signs."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_ID].strip("-") or "entri"
