"""The words that Luwes takes as spelt right without asking Hunspell; the typo check and the speller share it.

A word is known when the corpora use it, the lexicon explains it or a list names it, with -nya, -lah and hyphens, too.
This is generous on purpose: a missed slip costs less than a false alarm.
"""

from functools import cache, lru_cache

from nlp.lexicon import analyse, roots
from nlp.morphology import bodies
from nlp.nonstandard import forms as nonstandard_forms
from resources import lines, path


@cache
def frequent() -> dict[str, int]:
    """Words in small letters that news, Wikipedia and our own captions use, and how often; most frequent first."""
    fields = path("wordlists", "frequent.tsv").read_text(encoding="ascii").split()
    return dict(zip(fields[::2], map(int, fields[1::2]), strict=True))


@cache
def listed() -> frozenset[str]:
    """The words of the list of known words."""
    return frozenset(word for line in lines("wordlists", "known.txt") for word in line.split())


@cache
def misread() -> dict[str, str]:
    """Slips that the lexicon would explain, and what is meant: lainya is no lai with -nya."""
    return dict(line.split("\t")[:2] for line in lines("wordlists", "slips.tsv"))


@lru_cache(50_000)
def is_known(word: str) -> bool:
    """Whether a word in small letters, hyphens in it or not, is Indonesian that writers use on purpose.

    Non-standard forms count too: another check reports them with their standard form.
    """
    if word in misread():
        return False
    if _is_whole(word) or (analyse(f"di{word}") and not word.startswith("di")):  # pastikan, from dipastikan
        return True
    if "-" in word:
        return all(len(part) < 3 or is_known(part) for part in word.split("-"))
    return any(map(_is_whole, bodies(word)[1:]))


@lru_cache(20_000)
def is_english(word: str) -> bool:
    """Whether an English word list has the word, in small letters, or has it before an Indonesian -nya."""
    return any(f"\n{body}\n" in _english() for body in bodies(word))


def _is_whole(word: str) -> bool:
    if word in frequent() or word in listed() or word in nonstandard_forms():
        return True
    return bool(analyse(word)) or word in _halves()


@cache
def _halves() -> frozenset[str]:
    """What stands in doubled roots and compounds, and perhaps nowhere else: gotong royong, turun-temurun."""
    joined = (root for root in roots() if "-" in root or " " in root)
    return frozenset(half for root in joined for half in root.replace("-", " ").split())


@cache
def _english() -> str:
    """The English words as one text: it is searched in 0.4 ms, and a set of them would take 10 ms and 5 MB."""
    return path("wordlists", "english.txt").read_text(encoding="ascii")
