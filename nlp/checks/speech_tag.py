"""Ucapnya, ujarnya after somebody's words: a comma before it and a small letter, not a sentence of its own."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.rule import Rule

_ID = "speech-tag"
_SOURCE = "EYD Edisi V, tanda koma: petikan langsung dan bagian yang menyertainya"
_RULE = Rule(_ID, Category.SPELLING, "Keterangan pengucap menyambung kutipan: didahului koma, berhuruf kecil.", _SOURCE)
_TAGS = (
    "ucap", "ujar", "kata", "tutur", "jelas", "tegas", "ungkap", "papar", "imbuh", "tambah", "terang", "pungkas",
    "tandas", "cetus", "beber", "tukas", "imbau", "ajak", "pesan", "harap", "sebut", "lanjut", "jawab", "simpul",
)  # fmt: skip  # a table
_CAPITALISED = tuple(f"{tag.capitalize()}nya" for tag in _TAGS)
_TAG = rf"(?P<tag>{'|'.join(_CAPITALISED)})\b"
# ini. Ucapnya. — the tag is all there is of the sentence.
_ALONE = re.compile(rf"(?P<word>[^\W\d_]+)\. {_TAG}(?=\s*(?:\.?\s*$|\.\s*\n|\.\s+[A-Z“\"]))", re.MULTILINE)
# siap.” Ujarnya kepada wartawan — closed speech goes on with its tag.
_CLOSED = re.compile(rf"(?P<word>[^\W\d_]+)(?P<stop>[.,]?)(?P<quote>[”\"])(?P<again>[.,]?)\s+{_TAG}(?![,:])")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    text = paragraph.text
    if not any(text.startswith(_CAPITALISED, start) for start, _ in paragraph.sentences):  # the patterns are slow
        return
    for pattern in (_ALONE, _CLOSED):
        for match in pattern.finditer(text):
            quote = match["quote"] if pattern is _CLOSED else ""
            suggestion = f"{match['word']},{quote} {match['tag'].lower()}"
            message = "“{text}” satu kalimat dengan kutipannya; coba “{best}”."
            yield _RULE.finding(paragraph, match.start(), match.end("tag"), message, (suggestion,))


CHECK = Check(
    id=_ID,
    title="Keterangan pengucap",
    about="Menandai “… ini. Ucapnya.” dan “….” Ujarnya”: keterangan pengucap didahului koma dan berhuruf kecil.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=(
        "Kita jaga kebersihan pasar [ini. Ucapnya].",
        "“Kami siap membantu [warga.” Ujarnya] kepada wartawan.",
        "“Mari hemat [listrik”. Tegasnya].",
    ),
    good=(
        "“Kami siap membantu warga,” ujarnya kepada wartawan.",
        "Harganya turun. Katanya, pasokan sudah lancar.",
        "Ia menutup laporan. Jelasnya penanganan kasus itu melegakan warga.",
        "Berapa harga beras? “Sebelas ribu.” Jelasnya, harga itu sudah turun.",
    ),
    find=_find,
)
