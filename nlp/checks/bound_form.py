"""Bound forms written apart: antar negara, pasca bencana, non formal. They are prefixes."""

import re
from collections.abc import Iterator
from functools import cache

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.lexicon import analyse
from nlp.rule import Rule
from nlp.spotter import Spotter
from resources import lines

_ID = "bound-form"
_WHY = "Bentuk terikat ditulis serangkai dengan kata dasarnya; sebelum huruf kapital dipakai tanda hubung."
_SOURCE = "EYD Edisi V, bentuk terikat"
_RULE = Rule(_ID, Category.SPELLING, _WHY, _SOURCE)
# "antar" is also a verb (siap antar), so it counts only before nouns of people, places and offices.
_ANTAR = "antar"
_FORMS = (*"anti infra intra kontra multi nir non pasca pra proto semi sub swa tuna".split(), _ANTAR)
_BOUND = re.compile(
    rf"(?<![\w@#.-])(?P<form>{'|'.join(_FORMS)})(?P<joint> +|-)(?P<word>[^\W\d_]{{3,}})(?P<more>-[^\W\d_]+)?(?![\w@-])",
    re.IGNORECASE,
)
_SPOTTER = Spotter(_FORMS)
# musim semi dan musim panas
_SMALL = frozenset("dan atau serta untuk yang dari pada terhadap dengan ini itu adalah juga bagi oleh tersebut".split())


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    for start in _SPOTTER.starts(paragraph):
        match = _BOUND.match(paragraph.text, start)
        if match is None:
            continue
        suggestion = _joined(match)
        if suggestion and not paragraph.protection.forbids(match.start(), match.end()):
            yield _RULE.finding(paragraph, *match.span(), "Tulis “{best}”, bukan “{text}”.", (suggestion,))


def _joined(match: re.Match[str]) -> str | None:
    """The form and its word as EYD joins them; None where they rightly stand so."""
    form, word, capitals = match["form"], match["word"], match.group().isupper()
    if match["more"] or (form[0].isupper() and word[0].isupper() and not capitals):
        return None  # part of a name or a title in capitals: Program Pasca Sarjana
    if word[0].isupper() and not capitals:
        return None if match["joint"] == "-" else f"{form}-{word}"
    known = word.lower() in _antar_nouns() if form.lower() == _ANTAR else _is_word(word.lower())
    return f"{form}{word}" if known else None


@cache
def _antar_nouns() -> frozenset[str]:
    return frozenset(lines("wordlists", "antar.txt"))


@cache
def _is_word(word: str) -> bool:
    """Whether the lexicon knows the word, and it is no small word."""
    return word not in _SMALL and bool(analyse(word))


CHECK = Check(
    id=_ID,
    title="Bentuk terikat",
    about="Menandai bentuk terikat yang ditulis terpisah, seperti “antar negara” dan “pasca banjir”.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=(
        "Kerja sama [antar instansi] diperkuat.",
        "Pemulihan [pasca banjir] dimulai.",
        "Bayar pajak secara [non tunai], ya.",
        "Ada [sub-bagian] baru.",
        "Warga [non Muslim] ikut menjaga.",
    ),
    good=(
        "Kerja sama antarinstansi diperkuat pascabanjir.",
        "Ojek itu siap antar makanan.",
        "Harga super murah di Pasar Inter Jaya.",
        "Bayar nontunai, non-Muslim boleh ikut.",
    ),
    find=_find,
)
