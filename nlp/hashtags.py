"""Hashtags in a text, and the words that one is made of."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from heapq import nlargest
from math import log10

from nlp.known_words import frequent, is_english, is_known
from nlp.lexicon import analyse

# A sign before it (a#b, &#39;, an address) makes it none, and so do digits alone (twitter-text, conformance suite).
HASHTAG = r"(?<![\w#&/])#(?=\d*[^\W\d])\w+"
_HASHTAG = re.compile(HASHTAG)
_LONGEST, _LONGEST_WORD = 40, 24  # letters of a tag that is cut up, and of a word in it
# How often the corpora must have a word of so many letters; scraps such as kan and per are no words of a tag.
_SEEN = {3: 100, 4: 5}
_SCRAPS = frozenset(("kan", "per"))
_UNSEEN = 6  # letters from which on the lexicon alone is enough
_PREPOSITIONS, _PREPOSITION_WEIGHT = frozenset(("di", "ke")), -4.5  # less than they occur: di- and ke- begin words, too
# Beginnings of names of places that are written as one word: Sukabumi, Banyuwangi, Sumbersari.
_PLACE_BEGINNINGS = frozenset(
    "bandar banjar banyu banyak batang batu bukit bumi gunung karang kali kedung kerta kota lubuk mekar muara padang "
    "pagar pangkal parang parit pasir pekan pematang pulau purba purwa rawa sambung sari sido sindang suka sumber "
    "sungai tanah tanjung tebing teluk tirta tulung ujung wana way wono".split()
)
# How much likelier, in powers of ten, the best reading must be than the next. Measured: see tests/nlp/test_hashtags.py.
_CERTAIN = 2.0
_Reading = tuple[float, tuple[str, ...]]


def hashtags(text: str) -> Iterator[re.Match[str]]:
    """The hashtags of a text, sign included."""
    return _HASHTAG.finditer(text) if "#" in text else iter(())


def is_one_word(letters: str) -> bool:
    """Whether small letters are a word that the lexicon, the corpora or an English list has."""
    return is_known(letters) or is_english(letters)


@lru_cache(4096)
def words_in(letters: str) -> tuple[str, ...]:
    """The words that small letters written together are made of; empty where there is any doubt.

    Of all ways to cut them into words the likeliest is taken, by how often the corpora use each word; it must be the
    likeliest by far.
    """
    best = _readings(letters) if len(letters) <= _LONGEST else []
    if not best or (len(best) > 1 and best[0][0] - best[1][0] < _CERTAIN):
        return ()
    words = best[0][1]
    return () if len(words) < 2 or (len(words) == 2 and words[0] in _PLACE_BEGINNINGS) else words


def _readings(letters: str) -> list[_Reading]:
    """The two likeliest ways to cut the letters up, best first."""
    at: list[list[_Reading]] = [[(0.0, ())]]
    for end in range(1, len(letters) + 1):
        found = [
            (score + weight, (*words, letters[start:end]))
            for start in range(max(0, end - _LONGEST_WORD), end)
            if at[start] and (weight := _weight(letters[start:end])) is not None
            for score, words in at[start]
        ]
        at.append(nlargest(2, found))
    return at[-1]


@lru_cache(20_000)
def _weight(word: str) -> float | None:
    """The power of ten of a word's likelihood; None for what is no word by itself."""
    if word in _PREPOSITIONS:
        return _PREPOSITION_WEIGHT
    seen = frequent().get(word, 0)
    if len(word) < min(_SEEN) or word in _SCRAPS or seen < _SEEN.get(len(word), 0):
        return None
    if not seen and (len(word) < _UNSEEN or not analyse(word)):
        return None
    return log10((seen or 0.1) / _all_seen())


@cache
def _all_seen() -> int:
    return sum(frequent().values())
