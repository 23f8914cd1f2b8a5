"""A capital on a small word in the middle of a sentence: Ketika, Dan, Yang."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.rule import Rule

_ID = "stray-capital"
_SOURCE = "EYD Edisi V, huruf kapital"
_RULE = Rule(_ID, Category.SPELLING, "Di tengah kalimat, kata tugas ditulis dengan huruf kecil.", _SOURCE)
# Conjunctions, prepositions and helpers that are no part of a name and begin none.
_SMALL = frozenset(
    (
        "Yang Dan Atau Dengan Untuk Dari Pada Dalam Oleh Bagi Agar Supaya Karena Sebab Ketika Saat Setelah Sebelum "
        "Sehingga Serta Tetapi Namun Bahwa Sebagai Secara Telah Sudah Akan Dapat Tidak Juga Hingga Sampai Jika Apabila "
        "Maupun Kepada Terhadap Tentang Guna Demi Sejak Selama Tersebut Adalah Merupakan Ini Itu"
    ).split()
)
# Small letters on both sides: what stands among capitals may be a title, and behind a full stop a sentence.
_PLACE = re.compile(r"(?P<word>[A-Z](?<=[\w-] [A-Z])[a-z]+)(?= [a-z])")
_BEFORE = re.compile(r"(?:^|[\s(“\"])([a-z][\w-]*) $")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    text = paragraph.text
    if _SMALL.isdisjoint(paragraph.chunks):  # the commonest case, and the search takes a hundred times as long
        return
    for match in _PLACE.finditer(text):
        start, end = match.span("word")
        if match["word"] not in _SMALL or not _BEFORE.search(text, max(0, start - 40), start):
            continue
        if not paragraph.protection.is_untouchable(start, end):
            message = "“{text}” di tengah kalimat ditulis “{best}”; atau titiknya tertinggal?"
            yield _RULE.finding(paragraph, start, end, message, (match["word"].lower(),))


CHECK = Check(
    id=_ID,
    title="Kapital di tengah kalimat",
    about="Menandai kata tugas seperti “Yang” dan “Ketika” yang berhuruf kapital di tengah kalimat.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=(
        "Apa yang Anda ingat [Ketika] mendengar kata banjir?",
        "Petugas membagikan masker [Untuk] warga di pasar.",
    ),
    good=(
        "Apa yang Anda ingat ketika mendengar kata banjir?",
        "Gerakan Bersih Untuk Negeri dimulai. Untuk ikut, daftar di balai desa.",
        "Novel Bumi Yang Hilang dibedah; lomba bertema Dari Desa Untuk Kita Semua.",
    ),
    find=_find,
)
