"""Non-standard word forms: aktifitas, himbauan, mengkonsumsi."""

import re
from collections.abc import Iterator
from functools import lru_cache

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.folding import fold
from nlp.letter_case import in_case_of
from nlp.lexicon import affixes, analyse
from nlp.morphology import attach
from nlp.nonstandard import careless_form, forms
from nlp.rule import Rule

_ID = "nonstandard-form"
_SOURCE = "KBBI VI daring; EYD Edisi V"
_LISTED = Rule(_ID, Category.SPELLING, "Bentuk ini tidak baku menurut KBBI.", _SOURCE)
_CARELESS = Rule(_ID, Category.SPELLING, "Huruf k, p, s, t di awal kata dasar luluh bila mendapat awalan me-.", _SOURCE)
_JOINTS_BEFORE, _JOINTS_AFTER = frozenset("_@#-'’"), frozenset("_@'’")
_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")  # as the list writes them, see its test
_CARELESS_WORD = re.compile(r"me(?<![\w@#./-]me)(?:mp|n[ts]|ngk)[aiueo]\w{3,}(?![\w@-])")
# With peN- the letter stays where KBBI says so, or the word is another one: mengkaji, mempelajari.
_RIGHT = frozenset("mempunyai mempelajari mengkaji".split())


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    for rule, places in ((_LISTED, _listed(paragraph)), (_CARELESS, _careless(paragraph))):
        for start, end, right in places:
            text = paragraph.text[start:end]
            suggestion = in_case_of(text, right)  # the same where only the capital was asked for: Anda
            if suggestion != text and not paragraph.protection.forbids(start, end):
                yield rule.finding(paragraph, start, end, "Tulis “{best}”, bukan “{text}”.", (suggestion,))


def _listed(paragraph: Paragraph) -> Iterator[tuple[int, int, str]]:
    """The words of the list of non-standard forms."""
    folded = paragraph.folded
    for word in {word for chunk in filter(_listed_in, paragraph.chunks) for word in _listed_in(chunk)}:
        start = folded.text.find(word)
        while start >= 0:
            end = start + len(word)
            if _stands_alone(folded.text, start, end):
                yield folded.origin(start), folded.origin(end - 1) + 1, forms()[word]
            start = folded.text.find(word, end)


@lru_cache(50_000)
def _listed_in(chunk: str) -> tuple[str, ...]:
    """The words of the list in what stands between two blanks."""
    return tuple(filter(forms().__contains__, _WORD.findall(fold(chunk).text)))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the word is no part of a longer one, of a doubled one, of a tag or an address."""
    before, after = text[start - 1 : start], text[end : end + 2]
    joined = before.isalnum() or before in _JOINTS_BEFORE or after[:1].isalnum() or after[:1] in _JOINTS_AFTER
    return not joined and not (after[:1] == "-" and after[1:].isalnum())


def _careless(paragraph: Paragraph) -> Iterator[tuple[int, int, str]]:
    """Verbs of the lexicon whose first letter should have fallen away."""
    folded = paragraph.folded
    for word in _CARELESS_WORD.finditer(folded.text):
        if right := _mended(word.group()):
            yield folded.origin(word.start()), folded.origin(word.end() - 1) + 1, right


@lru_cache(20_000)
def _mended(word: str) -> str | None:
    """The right form of a verb whose first letter should have fallen away; None where nothing is wrong."""
    if word in _RIGHT or analyse(word):
        return None
    for prefix in ("mem", "meng", "men"):
        stem = word.removeprefix(prefix)
        if stem == word:
            continue
        for suffix in ("kan", "i", ""):
            root = stem.removesuffix(suffix)
            for affix in affixes(root):
                if affix.prefix == "meN" and affix.suffix == suffix and careless_form(root, affix) == word:
                    return attach(root, *affix)
    return None


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
        "Apakah [anda] sudah mendaftar?",
    ),
    good=(
        "Aktivitas warga kembali normal.",
        "Siswa mempelajari sejarah dan mengkaji data.",
        "Warga mempunyai hak pilih. Apakah Anda sudah mendaftar?",
    ),
    find=_find,
)
