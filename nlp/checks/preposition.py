"""di and ke: apart before a place (di bawah), joined as a prefix of a verb (dibuka)."""

import re
from collections.abc import Iterator
from functools import cache

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.lexicon import analyse, is_root
from nlp.rule import Rule
from nlp.spotter import Spotter
from resources import lines

_ID = "preposition"
_SOURCE = "EYD Edisi V, kata depan dan imbuhan"
_APART = Rule(_ID, Category.SPELLING, "Kata depan “di” dan “ke” ditulis terpisah dari kata yang mengikutinya.", _SOURCE)
_JOINED = Rule(_ID, Category.SPELLING, "Awalan “di-” ditulis serangkai dengan kata kerjanya.", _SOURCE)
_JOINED_WORD = re.compile(r"(?P<di>[dk][ie])(?P<place>[^\W\d_]{2,}(?:-[^\W\d_]+)?)(?![\w@-])", re.IGNORECASE)
_TORN_VERB = re.compile(r" di ([^\W\d_]{3,})(?![\w@-])")
# One word by now (KBBI): they only look like ke or di and a place.
_ONE_WORD = frozenset("keluar kepada kemari".split())
# The dictionary knows verbs of these (diluar, kedalam), texts hardly ever mean them.
_OFTEN_BOTH = frozenset("atas bawah dalam luar depan samping belakang".split())


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    for rule, places in ((_APART, _joined(paragraph)), (_JOINED, _torn(paragraph))):
        for start, end, suggestion in places:
            if not paragraph.protection.forbids(start, end):
                yield rule.finding(paragraph, start, end, "Tulis “{best}”, bukan “{text}”.", (suggestion,))


def _joined(paragraph: Paragraph) -> Iterator[tuple[int, int, str]]:
    """dibawah, kedepan: start, end, and what to write."""
    for start in _spotter().starts(paragraph):
        word = _JOINED_WORD.match(paragraph.text, start)
        if word and _is_place(word["di"].lower(), word["place"].lower()):
            yield start, word.end(), f"{word['di']} {word['place']}"


def _torn(paragraph: Paragraph) -> Iterator[tuple[int, int, str]]:
    """The torn ones, di buka and di laksanakan: the same."""
    folded = paragraph.folded
    for word in _TORN_VERB.finditer(folded.text):
        start, end = folded.origin(word.start() + 1), folded.origin(word.end() - 1) + 1
        verb = paragraph.text[end - len(word[1]) : end]
        if verb.islower() and _is_torn_off(verb):
            yield start, end, f"{paragraph.text[start : start + 2]}{verb}"


@cache
def _spotter() -> Spotter:
    return Spotter(f"{di}{place}" for di in ("di", "ke") for place in _places())


def _is_place(di: str, rest: str) -> bool:
    """Whether ``di`` + ``rest`` written as one word is a preposition and a place.

    Only words of the list count: "not a verb that we know" was wrong in one of seven places in plain
    news (diketik, dikonversi).
    """
    word = di + rest
    if word in _ONE_WORD or is_root(word):
        return False
    return _without_clitic(rest) in _places() and (rest in _OFTEN_BOTH or not _is_verb(word))


def _without_clitic(rest: str) -> str:
    return rest.removesuffix("nya") if rest not in _places() else rest


def _is_verb(word: str) -> bool:
    return any(a.prefix in ("di", "ke") and not a.suffix and not a.clitic for a in analyse(word))


def _is_torn_off(rest: str) -> bool:
    """Whether ``rest`` behind a free ``di`` is a verb that lost its prefix."""
    if rest in _places() or is_root(rest):
        return rest in _torn_verbs()
    ways = analyse(f"di{rest}")
    return any(a.prefix.startswith("di") and a.suffix in ("kan", "i") for a in ways) and not any(
        a.suffix == "an" or a.prefix in ("peN", "ke", "per") for a in analyse(rest)
    )


@cache
def _torn_verbs() -> frozenset[str]:
    return frozenset(lines("wordlists", "torn_verbs.txt"))


@cache
def _places() -> frozenset[str]:
    return frozenset(lines("wordlists", "places.txt"))


CHECK = Check(
    id=_ID,
    title="di dan ke",
    about="Menandai “di” dan “ke” yang salah gabung atau salah pisah.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=(
        "Warga berteduh [dibawah] jembatan.",
        "[Dilokasi] banjir ada dua perahu.",
        "Rapat [di pimpin] lurah dan [di hadiri] warga.",
        "Mari melangkah [kedepan].",
        "DISKON [DIMASA] LIBUR",
    ),
    good=(
        "Warga berteduh di bawah jembatan.",
        "Dinas Kesehatan dan Dimas hadir.",
        "Rapat dipimpin lurah di kantor desa.",
        "Warga keluar rumah lalu dijadwalkan ulang kepada dokter.",
        "Ia tampil di berbagai acara di luar kota.",
    ),
    find=_find,
)
