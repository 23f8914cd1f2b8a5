"""Non-standard word forms: aktifitas, himbauan, mengkonsumsi."""

import re
from collections.abc import Iterator
from functools import lru_cache

from nlp.affixes import AFFIXES
from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.lexicon import analyse, roots
from nlp.morphology import attach
from nlp.nonstandard import careless_form, forms

_ID = "nonstandard-form"
_WHY = "Bentuk ini tidak baku menurut KBBI."
_CARELESS = "Huruf k, p, s, t di awal kata dasar luluh bila mendapat awalan me-."
_SOURCE = "KBBI VI daring; EYD Edisi V"
_WORD = re.compile(r"(?<![\w@#./-])[^\W\d_]+(?:['’][^\W\d_]+)?(?![\w@])")
_CARELESS_WORD = re.compile(r"(?:mem(?P<p>p)|men(?P<st>[st])|meng(?P<k>k))(?P<rest>[aiueo]\w{3,})")
# With peN- the letter stays where KBBI says so, or the word is another one: mengkaji, mempelajari.
_RIGHT = frozenset("mempunyai mempelajari mengkaji".split())


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    known = forms()
    for word in _WORD.finditer(paragraph.text):
        text = word.group()
        small = text.lower().replace("’", "'")
        right = known.get(small)
        why = _WHY
        if right is None and small.startswith("me"):
            right, why = _mended(small), _CARELESS
        if right and not paragraph.protection.forbids(*word.span()):
            yield _finding(word, in_case_of(text, right), why)


@lru_cache(20_000)
def _mended(word: str) -> str | None:
    """The right form of a verb whose first letter should have fallen away; None where nothing is wrong."""
    if word in _RIGHT or not _CARELESS_WORD.fullmatch(word) or analyse(word):
        return None
    for prefix in ("mem", "meng", "men"):
        stem = word.removeprefix(prefix)
        if stem == word:
            continue
        for suffix in ("kan", "i", ""):
            root = stem.removesuffix(suffix)
            for mark in roots().get(root, ()):
                affix = AFFIXES[mark]
                if affix.prefix == "meN" and affix.suffix == suffix and careless_form(root, affix) == word:
                    return attach(root, *affix)
    return None


def _finding(word: re.Match[str], suggestion: str, why: str) -> Finding:
    return Finding(
        check=_ID,
        category=Category.SPELLING,
        start=word.start(),
        end=word.end(),
        text=word.group(),
        message=f"Tulis “{suggestion}”, bukan “{word.group()}”.",
        why=why,
        source=_SOURCE,
        severity=Category.SPELLING.severity,
        suggestions=(suggestion,),
    )


CHECK = Check(
    id=_ID,
    title="Bentuk tidak baku",
    about="Menandai kata yang bentuknya tidak baku dan menyebut bentuk bakunya.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=(
        "[Aktifitas] warga kembali normal.",
        "Lurah [menghimbau] warga.",
        "Jangan [mengkonsumsi] obat tanpa resep.",
        "Mari [mensukseskan] pemilu.",
        "PETUGAS MENUNGGU [ANTRIAN]",
    ),
    good=(
        "Aktivitas warga kembali normal.",
        "Siswa mempelajari sejarah dan mengkaji data.",
        "Warga mempunyai hak pilih.",
    ),
    find=_find,
)
