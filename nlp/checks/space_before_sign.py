"""A blank before a comma, a full stop, a colon, a semicolon, a question or an exclamation mark."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.odd_signs import where_odd
from nlp.rule import Rule

_ID = "space-before-sign"
_WHY = "Tanda baca ini menempel pada kata di depannya, tanpa spasi."
_SOURCE = "EYD Edisi V, pemakaian tanda baca"
_RULE = Rule(_ID, Category.PUNCTUATION, _WHY, _SOURCE)
# Not before smileys, decimals, file endings (.docx) and an ellipsis, which has its blanks by right.
_SPACED = re.compile(r" (?: *)(?P<sign>[,;](?![\d,;()D-])|\.(?=[\s\"”’)]|$)|[?!]+(?=[\s\"”’)]|$)|:(?=\s|$))")
_LETTER_BEFORE = re.compile(r"[\w)\]\"”’%*]")
# After these a colon announces what follows; elsewhere it is the colon of a form: Hari/Tanggal : Senin.
_ANNOUNCED = re.compile(r"\b(?:berikut|berikut ini|di bawah ini|yaitu|yakni|adalah|antara lain|meliputi|berbunyi)$")
_LONG_LINE = 8  # words; a label is shorter
_NEAR = 120  # code points looked at before the blank


def _find(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    for spaced in _SPACED.finditer(text):
        if _is_layout(text, spaced) or paragraph.protection.is_untouchable(*spaced.span()):
            continue
        sign = spaced["sign"]
        suggestion = f"{sign} " if text[spaced.end() : spaced.end() + 1].isalpha() else sign
        message = f"Hapus spasi sebelum “{sign}”."
        yield _RULE.finding(paragraph, *spaced.span(), message, (suggestion,), safe=True)


def _is_layout(text: str, spaced: re.Match[str]) -> bool:
    """Whether the blank is there on purpose: behind an emoji or a list mark, in a form, a score or a sum."""
    at = spaced.start()
    if not at or not _LETTER_BEFORE.match(text[at - 1]):
        return True
    before = text[max(0, at - _NEAR) : at].rpartition("\n")[2]
    if spaced["sign"] == ":":
        between_digits = before[-1:].isdigit() and text[spaced.end() :].lstrip()[:1].isdigit()
        return between_digits or not (len(before.split()) >= _LONG_LINE or _ANNOUNCED.search(before.lower()))
    return before.strip().isdigit()


CHECK = Check(
    id=_ID,
    title="Spasi sebelum tanda baca",
    about="Menandai spasi sebelum koma, titik, titik dua, titik koma, tanda tanya, atau tanda seru.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=(
        "Warga datang[ ,] lalu pulang[ .]",
        "Apakah Anda siap[ ?] Ayo[ !!]",
        "Syaratnya sebagai berikut[ :]",
        "Lurah membawa beras[ ,]gula, dan kopi.",
    ),
    good=(
        "Warga datang, lalu pulang. Apakah Anda siap?!",
        "Hari/Tanggal : Senin, 2 Mei\nTempat       : Balai desa",
        "Skor 2 : 1, ya ... begitu :) Buka berkas .docx seharga Rp10.000 ,-",
        "📍 : Balai desa 💪 !",
    ),
    find=where_odd(_ID, _find),
)
