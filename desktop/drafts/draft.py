"""A draft: what a window holds, what the writer says of it, and how both are written down."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop.writing.files import TextFile
from desktop.writing.ignoring import Key, from_plain, to_plain

DEFAULT_CHANNEL = "siaran-pers"
_VERSION = 2
_LONGEST_NAME = 80  # code points
_SLICE = 8192  # code points


class Status(StrEnum):
    """How far a draft has come."""

    DRAFT = "draf"
    CHECKED = "diperiksa"
    APPROVED = "disetujui"
    PUBLISHED = "terbit"

    @property
    def label(self) -> str:
        """As users read it."""
        return self.value.capitalize()


def now() -> datetime:
    """The time with its zone, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Draft:
    r"""One draft.

    Attributes:
        text: with ``\n`` at its line ends.
        position: of the cursor, in UTF-16 units.
        file: the file it belongs to, if it has one.
        unsaved: it has words that no file has.
        ignored: findings that the writer does not want to see.
        title: the name given to it; empty if its first line is its name.
        tags: words to find it by.
        status: how far it has come.
        channel: where it will be published: the id of a channel, see :mod:`nlp.channel`.
        photo: the file of the photo that goes with it; empty if there is none.
        created, changed: when its first and its last word was written.
        deleted: when it was put into the bin, if it is there.
        open: a window had it when this was written; if none has it now, that window was killed.
    """

    text: str = ""
    position: int = 0
    file: TextFile | None = None
    unsaved: bool = False
    ignored: frozenset[Key] = frozenset()
    title: str = ""
    tags: tuple[str, ...] = ()
    status: Status = Status.DRAFT
    channel: str = DEFAULT_CHANNEL
    photo: str = ""
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)
    deleted: datetime | None = None
    open: bool = False

    @property
    def name(self) -> str:
        """What it is called: the title or the first line; empty if it has neither."""
        return self.title or next((" ".join(line.split()) for line in self.text.split("\n") if line.strip()), "")

    @property
    def blank(self) -> bool:
        """Whether nobody would miss it."""
        return not (self.text.strip() or self.title or self.tags)


def clipped(words: str, longest: int = _LONGEST_NAME) -> str:
    """The words, cut after so many code points."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def parse_tags(words: str) -> tuple[str, ...]:
    """The tags in what a writer typed: parted by commas, each once in any case, in order of the alphabet."""
    tags = {tag.casefold(): tag for part in words.split(",") if (tag := " ".join(part.split()).lstrip("#").strip())}
    return tuple(tags[key] for key in sorted(tags))


def to_json(data: dict[str, Any], text: str) -> bytes:
    """JSON that a person can read with any editor; only lone surrogates, which no file can hold, are escaped.

    Args:
        data: what is said of the text, at least one field.
        text: the last field.
    """
    # Escaped in slices: all of a long text at once would keep the interpreter from the window's thread for 2 ms.
    slices = (text[start : start + _SLICE] for start in range(0, len(text), _SLICE))
    escaped = "".join(json.dumps(part, ensure_ascii=False)[1:-1] for part in slices)
    head = json.dumps(data, ensure_ascii=False, indent=1).removesuffix("\n}")
    return f'{head},\n "text": "{escaped}"\n}}'.encode("utf-8", "backslashreplace")


def to_bytes(draft: Draft) -> bytes:
    """The draft as its file holds it."""
    file = draft.file
    return to_json({
        "version": _VERSION,
        "title": draft.title,
        "status": draft.status,
        "tags": draft.tags,
        "channel": draft.channel,
        "photo": draft.photo,
        "created": draft.created.isoformat(),
        "changed": draft.changed.isoformat(),
        "deleted": draft.deleted and draft.deleted.isoformat(),
        "open": draft.open,
        "file": file and {
            "path": str(file.path), "encoding": file.encoding, "newline": file.newline, "stamp": file.stamp
        },
        "unsaved": draft.unsaved,
        "position": draft.position,
        "ignored": to_plain(draft.ignored),
    }, draft.text)  # fmt: skip


def from_bytes(data: bytes, written: datetime) -> Draft:
    """The draft in a file.

    Args:
        data: what :func:`to_bytes` made, now or in an earlier Luwes.
        written: when; earlier ones did not say so themselves.

    Raises:
        ValueError, KeyError, TypeError: the file is damaged.
    """
    found = json.loads(data)
    file = found["file"]
    return Draft(
        text="".join([found["text"]]),  # a TypeError for anything else
        position=int(found["position"]),
        file=file and TextFile(
            Path(file["path"]), file["encoding"], file["newline"], file["stamp"] and tuple(file["stamp"])
        ),
        unsaved=bool(found["unsaved"]),
        ignored=from_plain(found["ignored"]),
        title=str(found.get("title", "")),
        tags=tuple(str(tag) for tag in found.get("tags", ())),
        status=Status(found.get("status", Status.DRAFT)),
        channel=str(found.get("channel", DEFAULT_CHANNEL)),
        photo=str(found.get("photo", "")),
        created=_time(found.get("created")) or written,
        changed=_time(found.get("changed")) or written,
        deleted=_time(found.get("deleted")),
        open=bool(found.get("open", False)),
    )  # fmt: skip


def _time(words: str | None) -> datetime | None:
    return datetime.fromisoformat(words).astimezone(UTC) if words else None
