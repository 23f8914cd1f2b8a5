"""Words that no dictionary has: perhaps misspelt by more than one slip, perhaps local or foreign."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from nlp.beside import JOINTS, words_beside
from nlp.category import Category, Severity
from nlp.check import Check, Knowledge, Tier
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.known_words import is_known
from nlp.own_words import is_own
from nlp.rule import Rule
from nlp.slips import meant
from nlp.speller import Speller

_ID = "unknown-word"
_SOURCE = "KBBI VI daring; kamus hunspell-id; daftar kata bahasa Inggris SCOWL"
_WHY = (
    "Kata ini tidak ada dalam kamus. Bila memang nama, istilah daerah, atau istilah asing, biarkan saja "
    "atau tambahkan ke kamus."
)
_RULE = Rule(_ID, Category.SPELLING, _WHY, _SOURCE)
_MESSAGE = "“{text}” tidak dikenal; periksa lagi ejaannya."
# Measured in 18,487 words of UD's test splits: 30 findings, a third of them misspelt or non-standard.
# Small letters only: a capital may mark a name. Behind a bracket or a quotation mark a foreign word is explained.
_JOINTS = re.escape(JOINTS)
_WORD = re.compile(rf"(?<![\w{_JOINTS}.\"“‘(])[a-z]{{6,}}(?![\w{_JOINTS})]|\.\w)")
_OFFERED = 3
# More unknown words than these, and more than one word in ten, and the paragraph is in another language.
_FEW, _ONE_IN = 5, 10


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    own = knowledge.words
    found = [place for place in _WORD.finditer(paragraph.text) if _is_reported(place.group())]
    places = [place for place in found if not is_own(place.group(), own)]
    if len(places) > max(_FEW, len(paragraph.text.split()) // _ONE_IN):
        return
    uses = Counter(place.group() for place in places)  # twice the same way is a term rather than a slip
    for place in places:
        start, end = place.span()
        if uses[place.group()] > 1 or _in_foreign_company(paragraph.text, start, end, own):
            continue
        if not paragraph.protection.is_untouchable(start, end):
            suggestions = _suggestions(place.group(), own)
            yield replace(_RULE.finding(paragraph, start, end, _MESSAGE, suggestions), severity=Severity.NOTE)


@lru_cache(4)
def _speller(own: frozenset[str] = frozenset()) -> Speller:
    return Speller(own)


@lru_cache(2_000)
def _suggestions(word: str, own: frozenset[str]) -> tuple[str, ...]:
    """The best of what may be meant, asked for once a word: that takes 1 ms, and seldom more than 14."""
    return _speller(own).suggestions(word)[:_OFFERED]


@lru_cache(50_000)
def _is_reported(word: str) -> bool:
    """Whether no dictionary has a word, and it looks neither foreign nor like a slip, which is another check's."""
    return _is_strange(word) and not _speller().is_foreign(word) and not meant(word)


@lru_cache(50_000)
def _is_strange(word: str) -> bool:
    return not (is_known(word) or _speller().knows(word))


def _in_foreign_company(text: str, start: int, end: int, own: frozenset[str]) -> bool:
    """Whether a word beside it is no Indonesian either: Capsicum annuum, laissez faire."""
    beside = words_beside(text, start, end)
    return any(_is_strange(word.lower()) and not is_own(word, own) for word in beside)


CHECK = Check(
    id=_ID,
    title="Kata tak dikenal",
    about="Menandai kata berhuruf kecil yang tidak ada dalam kamus bahasa Indonesia dan bahasa Inggris.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=(
        "Panitia akan [menyelngarakn] lomba.",
        "Warga menanam [lengkukun] di bantaran sungai.",
    ),
    good=(
        "Panitia akan menyelenggarakan lomba memasak, dan pemenangnya diberitahukan lewat laman resmi.",
        "Fotonya instagramable, gaes! Yuk, repost dan tag akun kami.",
        "Cabai (Capsicum annuum) dan ikan “beseprah” ada di Samboja.",
        "Urang lundayeh, urang kutainan, wan paserani bailangan badahulu, palakauan, batianan wan basaruan.",
    ),
    find=_find,
    tier=Tier.DEEP,
)
