"""Spelling on request: Hunspell's Indonesian dictionary joined with Luwes's own lists and ranking.

Hunspell knows more inflections than nlp.lexicon, and takes 15 ms to load, so the instant tier never asks it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from nlp.derivation import derivation
from nlp.known_words import is_english, is_known
from nlp.letter_case import in_case_of
from nlp.lexicon import is_root
from nlp.nonstandard import forms as nonstandard_forms
from nlp.own_words import is_own
from nlp.slips import meant, slip_between
from resources import path

if TYPE_CHECKING:
    from hunspell import Hunspell

# Letters, pairs of letters and endings that Indonesian words do not have.
_FOREIGN = re.compile(r"[qx]|[cpt]h|ck|oo|ou|([bcdfhjlmprstvwyz])\1|[cjvwz]$")
_CUT = re.compile("([ -])")
_OFFERED = 5
# Words of two letters that may have been written as one with the next: dirumah.
_SHORT = ("di", "ke")
# Less likely than this (powers of ten, see nlp.slips), Hunspell's order is better than the corpora's.
_LIKELY = 0.0
# For longer words Hunspell takes more than 100 ms, and has seldom more than one candidate; up to here 78 ms at most in
# 2,500 words with a slip.
_LONGEST = 16


class Speller:
    """Knows words and what a misspelt one may have meant; spellers serve one thread at a time."""

    def __init__(self, own_words: Iterable[str] = ()) -> None:
        """Take the words of the writer's and the office's dictionaries, see nlp.own_words; nothing is loaded yet."""
        self._own_words = frozenset(own_words)

    def knows(self, word: str) -> bool:
        """Whether a word is spelt right, as far as Luwes can tell.

        A capital may mark a name, and no list holds all names: a word with one is always known. Give the first word
        of a sentence in small letters.
        """
        if word != word.lower() or is_own(word, self._own_words):
            return True
        return word not in nonstandard_forms() and (
            is_known(word) or derivation(word) >= 0 or self._hunspell_knows(word)
        )

    def is_foreign(self, word: str) -> bool:
        """Whether an unknown word is English rather than misspelt, or has letters that Indonesian does not use."""
        small = word.lower()
        return not small.isascii() or is_english(small) or bool(_FOREIGN.search(small))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What the writer may have meant, best first, in the letter case of ``word``; at most five.

        A non-standard form's standard one, then frequent words one slip away, then the writer's own, then Hunspell's.
        """
        small = word.lower()
        found = dict.fromkeys(suggestion for suggestion in self._candidates(small) if suggestion != small)
        return tuple(in_case_of(word, suggestion) for suggestion in found)[:_OFFERED]

    def _candidates(self, word: str) -> Iterator[str]:
        if word in nonstandard_forms():
            yield nonstandard_forms()[word]
        yield from (one.word for one in meant(word) if one.likelihood >= _LIKELY)
        yield from sorted(own for own in self._own_words if own.lower() == word or slip_between(word, own.lower()))
        if word.isascii() and len(word) <= _LONGEST:
            said = _hunspell().suggest(word)
            yield from (one for one in said if one not in nonstandard_forms() and _is_sound(one))

    def _hunspell_knows(self, word: str) -> bool:
        return word.isascii() and bool(_hunspell().spell(word))  # its dictionary is in Latin-1


def _is_sound(suggestion: str) -> bool:
    """Whether Hunspell has left a word whole or cut it in two as people write: no bersama am, no rapat-koordinasi."""
    first, *cut = _CUT.split(suggestion, maxsplit=1)
    if not cut:
        return True
    sign, second = cut
    doubled = second.startswith(first) or is_root(suggestion)
    return doubled == (sign == "-") and (first in _SHORT or min(len(first), len(second)) > 2)


@cache
def _hunspell() -> Hunspell:
    """One for all spellers: their own words differ, and each Hunspell takes 15 ms to load."""
    # Not at the top: the instant tier imports every check, and must not load Hunspell.
    from hunspell import Hunspell  # noqa: PLC0415

    return Hunspell("id_ID", hunspell_data_dir=str(path("spelling")))
