"""A light verb and an action noun where one verb would do: melakukan peninjauan, meninjau."""

import re
from collections.abc import Iterator
from functools import cache

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.nominalizations import Nominalization, look_up, table
from nlp.rule import Rule
from nlp.spotter import Spotter
from resources import lines

_ID = "nominalization"
_WHY = "Kata kerja menyebut tindakannya langsung; kata benda memaksa pembaca mengurai kalimat."
_SOURCE = "INA Digital, Panduan Penulisan (bahasa jelas dan ringkas)"
_RULE = Rule(_ID, Category.NOMINALIZATION, _WHY, _SOURCE)
# Light verbs by root, as in the table's column `light`.
_ACTIVE = {
    "melakukan": "laku", "melaksanakan": "laksana", "mengadakan": "ada", "menyelenggarakan": "selenggara",
    "menggelar": "gelar", "memberikan": "beri", "memberi": "beri", "menjalin": "jalin", "mengambil": "ambil",
    "membuat": "buat", "menerima": "terima", "mendapatkan": "dapat", "mendapat": "dapat",
}  # fmt: skip  # a table
_PASSIVE = {
    "dilakukan": "laku", "dilaksanakan": "laksana", "diadakan": "ada", "diselenggarakan": "selenggara",
    "digelar": "gelar", "diberikan": "beri",
}  # fmt: skip
_SPOTTER = Spotter((*_ACTIVE, *_PASSIVE))
_LIGHT = re.compile(
    rf"(?P<light>{'|'.join([*_ACTIVE, *_PASSIVE])})\s+(?P<filler>(?:kegiatan|acara|proses|upaya)\s+)?"
    r"(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?)\b(?![-/])(?:\s+(?P<and>dan|serta)\s+(?P<second>[^\W\d_]+)\b(?![-/]))?",
    re.IGNORECASE,
)
# Praise behind the noun goes with it: memberikan pelayanan terbaik kepada.
_PRAISE = re.compile(r"\s+(?:yang\s+)?(?:terbaik|maksimal|optimal|prima|positif|intensif)\b", re.IGNORECASE)
_PREPOSITION = re.compile(
    r"\s+(terhadap|kepada|atas|pada|ke|bagi|untuk|tentang|mengenai|terkait(?=\s)(?:\s+dengan\b)?|di)\b", re.IGNORECASE
)

# What begins when the verb gets no object: melakukan perbaikan secara bertahap, melakukan pemeriksaan di pasar.
_NO_OBJECT = re.compile(
    r"\s*(?:[.!?;:,)]|$|\s(?:secara|agar|supaya|sehingga|karena|saat|ketika|sebelum|setelah|sejak|selama|sampai|hingga|setiap|tiap"
    r"|di|ke|pada|dengan|tanpa|bersama|melalui|lewat|demi|guna|untuk|bagi|oleh|sesuai|seperti|maupun|mulai|sekaligus)\b)",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+(?:-[^\W\d_]+)?)")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    for start in _SPOTTER.starts(paragraph):
        match = _LIGHT.match(paragraph.text, start)
        found = _action_at(paragraph.text, match) if match else None
        if match is None or found is None or paragraph.parts_sentences(start, found[1]):
            continue
        if _names_event(paragraph.text, match) or _in_fixed_term(paragraph.text, *found):
            continue
        if paragraph.protection.forbids(start, found[1]):
            continue
        finding = _finding(paragraph, match, *found)
        if not _has_own_object(paragraph.text, match, found[0], finding.end):
            yield finding


def _action_at(text: str, match: re.Match[str]) -> tuple[Nominalization, int] | None:
    """The table's row of the action noun behind the light verb, and where the noun ends.

    A term of two words goes before its first word: gotong royong, kunjungan kerja.
    """
    following = _NEXT_WORD.match(text, match.end("noun"))
    light = match["light"].lower()
    if following and (two := f"{match['noun']} {following[1]}").lower() in table():
        row = _action(two, light)
        return (row, following.end()) if row else None
    row = _action(match["noun"], light)
    return (row, match.end("noun")) if row else None


def _names_event(text: str, match: re.Match[str]) -> bool:
    """Whether the noun begins the name of an event: menggelar Musyawarah Perencanaan Pembangunan."""
    following = text[match.end("noun") :][:2]
    return match["noun"].istitle() and match["light"].islower() and following[:1] == " " and following[1:].isupper()


