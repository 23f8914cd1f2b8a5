"""di and ke: apart before a place (di bawah), joined as a prefix of a verb (dibuka)."""

import re
from collections.abc import Iterator
from functools import cache

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.lexicon import analyse, roots
from resources import lines

_ID = "preposition"
_APART = "Kata depan “di” dan “ke” ditulis terpisah dari kata yang mengikutinya."
_JOINED = "Awalan “di-” ditulis serangkai dengan kata kerjanya."
_SOURCE = "EYD Edisi V, kata depan dan imbuhan"
_WORD = re.compile(
    r"(?<![\w@#./-])(?P<di>[dk][ie])(?P<blank>\s*)(?P<rest>[^\W\d_]{3,}(?:-[^\W\d_]+)?)(?![\w@-])",
    re.IGNORECASE,
)
# One word by now (KBBI): they only look like ke or di and a place.
_ONE_WORD = frozenset("keluar kepada kemari".split())
# The dictionary knows verbs of these (diluar, kedalam), texts hardly ever mean them.
_OFTEN_BOTH = frozenset("atas bawah dalam luar depan samping belakang".split())


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    for match in _WORD.finditer(paragraph.text):
        di, rest = match["di"].lower(), match["rest"].lower()
        if di not in ("di", "ke"):
            continue
        if not match["blank"] and _is_place(di, rest):
            suggestion, why = f"{match['di']} {match['rest']}", _APART
        elif match["blank"] and di == "di" and _is_torn_off(rest) and match["rest"].islower():
            suggestion, why = f"{match['di']}{match['rest']}", _JOINED
        else:
            continue
        if not paragraph.protection.forbids(*match.span()):
            yield _finding(match, suggestion, why)


def _is_place(di: str, rest: str) -> bool:
    """Whether ``di`` + ``rest`` written as one word is a preposition and a place.

    Only words of the list count: "not a verb that we know" was wrong in one of seven places in plain
    news (diketik, dikonversi).
    """
    word = di + rest
    if word in _ONE_WORD or word in roots():
        return False
    return _without_clitic(rest) in _places() and (rest in _OFTEN_BOTH or not _is_verb(word))


def _without_clitic(rest: str) -> str:
    return rest.removesuffix("nya") if rest not in _places() else rest


def _is_verb(word: str) -> bool:
    return any(a.prefix in ("di", "ke") and not a.suffix and not a.clitic for a in analyse(word))


def _is_torn_off(rest: str) -> bool:
    """Whether ``rest`` behind a free ``di`` is a verb that lost its prefix."""
    if rest in _places() or rest in roots():
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


def _finding(match: re.Match[str], suggestion: str, why: str) -> Finding:
    text = match.group()
    return Finding(
        check=_ID,
        category=Category.SPELLING,
        start=match.start(),
        end=match.end(),
        text=text,
        message=f"Tulis “{suggestion}”, bukan “{' '.join(text.split())}”.",
        why=why,
        source=_SOURCE,
        severity=Category.SPELLING.severity,
        suggestions=(suggestion,),
    )


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
