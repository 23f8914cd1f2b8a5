"""Passives that hide who acts: Telah dilaksanakan …, Diharapkan …, and so on."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.nominalizations import look_up
from nlp.rule import Rule
from nlp.spotter import Spotter

_ID = "stiff-passive"
_WHY = "Pembaca ingin tahu siapa berbuat apa; sebutkan pelakunya, atau dahulukan hal yang dikerjakan."
_SOURCE = "INA Digital, Panduan Penulisan (bahasa jelas dan ringkas)"
_RULE = Rule(_ID, Category.STIFF_PASSIVE, _WHY, _SOURCE)
_HELD = r"(?:dilaksanakan|diselenggarakan|diadakan|dilangsungkan)"
_TENSE = r"(?:telah|sudah|akan|sedang)\s+"
# "Telah dilaksanakan kegiatan sosialisasi": a verb where a subject is expected.
_VERB_FIRST = re.compile(
    rf"(?P<tense>{_TENSE})?(?P<verb>{_HELD}|dilakukan)\s+(?:kegiatan|acara)?\s*(?=\w)", re.IGNORECASE
)
# "Jumat pukul 08.30, dilaksanakan kegiatan …": the same after a time or a place.
_VERB_FIRST_AGAIN = re.compile(rf"(?<=[,\d]\s)(?P<tense>{_TENSE})?{_HELD}\s+(?:kegiatan|acara)\s+(?=\w)", re.IGNORECASE)
# "Diharapkan kepada seluruh warga agar …": a wish that nobody has.
_WISH = re.compile(
    r"(?P<verb>diharapkan|dimohon|diimbau|dihimbau|diminta)(?P<to>\s+(?:kiranya|nantinya|kepada|bagi|untuk))?(?=\s+[^\W\d_]|,)",
    re.IGNORECASE,
)
_WISHES = {
    "diharapkan": "kami berharap", "dimohon": "kami memohon", "diimbau": "kami mengimbau",
    "dihimbau": "kami mengimbau", "diminta": "kami meminta",
}  # fmt: skip  # a table
# "Melalui kegiatan ini diharapkan …": what comes before is no subject.
_WISH_AFTER_PHRASE = re.compile(
    r"(?:melalui|dengan|lewat|dari|dalam)\s+(?:[^\W\d_][\w-]*\s+){1,6}?(?P<verb>diharapkan)(?=\s+[^\W\d_])",
    re.IGNORECASE,
)
_SPOTTER = Spotter(("dilaksanakan", "diselenggarakan", "diadakan", "dilangsungkan", "dilakukan", *_WISHES))
_COMMA = re.compile(r",\s+")
# "Kegiatan apel desa akan dilaksanakan", "Pelepasan kontingen dilaksanakan": an action noun as the subject.
_HELD_AFTER = re.compile(
    rf"(?P<noun>[^\W\d_]+)\s+(?P<object>(?!ini\b|tersebut\b|itu\b|yang\b)(?:[^\W\d_][\w-]*\s+){{1,4}}?)(?P<tense>{_TENSE})?(?P<verb>{_HELD}|dilakukan)\b",
    re.IGNORECASE,
)
# Light verbs of nouns for something done; what is only given is a thing: peringatan, pelatihan.
_DONE = frozenset({"laku", "laksana", "ada", "gelar", "selenggara"})
_NO_OBJECT = re.compile(
    r"\b(?:ini|itu|tersebut|yang|dan|oleh|di|pada|untuk|dengan|terhadap|kepada|juga|tidak|umumnya|biasanya|harus|dapat|bisa"
    r"|sering|selalu|rutin|mulai|kembali|secara|setiap|hanya|masih|baru|perlu|segera|langsung|sementara|darurat|awal|lanjutan|medis|intensif)\b",
    re.IGNORECASE,
)


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    text, places = paragraph.text, _SPOTTER.starts(paragraph)
    for start, end in paragraph.sentences if places else ():
        if not any(start <= place < end for place in places):
            continue
        begin = start + len(text[start:end]) - len(text[start:end].lstrip("“\"'‘(-•*0123456789. \t"))
        for match in (
            _VERB_FIRST.match(text, begin, end),
            _WISH.match(text, begin, end),
            _HELD_AFTER.match(text, begin, end),
        ):
            if match and (suggestions := _suggestions(match)) is not None:
                yield _finding(paragraph, match.start(), match.end(), suggestions)
        for match in _VERB_FIRST_AGAIN.finditer(text, start, end):
            yield _finding(paragraph, match.start(), match.end(), _suggestions(match) or ())
        for opening in (begin, *(m.end() for m in _COMMA.finditer(text, begin, end))):
            if match := _WISH_AFTER_PHRASE.match(text, opening, end):
                yield _finding(paragraph, match.start("verb"), match.end("verb"), ("kami berharap",))


def _suggestions(match: re.Match[str]) -> tuple[str, ...] | None:
    """What may stand in place of the match; None where the passive is all right."""
    if match.re is _WISH:
        return (_WISHES[match["verb"].lower()],)
    if match.re in (_VERB_FIRST, _VERB_FIRST_AGAIN):
        return ("kami akan menggelar",) if (match["tense"] or "").lower().startswith("akan") else ("kami menggelar",)
    held = " ".join(match["object"].split())
    if _NO_OBJECT.search(held):
        return None
    noun, row = match["noun"].lower(), look_up(match["noun"].lower())
    if noun in ("kegiatan", "acara", "pelaksanaan", "penyelenggaraan"):
        verb = "digelar"
    elif row and row.passive and not row.lexical and row.light & _DONE:
        verb = row.passive
    else:
        return None
    # a date says that it is to come as well as "akan" does
    future = (match["tense"] or "").lower().startswith("akan")
    return (f"{held} akan {verb}", f"{held} {verb}") if future else (f"{held} {verb}",)


def _finding(paragraph: Paragraph, start: int, end: int, suggestions: tuple[str, ...]) -> Finding:
    text = paragraph.text[start:end].rstrip()
    suggestions = tuple(in_case_of(text, suggestion) for suggestion in suggestions)
    message = "“{text}” menyembunyikan pelaku; coba “{best}”."
    return _RULE.finding(paragraph, start, start + len(text), message, suggestions)


CHECK = Check(
    id=_ID,
    title="Pasif kaku",
    about="Menandai kalimat pasif tanpa pelaku, seperti “Telah dilaksanakan …” dan “Diharapkan …”.",
    source=_SOURCE,
    category=Category.STIFF_PASSIVE,
    bad=(
        "[Telah dilaksanakan kegiatan] sosialisasi pajak di Aula Desa.",
        "Minggu, 3 Mei 2026, [dilaksanakan kegiatan] jalan sehat.",
        "[Diharapkan] bantuan ini meringankan beban warga.",
        "[Diimbau kepada] seluruh warga agar waspada.",
        "Melalui lomba ini [diharapkan] warga gemar membaca.",
        "[Kegiatan apel pagi akan dilaksanakan] Senin.",
        "[Penyaluran bantuan dilakukan] di balai desa.",
    ),
    good=(
        "Rapat dilaksanakan di balai desa.",
        "Warga diharapkan datang tepat waktu.",
        "Pelatihan batik tulis dilaksanakan di balai desa.",
        "Kegiatan ini dilaksanakan dua hari.",
        "Penyaluran yang dilakukan kemarin berjalan lancar.",
    ),
    find=_find,
)