def _in_fixed_term(text: str, row: Nominalization, end: int) -> bool:
    """Whether the word after the noun makes a fixed term with it: bantuan teknis.

    An intransitive verb takes the word along: berdialog langsung.
    """
    following = _NEXT_WORD.match(text, end) if row.passive else None
    return following is not None and following[1].lower() in _fixed_modifiers()


def _has_own_object(text: str, match: re.Match[str], row: Nominalization, end: int) -> bool:
    """Whether what follows a giving is what is given, no object of the verb: memberikan bantuan beras."""
    given = (_ACTIVE | _PASSIVE)[match["light"].lower()] == "beri" and bool(row.passive)
    dropped = _drops(row, text[match.end("noun") : end])
    return given and not dropped and _NEXT_WORD.match(text, end) is not None


def _drops(row: Nominalization, preposition: str) -> bool:
    """Whether the verb does without the preposition; terkait (dengan) stands for tentang."""
    words = preposition.lower().split()
    return bool(words) and ("tentang" if "terkait" in words else words[-1]) in row.drops


@cache
def _fixed_modifiers() -> frozenset[str]:
    return frozenset(lines("wordlists", "fixed_modifiers.txt"))


def _action(noun: str | None, light: str) -> Nominalization | None:
    """The table's row of an action noun with this light verb, if it has a verb of its own."""
    row = look_up(noun.lower()) if noun else None
    if row is None or row.lexical or not row.active:
        return None
    return row if (_ACTIVE.get(light) or _PASSIVE[light]) in row.light else None


def _finding(paragraph: Paragraph, match: re.Match[str], first: Nominalization, end: int) -> Finding:
    """The finding with the verb as its suggestion; prepositions that the verb does without go too.

    Without an object a transitive verb cannot stand there by itself, so that is only advice.
    """
    light, rows = match["light"].lower(), [first]
    passive = light in _PASSIVE
    second = _action(match["second"], light) if end == match.end("noun") else None
    if second:
        rows.append(second)
        end = match.end("second")
    if praise := _PRAISE.match(paragraph.text, end):
        end = praise.end()
    preposition = _PREPOSITION.match(paragraph.text, end)
    dropped = not passive and preposition is not None and all(_drops(row, preposition[1]) for row in rows)
    if preposition and dropped:
        end = preposition.end()
    verbs = [row.passive or row.active if passive else row.active for row in rows]
    words = f" {(match['and'] or 'dan').lower()} ".join(verbs)
    if not (passive or dropped) and first.passive and _NO_OBJECT.match(paragraph.text, end):
        message = f"“{{text}}” lebih hidup dengan kata kerja: “{words}”, lalu sebutkan apa."
        return _RULE.finding(paragraph, match.start(), end, message, ())
    message = "“{text}” lebih hidup dengan kata kerja; coba “{best}”."
    return _RULE.finding(paragraph, match.start(), end, message, (in_case_of(match["light"], words),))


CHECK = Check(
    id=_ID,
    title="Nominalisasi",
    about="Menandai “melakukan/melaksanakan/memberikan + kata benda tindakan” yang dapat diganti satu kata kerja.",
    source=_SOURCE,
    category=Category.NOMINALIZATION,
    bad=(
        "Bupati [melakukan peninjauan terhadap] lokasi banjir.",
        "Petugas [melaksanakan verifikasi dan validasi] data penerima.",
        "Dinas [melaksanakan kegiatan perbaikan] jalan desa.",
        "Camat [memberikan imbauan kepada] warga.",
        "Bidan [melakukan sosialisasi terkait] gizi balita.",
        "Petani [melakukan penyulaman terhadap] bibit yang mati.",
        "Petugas [melakukan perbaikan] secara bertahap.",
    ),
    good=(
        "Bupati meninjau lokasi banjir.",
        "Warga memberikan masukan dalam rapat.",
        "Aturan ini memberikan kepastian hukum, dinas memberikan bantuan teknis.",
        "Desa mengadakan rapat lalu menggelar Musyawarah Perencanaan Pembangunan.",
        "Kota ini melaksanakan Rencana Aksi Daerah.",
    ),
    find=_find,
)
