"""No blank behind a comma or a full stop: baik,dan; selesai.Acara."""

import re
from collections.abc import Iterator
from functools import cache

from nlp.category import Category
from nlp.check import Check
from nlp.degrees import degrees
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.odd_signs import where_odd
from nlp.rule import Rule
from resources import lines

_ID = "missing-space"
_WHY = "Sesudah koma dan titik ada spasi."
_SOURCE = "EYD Edisi V, pemakaian tanda baca"
_RULE = Rule(_ID, Category.PUNCTUATION, _WHY, _SOURCE)
_COMMA = re.compile(r",(?<=[\w)”%.]{2},)(?=[A-Za-z]{2}|“)")
# Small letters before, a capital and a small letter after: no initials, degrees, domains or files.
_STOP = re.compile(r"\.(?<=[a-z]{3}\.)(?=[A-Z][a-z])")
_CHUNK_START = re.compile(r"[^\s(“\"'‘]*$")
_CHUNK_END = re.compile(r"[^\s)”\"’]*")
_NEAR = 40  # code points looked at on each side
_ODD = frozenset("@/_#=&+~|")
_ENDINGS = frozenset(
    "com id net org co go ac or sch desa js pdf doc docx jpg png html php xls xlsx zip apk exe tv me".split()
)


def _find(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    for comma in _COMMA.finditer(text):
        before, after = _chunk(text, comma.start())
        if not _ODD & {*before, *after} and not degrees().at(text, comma.end()):
            # A chunk with several commas may be a line of data.
            yield from _finding(paragraph, comma.start(), "koma", safe=(before + after).count(",") < 2)
    for stop in _STOP.finditer(text):
        before, after = _chunk(text, stop.start())
        if before.isalpha() and before.lower() not in _abbreviations() and _is_word(after):
            yield from _finding(paragraph, stop.start(), "titik", safe=False)


def _chunk(text: str, sign: int) -> tuple[str, str]:
    """What stands before and behind a sign up to the next blank, bracket or quotation mark."""
    before = _CHUNK_START.search(text, max(0, sign - _NEAR), sign)
    after = _CHUNK_END.match(text, sign + 1, sign + _NEAR)
    return before.group() if before else "", after.group() if after else ""


def _is_word(chunk: str) -> bool:
    """Whether a chunk is one word and perhaps a sign: no domain, no file."""
    word = chunk.rstrip(".,;:!?")
    return word.replace("-", "").isalpha() and word.lower() not in _ENDINGS


def _finding(paragraph: Paragraph, at: int, name: str, *, safe: bool) -> Iterator[Finding]:
    if not paragraph.protection.is_untouchable(at, at + 1):
        suggestion = f"{paragraph.text[at]} "
        yield _RULE.finding(paragraph, at, at + 1, f"Beri spasi sesudah {name}.", (suggestion,), safe=safe)


@cache
def _abbreviations() -> frozenset[str]:
    """Words whose full stop ends no sentence; many write them close to the name: Kec.Muara."""
    return frozenset(lines("wordlists", "dotted.txt"))


CHECK = Check(
    id=_ID,
    title="Spasi sesudah tanda baca",
    about="Menandai koma dan titik yang tidak diikuti spasi.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=("Cuaca cerah[,]dan warga senang.", "Rapat sudah selesai[.]Acara dilanjutkan.", "Kata lurah[,]“Ayo!”"),
    good=(
        "Harga Rp7,5 juta pukul 09.00, ya. Buka kominfo.go.id atau Detik.com.",
        "Hadir Budi, S.E.,M.Si. dan Siti,S.Pd. di Kec.Muara",
        "Kirim ke nama,umur@contoh.go.id atau laporan.Pdf",
    ),
    find=where_odd(_ID, _find),
)
