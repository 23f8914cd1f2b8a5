"""Sentences with more words than a reader keeps in mind."""

from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.sentences import word_count

_ID = "long-sentence"
_WHY = "Pembaca menangkap satu gagasan sekali baca. Pecah kalimat ini; satu gagasan satu kalimat."
_SOURCE = "10 Pedoman Pemakaian Bahasa dalam Pers (kalimat pendek)"


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    limit = knowledge.longest_sentence
    for start, end in paragraph.sentences:
        if end - start <= 2 * limit:  # each word but the last takes a sign and a blank
            continue
        text = paragraph.text[start:end]
        if (words := word_count(text)) > limit:
            message = f"Kalimat ini {words} kata; usahakan paling banyak {limit}."
            severity = Category.LONG_SENTENCE.severity
            yield Finding(_ID, Category.LONG_SENTENCE, start, end, text, message, _WHY, _SOURCE, severity)


CHECK = Check(
    id=_ID,
    title="Kalimat panjang",
    about="Menandai kalimat yang lebih panjang dari 30 kata.",
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
