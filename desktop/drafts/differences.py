"""What two texts share and what they do not, in words."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from enum import Enum
from itertools import groupby
from typing import NamedTuple

# A word with what is written inside it (5.000, ibu-ibu, 09.30), or signs; and the white space after it.
_WORD = re.compile(r"(\w+(?:[-.,/:’']\w+)*|[^\w\s]+|)(\s*)")


_LARGEST_GAP = 1_000_000  # pairs of words; difflib takes a tenth of a second for as many, and seconds for more


class Kind(Enum):
    """Where a piece of text stands."""

    SAME = "in both"
    GONE = "only in the older text"
    NEW = "only in the newer text"


class Piece(NamedTuple):
    """A stretch of text of one kind."""

    kind: Kind
    text: str


class _Block(NamedTuple):
    """Words of the old list, ``start:end``, and of the new one that take their place, ``new_start:new_end``."""

    start: int
    end: int
    new_start: int
    new_end: int
    same: bool


def differences(old: str, new: str) -> list[Piece]:
    """The way from one text to another.

    ``SAME`` and ``GONE`` pieces together are the old text, ``SAME`` and ``NEW`` pieces the new one.
    """
    old_words, new_words = _WORD.findall(old), _WORD.findall(new)
    blocks = _blocks([word for word, _ in old_words], [word for word, _ in new_words])
    return _joined(piece for block in blocks for piece in _pieces(block, old_words, new_words))


def word_changes(pieces: Iterable[Piece]) -> tuple[int, int]:
    """How many words went and how many came."""
    counts = dict.fromkeys(Kind, 0)
    for kind, text in pieces:
        counts[kind] += sum(word[:1].isalnum() for word in text.split())
    return counts[Kind.GONE], counts[Kind.NEW]


def _pieces(block: _Block, old_words: list[tuple[str, str]], new_words: list[tuple[str, str]]) -> Iterator[Piece]:
    gone, come = old_words[block.start : block.end], new_words[block.new_start : block.new_end]
    if not block.same:
        yield Piece(Kind.GONE, "".join(word + space for word, space in gone))
        yield Piece(Kind.NEW, "".join(word + space for word, space in come))
        return
    for (word, old_space), (_, new_space) in zip(gone, come, strict=True):
        yield Piece(Kind.SAME, word)
        yield from _spaces(old_space, new_space)


def _spaces(old: str, new: str) -> Iterator[Piece]:
    if old == new:
        yield Piece(Kind.SAME, new)
    else:
        yield Piece(Kind.GONE, old)
        yield Piece(Kind.NEW, new)


def _blocks(old: list[str], new: list[str]) -> Iterator[_Block]:
    """Stretches that are the same in both lists, or not, in order."""
    start, new_start = 0, 0
    for i, k in [*_anchors(old, new), (len(old), len(new))]:
        yield from _small_blocks(old, new, _Block(start, i, new_start, k, same=False))
        yield _Block(i, i + 1, k, k + 1, same=True)  # at the end: an empty one
        start, new_start = i + 1, k + 1


def _small_blocks(old: list[str], new: list[str], gap: _Block) -> Iterator[_Block]:
    """The same between two anchors; where too much lies between them, nothing is the same."""
    before, after = old[gap.start : gap.end], new[gap.new_start : gap.new_end]
    if len(before) * len(after) > _LARGEST_GAP:
        yield gap
        return
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield _Block(gap.start + i, gap.start + j, gap.new_start + k, gap.new_start + m, tag == "equal")


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Places of three words in a row that each list has once, in the same order in both ("patience diff")."""
    places, new_places = _single(old), _single(new)
    pairs = [(place, new_places[words]) for words, place in places.items() if words in new_places]
    return _longest_rise(pairs)


def _single(words: list[str]) -> dict[tuple[str, ...], int]:
    """Where each three words in a row stand that stand there only, in order."""
    rows = list(zip(words, words[1:], words[2:], strict=False))
    counts = Counter(rows)
    return {row: place for place, row in enumerate(rows) if counts[row] == 1}


def _longest_rise(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest series of pairs in which both numbers rise, of pairs whose first numbers do."""
    ends: list[int] = []  # ends[n]: the smallest second number at which a series of n + 1 ends
    tails: list[int] = []  # which pair that is
    before: list[int | None] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(tails[length - 1] if length else None)
        ends[length : length + 1], tails[length : length + 1] = [place], [number]
    series, number = [], tails[-1] if tails else None
    while number is not None:
        series.append(pairs[number])
        number = before[number]
    return series[::-1]


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Neighbours of one kind as one piece, without empty ones; what went stands before what came."""
    joined: list[Piece] = []
    for same, group in groupby((piece for piece in pieces if piece.text), key=lambda piece: piece.kind is Kind.SAME):
        found = list(group)
        kinds = (Kind.SAME,) if same else (Kind.GONE, Kind.NEW)
        joined.extend(Piece(kind, "".join(piece.text for piece in found if piece.kind is kind)) for kind in kinds)
    return [piece for piece in joined if piece.text]
