"""The roots of Indonesian and the affixes each really takes; analyses words and makes their other forms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from nlp.affixes import AFFIXES, PASSIVES, Affix
from nlp.morphology import CLITICS, PARTICLES, attach
from resources import path

_PREFIXES = sorted({affix.prefix for affix in AFFIXES.values()})
_SUFFIXES = sorted({affix.suffix for affix in AFFIXES.values()})
# What meN- and peN- may look like, and the letters that may have fallen away behind them.
_NASALISED = {
    "": ("",),
    "m": ("", "p"),
    "n": ("", "t"),
    "ng": ("", "k"),
    "ny": ("s",),
}


@dataclass(frozen=True, slots=True)
class Analysis:
    """A word taken apart; ``attach(root, prefix, suffix)`` plus clitic and particle gives it back.

    Attributes:
        root: in small letters; with a hyphen where it is doubled.
        prefix, suffix: as in :data:`nlp.affixes.AFFIXES`; empty where there is none.
        clitic: ``nya``, ``ku``, ``mu`` or empty.
        particle: ``lah``, ``kah``, ``pun`` or empty.
    """

    root: str
    prefix: str = ""
    suffix: str = ""
    clitic: str = ""
    particle: str = ""


def is_root(word: str) -> bool:
    """Whether the lexicon has the word as a root, in small letters."""
    return word in _marks()


def roots() -> Iterable[str]:
    """All roots, in small letters."""
    return _marks()


@lru_cache(50_000)
def affixes(root: str) -> frozenset[Affix]:
    """The affixes a root takes; none for an unknown root."""
    marks = {mark for text in _marks().get(root, ()) for mark in (text[at : at + 2] for at in range(0, len(text), 2))}
    marks |= {PASSIVES[mark] for mark in marks if mark in PASSIVES}
    return frozenset(AFFIXES[mark] for mark in marks)


def forms(root: str) -> tuple[str, ...]:
    """Every inflection of a root without clitics, the root itself first; empty for an unknown root."""
    made = sorted(attach(root, *affix) for affix in affixes(root))
    return tuple(dict.fromkeys([root, *made])) if is_root(root) else ()


@cache
def _marks() -> dict[str, tuple[str, ...]]:
    """Every root with the marks of its affixes as the files give them; cut up only when asked for.

    Cutting up all 30,000 would make the first check 60 ms later.
    """
    known: dict[str, tuple[str, ...]] = {}
    alike: dict[str, tuple[str, ...]] = {}  # thousands of roots take the same affixes: one tuple saves 3 MB
    for name in ("roots.txt", "more_roots.txt"):
        for line in path("lexicon", name).read_text(encoding="utf-8").split("\n"):
            root, _, marks = line.partition("/")
            if not root or root[0] == "#":
                continue
            known[root] = (*known[root], marks) if root in known else alike.setdefault(marks, (marks,))
    return known


@lru_cache(100_000)
def analyse(word: str) -> tuple[Analysis, ...]:
    """Every way in which the lexicon explains a word, the one with the longest root first.

    Args:
        word: one word in small letters; may be hyphenated. Compounds written apart are two words.
    """
    found = {
        Analysis(root, affix.prefix, affix.suffix, clitic, particle): None
        for body, clitic, particle in _without_endings(word)
        for root, affix in _explained(body)
    }
    return tuple(sorted(found, key=lambda a: (-len(a.root), a.clitic, a.particle)))


def _without_endings(word: str) -> Iterator[tuple[str, str, str]]:
    """The word, and the word less its particle and its clitic in every possible way."""
    for particle in ("", *PARTICLES):
        if particle and not word.endswith(particle):
            continue
        rest = word.removesuffix(particle)
        for clitic in ("", *CLITICS):
            if not clitic or rest.endswith(clitic):
                yield rest.removesuffix(clitic), clitic, particle


def _explained(body: str) -> Iterator[tuple[str, Affix]]:
    """The roots and affixes that make the form."""
    if is_root(body):
        yield body, Affix("", "")
    for prefix in _PREFIXES:
        for suffix in _SUFFIXES:
            if not (prefix or suffix) or not body.endswith(suffix):
                continue
            for root in _candidates(body.removesuffix(suffix), prefix):
                if Affix(prefix, suffix) in _taken(root) and attach(root, prefix, suffix) == body:
                    yield root, Affix(prefix, suffix)


def _candidates(stem: str, prefix: str) -> Iterator[str]:
    """What may stand behind the prefix at the beginning of the stem."""
    if prefix not in ("meN", "peN"):
        if stem.startswith(prefix):
            yield stem[len(prefix) :]
        if prefix.endswith("r") and stem.startswith(prefix[:-1] + "r"):
            yield stem[len(prefix) - 1 :]
        return
    for nasal, fallen in _NASALISED.items():
        if stem.startswith(prefix[:2] + nasal):
            rest = stem[2 + len(nasal) :]
            for letter in fallen:
                yield letter + rest
                first, hyphen, second = rest.partition("-")  # menulis-nulis
                if hyphen and letter and second.startswith(nasal):
                    yield f"{letter}{first}-{letter}{second.removeprefix(nasal)}"


@lru_cache(50_000)
def _taken(root: str) -> frozenset[Affix]:
    """The affixes a root takes; a doubled root takes those of the single one."""
    single, hyphen, second = root.partition("-")
    return affixes(root) | affixes(single) if hyphen and single == second else affixes(root)
