"""An entry of the phrase bank: what the office says about one phrase."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from nlp.category import Category
from nlp.phrase import Phrase

# Who an entry is by as long as nobody in the office has changed it.
SEED_AUTHOR = "luwes"
# What an entry may be about: every kind of finding that a phrase can be.
CATEGORIES = tuple(item for item in Category if item not in (Category.LONG_SENTENCE, Category.PLATFORM))
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
    """Whose entry it is, from the highest to the lowest."""

    NATIONAL = "nasional"
    PROVINCE = "provinsi"
    AGENCY = "instansi"
    PERSONAL = "pribadi"

    @property
    def rank(self) -> int:
        """0 for the highest; the entry of a lower layer goes before that of a higher one."""
        return _RANKS[self]

    @property
    def label(self) -> str:
        """The name that users see, in Indonesian."""
        return f"Bank frasa {self.value}"


_RANKS = {layer: rank for rank, layer in enumerate(Layer)}


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase, what may stand in its place, and what proves it.

    Attributes:
        id: unique in its layer; small letters, digits and hyphens. The same id in a lower layer takes its place.
        pattern: what to look for, in the notation of :mod:`nlp.pattern`.
        replacements: best first; an empty string deletes. For an abbreviation: its long forms.
        category: what a finding of it is about.
        safe: the first replacement is right whatever the context.
        why: the reason shown to the writer, in Indonesian.
        source: where the judgement comes from.
        bad: sentences with the part it must report, ``[Dalam rangka => Untuk] menyambut …``.
        good: sentences in which it must be silent.
        exceptions: contexts in which it is silent, ``instansi/pihak _``.
        channels: ids of the channels in which it applies, see :mod:`nlp.channel`; empty means everywhere.
        status: only approved entries are looked for.
        layer: whose entry it is.
        by: who changed it last; ``SEED_AUTHOR`` for an entry as it was shipped.
        at: when that was, ISO 8601 in UTC to the second.
        muted: while it is approved, nothing of its id is looked for, whatever the higher layers have.
        locked: while it is approved, no lower layer can take its place or mute it.
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
    muted: bool = False
    locked: bool = False

    def phrase(self) -> Phrase:
        """The entry as the language checks see it; its source also says whose entry it is."""
        return Phrase(
            self.id, self.pattern, self.replacements, self.category,
            self.safe, self.why, sourced(self.source, self.layer), self.exceptions, self.channels,
        )  # fmt: skip


def sourced(source: str, layer: Layer) -> str:
    """The source that writers see; what Luwes brings along is not marked, unless it says nothing of itself."""
    if source and layer is Layer.NATIONAL:
        return source
    return f"{source} · {layer.label}" if source else layer.label


def id_from(text: str) -> str:
    """A readable id: ``Jum'at, 5 Mei`` → ``jum-at-5-mei``; never empty, at most 60 signs."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_ID].strip("-") or "entri"
