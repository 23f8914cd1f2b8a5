"""Typing slips: selajutnya, permaslahan, menyelenggaran. Unknown words one slip away from a frequent one."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from nlp.beside import JOINTS, words_beside
from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.derivation import derivation
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.known_words import is_english, is_known
from nlp.letter_case import in_case_of
from nlp.own_words import is_own
from nlp.rule import Rule
from nlp.slips import Slip, meant, slip_between
from resources import lines

_ID = "typo"
_SOURCE = "KBBI VI daring; kamus hunspell-id; hitungan kata dalam berita dan Wikipedia berbahasa Indonesia"
_WHY = "Kata ini tidak dikenal, dan hanya satu ketukan bedanya dari kata yang lazim."
_RULE = Rule(_ID, Category.SPELLING, _WHY, _SOURCE)
_MESSAGE = "“{text}” tampaknya salah ketik; mungkin maksudnya “{best}”."
# Shorter words have too many neighbours.
_LETTERS = re.compile(r"[A-Za-z]{5,}")
_JOINTS = frozenset(f"{JOINTS}.")
# How likely a slip must be, in the powers of ten of nlp.slips; a word with a capital may be a name that no list knows.
# Measured: of slips made in words seen 20 times or more 94 % are found, the right word first in 98 % of those; in
# 18,487 words of UD's test splits 10 findings, 8 of them real slips.
_LIKELY, _LIKELY_CAPITAL, _CAPITAL_FROM = 0.8, 2.0, 7
# How much likelier a slip must be than that the word is made of a known one: berkimpul may be made of kimpul.
_LIKELIER_THAN_DERIVED = 1.2
# How much less likely than the best a word may be to be offered, too.
_OFFERED = 1.5


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    chunks = filter(_suspects, paragraph.chunks)  # sooner found than words
    for word in {word for chunk in chunks for word in _suspects(chunk)}:
        if is_own(word, knowledge.words):
            continue
        for start in _places(paragraph.text, word):
            end = start + len(word)
            suggestions = _suggestions(paragraph, start, end)
            if suggestions and not (
                _in_foreign_company(paragraph.text, start, end, knowledge.words)
                or _is_in_bank(paragraph, knowledge, start, end)
            ):
                cased = tuple(in_case_of(word, suggestion) for suggestion in suggestions)
                yield _RULE.finding(paragraph, start, end, _MESSAGE, cased)


@lru_cache(50_000)
def _suspects(chunk: str) -> tuple[str, ...]:
    """The words to look at in what stands between two blanks."""
    return tuple(filter(_is_suspect, _LETTERS.findall(chunk)))


@lru_cache(50_000)
def _is_suspect(word: str) -> bool:
    """Whether a word is reported where nothing speaks for it; short words with a capital are names too often."""
    if word.islower():
        return not is_known(word) and bool(_likely(word, _LIKELY))
    return len(word) >= _CAPITAL_FROM and not is_known(word.lower())


def _places(text: str, word: str) -> Iterator[int]:
    """Where the word stands by itself: no part of a longer one, of an address or of a hyphenated word."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        before, behind = text[start - 1 : start], text[end : end + 2]
        dot = behind[:1] == "." and not behind[1:].isalnum()
        if not (_joins(before) or (_joins(behind[:1]) and not dot)):
            yield start
        start = text.find(word, end)


def _joins(sign: str) -> bool:
    return sign.isalnum() or sign in _JOINTS


def _suggestions(paragraph: Paragraph, start: int, end: int) -> tuple[str, ...]:
    """What may stand instead of a strange word, in small letters; nothing where it may be right."""
    text, word = paragraph.text, paragraph.text[start:end]
    if paragraph.protection.is_untouchable(start, end):
        return ()
    if word.islower():
        return _likely(word, _LIKELY)
    if not (word.istitle() or (word.isupper() and _line(text, start).isupper())):
        return ()  # a name that is written its own way: FERMIPANG, GenRe
    if found := _institution(word.lower()):
        return found
    may_be_name = paragraph.protection.forbids(start, end) or _begins_name(text, end)
    return () if may_be_name else _likely(word.lower(), _LIKELY_CAPITAL)


def _line(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0]


def _begins_name(text: str, end: int) -> bool:
    """Whether a word with a capital and small letters follows, so that both are likely one name."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper() and text[end + 2 : end + 3].islower()


@lru_cache(10_000)
def _likely(word: str, least: float) -> tuple[str, ...]:
    """The words that were likely meant, the likeliest first."""
    found = meant(word)
    least = max(least, derivation(word) + _LIKELIER_THAN_DERIVED)
    if not found or found[0].likelihood < least or is_english(word):
        return ()
    return tuple(one.word for one in found[:3] if one.likelihood > found[0].likelihood - _OFFERED)


@lru_cache(10_000)
def _institution(word: str) -> tuple[str, ...]:
    """The word of an institution's name that was mistyped: Kecamtan. A letter put in more often makes another name."""
    slips = ((right, slip_between(word, right)) for right in _institutions().get(word[0], ()))
    return tuple(right for right, slip in slips if slip and slip.value < Slip.PUT_IN.value)[:1]


@cache
def _institutions() -> dict[str, list[str]]:
    """The words of institutions and offices by their first letter."""
    words: dict[str, list[str]] = {}
    for word in (word for line in lines("wordlists", "institutions.txt") for word in line.split()):
        words.setdefault(word[0], []).append(word)
    return words


def _in_foreign_company(text: str, start: int, end: int, own: frozenset[str]) -> bool:
    """Whether a word beside it in small letters is no Indonesian and no slip: tansah pinaringan."""
    beside = words_beside(text, start, end)
    return any(word.islower() and _is_foreign(word) and not is_own(word, own) for word in beside)


@lru_cache(10_000)
def _is_foreign(word: str) -> bool:
    return len(word) > 2 and not (is_known(word) or derivation(word) >= 0 or _likely(word, _LIKELY))


def _is_in_bank(paragraph: Paragraph, knowledge: Knowledge, start: int, end: int) -> bool:
    """Whether the bank has the word, as an abbreviation or a phrase of the office's own."""
    return any(hit.start == start and hit.end == end for hit in knowledge.phrases.hits(paragraph))


CHECK = Check(
    id=_ID,
    title="Salah ketik",
    about="Menandai kata yang tidak dikenal dan hanya satu ketukan bedanya dari kata yang lazim.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=(
        "Panitia [menyelenggaran] rapat dan [selajutnya] membahas [permaslahan] warga.",
        "Dinas [lainya] ikut membantu, dan [pelaksanaanya] lancar.",
        "[Selajutnya] warga diajak bergotong royong.",
        "Camat hadir bersama Kepala Dinas [Kesejahtraan] Sosial.",
        "JADWAL [PENDAFTRAN] SISWA BARU",
    ),
    good=(
        "Gaes, yuk cek link di bio dan jangan lupa follow, ya! Giveaway-nya seru banget, lho.",
        "Halalbihalal, tablig akbar, dan musabaqah hafiz digelar usai subuh.",
        "Anak-anaknya makan sayur-mayur; warga non-ASN se-Indonesia ikut webinar pascabanjir.",
        "Kamila dan Sembungan bukan salah ketik. Kunming ramai.",
        "Sugeng enjing, mugi tansah pinaringan sehat. Please check our website.",
    ),
    find=_find,
)
