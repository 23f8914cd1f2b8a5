"""A number followed by itself in words: 9 (sembilan). Contracts need that; readers do not."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.numerals import NUMERAL, value_of
from nlp.rule import Rule

_ID = "number-twice"
_WHY = "Angka diikuti huruf hanya perlu dalam akta dan kuitansi; pembaca cukup membaca salah satunya."
_SOURCE = "EYD Edisi V, penulisan bilangan; 10 Pedoman Pemakaian Bahasa dalam Pers (buang kata mubazir)"
_RULE = Rule(_ID, Category.REDUNDANCY, _WHY, _SOURCE)
_DIFFERENT = Rule(_ID, Category.REDUNDANCY, "Angka dan hurufnya tidak sama; periksa mana yang benar.", _SOURCE)
_NUMBER = re.compile(
    r"(?<![\w.,/-])(?P<rupiah>Rp\.? ?)?(?P<digits>\d{1,3}(?:\.\d{3})+|\d+)(?P<sen>,00|,-)? ?"
    rf"\((?P<words>{NUMERAL}(?: {NUMERAL})*)(?: rupiah)?\)",
    re.IGNORECASE,
)


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    if "(" not in paragraph.text:
        return
    for number in _NUMBER.finditer(paragraph.text):
        if not paragraph.protection.is_untouchable(*number.span()):
            yield _finding(paragraph, number)


def _finding(paragraph: Paragraph, number: re.Match[str]) -> Finding:
    words = number["words"]
    if value_of(words) != int(number["digits"].replace(".", "")):
        return _DIFFERENT.finding(paragraph, *number.span(), _DIFFERENT.why, ())
    digits = f"Rp{number['digits']}{number['sen'] or ''}" if number["rupiah"] else number["digits"]
    # EYD V: a number of one or two words is spelt out, unless it is an amount of money
    spelt = not number["rupiah"] and len(words.split()) <= 2
    suggestions = (words.lower(), digits) if spelt else (digits,)
    message = "“{text}” menulis bilangan dua kali; cukup “{best}”."
    safe = not _opens_sentence(paragraph, number.start())
    return _RULE.finding(paragraph, *number.span(), message, suggestions, safe=safe)


def _opens_sentence(paragraph: Paragraph, start: int) -> bool:
    """Whether a sentence begins here: there a numeral needs a capital, or another sentence."""
    return any(first == start for first, _ in paragraph.sentences)


CHECK = Check(
    id=_ID,
    title="Bilangan dua kali",
    about="Menandai angka yang diulang dengan huruf, dan menunjukkan bila keduanya berbeda.",
    source=_SOURCE,
    category=Category.REDUNDANCY,
    bad=(
        "Bantuan diterima [9 (sembilan)] keluarga.",
        "Jalan itu menelan biaya [Rp 250.000.000,00 (dua ratus lima puluh juta rupiah)].",
        "Hadir [12 (sebelas)] kepala desa.",
    ),
    good=("Rapat digelar Senin (9/5).", "Bantuan diterima sembilan keluarga (tiga di antaranya lansia)."),
    find=_find,
)
