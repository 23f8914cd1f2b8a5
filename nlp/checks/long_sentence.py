"""Sentences with more words than a reader keeps in mind, and where to part them."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.rule import Rule
from nlp.sentences import word_count

_ID = "long-sentence"
_WHY = "Pembaca menangkap satu gagasan sekali baca. Pecah kalimat ini; satu gagasan satu kalimat."
_SOURCE = "10 Pedoman Pemakaian Bahasa dalam Pers (kalimat pendek)"
_RULE = Rule(_ID, Category.LONG_SENTENCE, _WHY, _SOURCE)

# Where a sentence parts best, the better joints first: a contrast or a consequence, then an addition, then a clause.
_JOINTS = (
    re.compile(
        r",? (?=(?:sedangkan|sementara|namun|tetapi|sehingga|kemudian|selanjutnya|selain itu|oleh karena itu) )"
    ),
    re.compile(r",? (?=(?:karena|agar|supaya|(?:serta|dan|lalu) (?:me|ber|di|ter)[a-z]{4}) ?)"),  # and a verb, no name
    re.compile(r",? (?=(?:yang|untuk|dengan) [a-z])"),
)
_SHOWN_WORDS = 3
_LEAST_WORDS = 6  # a shorter part is no sentence of its own


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    limit = knowledge.longest_sentence
    for start, end in paragraph.sentences:
        blanks = paragraph.text.count(" ", start, end) + paragraph.text.count("\n", start, end)
        if blanks < limit:  # as nearly always, and words take longer to count; a safe text has no other blanks
            continue
        text = paragraph.text[start:end]
        if (words := word_count(text)) > limit:
            message = f"Kalimat ini {words} kata; usahakan paling banyak {limit}.{_advice(text)}"
            yield _RULE.finding(paragraph, start, end, message, ())


def _advice(text: str) -> str:
    """Where to part the sentence: at the joint nearest to its middle, of the best kind that leaves two whole parts."""
    for joint in _JOINTS:
        # The nearest first, for counting words on both sides of every joint takes minutes in a text without full stops.
        places = sorted((found.end() for found in joint.finditer(text)), key=lambda at: abs(2 * at - len(text)))
        place = next((at for at in places if _parts(text[:at], text[at:])), 0)
        if place:
            words = " ".join(text[place:].split()[:_SHOWN_WORDS])
            return f" Bisa dipecah sebelum “{words}”."
    return ""


def _parts(before: str, after: str) -> bool:
    """Whether both parts are long enough, and no bracket or quotation is cut."""
    if before.count("(") > before.count(")") or before.count("“") > before.count("”") or before.count('"') % 2:
        return False
    return min(word_count(before), word_count(after)) >= _LEAST_WORDS


CHECK = Check(
    id=_ID,
    title="Kalimat panjang",
    about="Menandai kalimat yang lebih panjang dari 30 kata; di media sosial dari 20 atau 25 kata.",
    source=_SOURCE,
    category=Category.LONG_SENTENCE,
    bad=(
        "[Pemerintah desa bersama warga, kader posyandu, karang taruna, dan para guru membersihkan selokan, "
        "menata taman, mengecat pagar sekolah, lalu menanam seratus bibit pohon mangga di sepanjang jalan utama sejak "
        "Minggu pagi.] Warga senang.",
    ),
    good=(
        "Camat Sukamaju, Drs. H. Amin Basri, S.Sos., M.Si., membuka lomba. Lomba diikuti 20 regu dari Kab. Sukamaju. "
        "Juara pertama mendapat Rp. 5.000.000 dari Dinas Pemuda.",
    ),
    find=_find,
)
