"""Where a draft will be published and what that place allows: frozen values read from ``resources/channels.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from resources import path


class Unit(StrEnum):
    """What is counted, by :mod:`nlp.counting`; the values stand in the data."""

    POINTS = "points"  # code points
    UTF16 = "utf16"  # UTF-16 units: most emoji two, joined ones more
    UTF8 = "utf8"  # bytes
    WEIGHTED = "weighted"  # as X does
    EMOJI_BYTES = "emoji-bytes"  # code points, emoji as the bytes of their UTF-8


class Evidence(StrEnum):
    """How well a value is known."""

    READ = "A"
    SAID = "B"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Known:
    """A number and how it is known.

    Attributes:
        value: at least 1.
        evidence: how well it is known.
        source: Indonesian, for users: who says so, and where sources conflict.
    """

    value: int
    evidence: Evidence
    source: str


@dataclass(frozen=True, slots=True)
class Channel:
    """One place where drafts are published.

    Attributes:
        id: small letters and hyphens; kept in drafts and in entries of the bank, so it never changes.
        label: the name that users see.
        unit: how lengths are counted there.
        unit_source: who says so.
        longest_sentence: words that a sentence may have.
        limit: the most that a text may have, in ``unit``; None where no limit is known.
        visible: how much readers see before they ask for the rest, in code points; None: all, or it is not known.
        hashtags: how many count; None where no limit is known.
        post: it is a post, in which hashtags and mentions mean something, and no document.
        photo_first: the photo stands above the text.
        official_readers: readers know the usual abbreviations of offices.
    """

    id: str
    label: str
    unit: Unit
    unit_source: str
    longest_sentence: Known
    limit: Known | None = None
    visible: Known | None = None
    hashtags: Known | None = None
    post: bool = False
    photo_first: bool = False
    official_readers: bool = False


@cache
def channels() -> Mapping[str, Channel]:
    """All channels by id, in the order shown."""
    import tomllib  # noqa: PLC0415  # takes 4 ms, which only those who name a channel need wait for

    tables = tomllib.loads(path("channels.toml").read_text(encoding="utf-8"))["channel"]
    return {table["id"]: _channel(table) for table in tables}


def _channel(table: Mapping[str, Any]) -> Channel:
    """The channel of a table; a KeyError, TypeError or ValueError tells of a mistake, which a test finds."""
    unit = table["unit"]
    known = {
        name: Known(field["value"], Evidence(field["evidence"]), field["source"])
        for name, field in table.items()
        if isinstance(field, dict) and name != "unit"
    }
    return Channel(**{**table, **known, "unit": Unit(unit["value"]), "unit_source": unit["source"]})
