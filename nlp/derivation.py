"""Words made of known ones with affixes that speakers put on any word: berisiko, pascapandemi, mengupload.

The lexicon knows which affixes a root takes by the dictionary. Writers do not stop there, so an unknown word may be
made of a known one; how common that one is tells how likely that is, against a slip of the fingers.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import log10

from nlp.known_words import frequent, listed
from nlp.lexicon import analyse, is_root
from nlp.morphology import bodies

# Prefixes that change nothing of the word, bound forms of EYD V among them.
_PREFIXES = tuple(
    "adi anti antar awa bi de dwi eka ekstra hiper hipo infra inter intra kontra maha makro mega meta mikro mini multi "
    "nano neo nir non pan panca para pasca poli pra pro pseudo re semi sub super supra swa tele trans tri tuna ultra "
    "uni di diper ke ketidak memper se ber ter".split()
)
# be-, me- and pe- before the letters that allow them, and the letter that fell away behind them.
_CHANGING = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("[bmp]e(?=r)|[mp]e(?=[lmnwy])", ""),
        ("[mp]em(?=[bfpv])|[mp]en(?=[cdjstz])|[mp]eng(?=[aeghikoqux])", ""),
        (r"[mp]enge(?=\w{3,4}$)", ""),
        ("[mp]em(?=[aeiou])", "p"),
        ("[mp]en(?=[aeiou])", "t"),
        ("[mp]eny(?=[aeiou])", "s"),
        ("[mp]eng(?=[aeiou])", "k"),
    )
)
_SUFFIXES = ("", "kan", "i", "an", "in")
# A word seen once may be a misprint that happens to look right, and short roots are in too many words by chance.
_SEEN, _SHORTEST, _SHORTEST_ROOT, _LONG = 3, 4, 5, 8
# What a listed word counts as.
_LISTED = 10


@lru_cache(20_000)
def derivation(word: str) -> float:
    """How likely a word in small letters is made of a known one: how often that is used, as a power of ten.

    Returns:
        0 for a known word that was never counted; -1 where there is none.
    """
    if word.startswith("di") and word.endswith("an") and _uses(f"{word[:-2]}kan") > _uses(word[2:]):
        return -1  # diharapan lacks its k, dihadapan its blank
    bases = {base for body in bodies(word) for base in _bases(body)}
    return max((log10(_uses(base) + 1) for base in bases if _is_base(base)), default=-1)


def _bases(word: str) -> Iterator[str]:
    for stem in (word, *_without_prefix(word)):
        for suffix in _SUFFIXES:
            base = stem.removesuffix(suffix)
            if stem.endswith(suffix) and not (suffix and base.endswith(("an", suffix))):  # bantuankan, bakterii
                bare = stem != word and word[0] == "m" and suffix not in ("kan", "i")
                if not bare or _is_loan(base):
                    yield base


def _is_loan(base: str) -> bool:
    """Whether a base takes me- without -kan or -i, as loan words do: mengupload; mengunjung is a slip."""
    return (base in listed() or len(base) >= _LONG) and not base.endswith("an")  # menampilan


def _without_prefix(word: str) -> Iterator[str]:
    yield from (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    for prefix, fallen in _CHANGING:
        if found := prefix.match(word):
            yield fallen + word[found.end() :]


def _is_base(word: str) -> bool:
    if len(word) >= _SHORTEST and (frequent().get(word, 0) >= _SEEN or word in listed()):
        return True
    return (len(word) >= _SHORTEST_ROOT and is_root(word)) or (len(word) >= _LONG and bool(analyse(word)))


def _uses(base: str) -> int:
    return max(frequent().get(base, 0), _LISTED if base in listed() else 0)
