"""Slips of the fingers: which frequent word a misspelt one was meant to be.

Damerau's four slips (a letter dropped, put in, replaced, two swapped; F. J. Damerau, 1964) and two that affixes invite:
a syllable left out (menyelenggara(ka)n) and one typed twice. Candidates are made and looked up, after P. Norvig, "How
to Write a Spelling Corrector", and ranked by how often the word is used and how easily the slip happens.
"""

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from math import log10
from typing import NamedTuple

from nlp.known_words import frequent, misread
from nlp.morphology import CLITICS, PARTICLES

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CONSONANTS = "bcdfghjklmnpqrstvwyz"
_VOWELS = frozenset("aeiou")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
# Syllables that are left out at the end: mendiskusi(ka)n, lain(ny)a.
_LAST_SYLLABLES = ("ka", "ny")
# Shorter words have too many neighbours for a whole syllable to be added.
_SYLLABLE_FROM = 7


class Slip(Enum):
    """A kind of slip; the value is how much rarer than the commonest kind it is, in powers of ten.

    Tuned on the misprints of the corpora: most are dropped or doubled letters and swaps.
    """

    DOUBLED = 0.0  # a double letter typed once, or a single one twice
    REPEATED = 0.1  # two or three letters typed twice
    SWAPPED = 0.2
    DROPPED = 0.3
    NEIGHBOUR_PUT_IN = 0.7
    NEIGHBOUR = 0.8
    SYLLABLE = 0.9
    VOWEL = 1.0
    PUT_IN = 1.2
    REPLACED = 1.6


class Meant(NamedTuple):
    """A word that may have been meant: how likely, in powers of ten, and by which slip."""

    likelihood: float
    word: str
    slip: Slip


# The first letter is seldom wrong (Yannakoudakis and Fawthrop, 1983: 1.4 % of errors).
_FIRST_LETTER = 0.8
# How much rarer a word is with -nya or -lah than by itself, where the corpora do not tell.
_WITH_ENDING = 0.3
# With every letter a chance neighbour gets rarer; longer words gain no more.
_PER_LETTER, _SHORT, _LONG = 0.3, 6, 12
# The longest frequent word has 24 letters. What may be meant by a longer one takes the square of its letters in memory:
# a pasted key or a line of “aaaa” would take all there is.
_LONGEST = 40


@lru_cache(20_000)
def meant(typed: str) -> tuple[Meant, ...]:
    """The frequent words one slip away from a word in small letters, the likeliest first; may be empty.

    Words with -nya, -lah and the like are looked up without it too: pelaksanaanya is pelaksanaan with -nya.
    """
    if len(typed) > _LONGEST:
        return ()
    if typed in misread():
        return (Meant(_PER_LETTER * _LONG, misread()[typed], Slip.DROPPED),)
    words = {*_neighbours(typed)}
    for ending in (*CLITICS, *PARTICLES):
        body = typed.removesuffix(ending)
        if body != typed and len(body) >= _SHORT - 1:
            words |= {word + ending for word in _neighbours(body)}
    slips = ((word, slip_between(typed, word)) for word in words)
    return tuple(
        sorted((Meant(_likelihood(typed, word, slip), word, slip) for word, slip in slips if slip), reverse=True)
    )


def slip_between(typed: str, word: str) -> Slip | None:
    """The one slip that makes ``typed`` of ``word``; None where it takes more, or none."""
    before = _shared(typed, word)
    behind = _shared(typed[before:][::-1], word[before:][::-1])
    wrong, right = typed[before : len(typed) - behind], word[before : len(word) - behind]
    left, following = typed[:before][-1:], typed[len(typed) - behind :]
    slip = None
    match len(wrong), len(right):
        case (0, 1):
            slip = Slip.DOUBLED if right in (left, following[:1]) else Slip.DROPPED
        case (1, 0):
            slip = _put_in(wrong, left, following[:1])
        case (1, 1):
            slip = _replaced(wrong, right)
        case (2, 2) if wrong == right[::-1]:
            slip = Slip.SWAPPED
        case (0, 2) if right[1] == left or right in _LAST_SYLLABLES:
            slip = Slip.SYLLABLE
        case (2 | 3, 0) if typed[:before].endswith(wrong) or following.startswith(wrong):
            slip = Slip.REPEATED
    return slip


def _shared(one: str, other: str) -> int:
    """How many letters two words share at their beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _put_in(letter: str, left: str, following: str) -> Slip:
    if letter in (left, following):
        return Slip.DOUBLED
    return Slip.NEIGHBOUR_PUT_IN if letter in _NEAR.get(left, "") + _NEAR.get(following, "") else Slip.PUT_IN


def _replaced(wrong: str, right: str) -> Slip:
    if wrong in _NEAR.get(right, ""):
        return Slip.NEIGHBOUR
    return Slip.VOWEL if wrong in _VOWELS and right in _VOWELS else Slip.REPLACED


def _near() -> dict[str, str]:
    """For each letter those whose keys touch its key; every row lies half a key to the right of the one above."""
    places = {key: (row, column + row / 2) for row, keys in enumerate(_KEYS) for column, key in enumerate(keys)}
    return {
        key: "".join(k for k, (r, c) in places.items() if k != key and abs(r - row) <= 1 and abs(c - column) <= 1)
        for key, (row, column) in places.items()
    }


_NEAR = _near()


def _likelihood(typed: str, word: str, slip: Slip) -> float:
    count = frequent().get(word, 0)
    body = max(frequent().get(word.removesuffix(ending), 0) for ending in (*CLITICS, *PARTICLES))
    first = _FIRST_LETTER if typed[0] != word[0] else 0
    length = _PER_LETTER * (min(len(typed), _LONG) - _SHORT)
    return log10(max(count, body * _WITH_ENDING) + 1) - slip.value - first + length


def _neighbours(typed: str) -> set[str]:
    """The frequent words that may be one slip away, and a few that are not."""
    return frequent().keys() & {*_one_letter(typed), *_one_syllable(typed)}


def _one_letter(typed: str) -> Iterator[str]:
    for at in range(len(typed) + 1):
        left, rest = typed[:at], typed[at:]
        yield left + rest[1:]
        yield left + rest[1:2] + rest[:1] + rest[2:]
        for letter in _LETTERS:
            yield left + letter + rest
            yield left + letter + rest[1:]


def _one_syllable(typed: str) -> Iterator[str]:
    """The word with a syllable put in whose vowel it follows (pelaksa(na)an), or less one that stands there twice."""
    if len(typed) < _SYLLABLE_FROM:
        return
    yield from (typed[:-1] + syllable + typed[-1] for syllable in _LAST_SYLLABLES)
    for at in range(1, len(typed)):
        yield from (typed[:at] + letter + typed[at - 1 :] for letter in _CONSONANTS)
        for size in (2, 3):
            if typed[at : at + size] == typed[at + size : at + 2 * size]:
                yield typed[:at] + typed[at + size :]
