"""Degrees that lack their full stops or the blank between them: Drs Ahmad; SE, S.Sos, S.E.,M.Si. behind a name."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.degrees import Written, degrees
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.lexicon import analyse
from nlp.rule import Rule
from nlp.title_list import listed
from nlp.titles import name_start

_ID = "degree"
_SOURCE = "EYD Edisi V, singkatan gelar"
_STOPS = Rule(_ID, Category.PUNCTUATION, "Setiap unsur singkatan gelar diakhiri titik.", _SOURCE)
_BLANK = Rule(_ID, Category.PUNCTUATION, "Gelar dipisahkan dengan koma dan spasi.", _SOURCE)
# Before a name. Not Dr and dr, which stand for "dari", too, and in the names of streets and hospitals.
_WRITTEN = ("Prof ", "Drs ", "Dra ", "Ir ", "drg ", "drh ")
_BEFORE = re.compile(rf"(?:{'|'.join(map(str.strip, _WRITTEN))})(?= [A-Z])")
_JOINTS = frozenset("_.-")
_COMMA = re.compile(r",(?<=[\w.)],) ?(?=[A-Z])")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    yield from _before_names(paragraph)
    text, chain_end = paragraph.text, -1
    for comma in _COMMA.finditer(text):
        degree = degrees().at(text, comma.end())
        if degree is None or not (comma.start() == chain_end or _is_persons(text, comma, degree)):
            continue
        chain_end = degree.end
        if comma.end() == comma.start() + 1:
            yield _BLANK.finding(paragraph, *comma.span(), "Beri spasi sesudah koma di antara gelar.", (", ",))
        if degree.text != degree.right:
            span = comma.end(), degree.end
            yield _STOPS.finding(paragraph, *span, "Tulis gelar “{best}”, bukan “{text}”.", (degree.right,))


def _before_names(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    if not any(written in text for written in _WRITTEN):
        return
    for degree in _BEFORE.finditer(text):
        start, end = degree.span()
        before = text[start - 1] if start else " "  # in the regular expression this would take four times as long
        if not (before.isalnum() or before in _JOINTS or paragraph.protection.is_untouchable(start, end)):
            yield _STOPS.finding(
                paragraph, start, end, "Tulis gelar “{best}”, bukan “{text}”.", (f"{degree.group()}.",)
            )


def _is_persons(text: str, comma: re.Match[str], degree: Written) -> bool:
    """Whether the words before a degree are somebody's name, as far as its own form does not say so.

    SE, MA and other capitals are also abbreviations of other things: they need a title or another
    degree beside them, or a name of two words that ends in no word of the language.
    """
    name = text[name_start(text, comma.start()) : comma.start()]
    words = name.split()
    if not words or name.isupper() or not words[-1].istitle():
        return False
    if not (degree.text.isalpha() and degree.text.isupper()):
        return True
    follows = _COMMA.match(text, degree.end)
    if any(listed(name)) or (follows and degrees().at(text, follows.end())):
        return True
    return len(words) > 1 and not analyse(words[-1].lower())


CHECK = Check(
    id=_ID,
    title="Penulisan gelar",
    about="Menandai gelar yang titik atau spasinya kurang.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=(
        "Hadir Budi Santoso, [SE] dan Siti Aminah, [S.Sos], M.Si.",
        "Camat Adi, [SH], tiba.",
        "Rapat dipimpin Joko Susilo, S.E.[,]M.Si.",
        "Lurah Rina Marlina, [SPd], [MPd] membuka lomba.",
        "Acara dibuka [Drs] H. Ahmad dan [drg] Siti Aminah.",
    ),
    good=(
        "Hadir Budi Santoso, S.E. dan Siti Aminah, S.Sos., M.Si.",
        "Siswa SMA, MA, dan SMK ikut. Surat Edaran, SE, terbit.",
        "Mahkamah Konstitusi, MA, dan KPK hadir di Samarinda, MT Haryono.",
        "Rapat dipimpin Joko Susilo, CA. Warga hadir.",
        "Hadir Drs. H. Ahmad, Prof. Rina, dan Dr Soetomo; tim drg itu pulang.",
    ),
    find=_find,
)
