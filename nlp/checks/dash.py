"""A hyphen or two where EYD V asks for a dash: in ranges of years, hours and dates, and for an aside."""

import re
from collections.abc import Iterator
from dataclasses import replace

from nlp.category import Category, Severity
from nlp.check import Check
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.odd_signs import where_odd
from nlp.rule import Rule

_ID = "dash"
_SOURCE = "EYD Edisi V, tanda pisah"
_RANGE = Rule(_ID, Category.PUNCTUATION, "Rentang tahun, waktu, atau tanggal memakai tanda pisah (–).", _SOURCE)
_ASIDE = Rule(_ID, Category.PUNCTUATION, "Keterangan sisipan diapit tanda pisah (—), bukan tanda hubung.", _SOURCE)
_MONTH = r"(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]*\b"
# Scores (2-1), telephone and serial numbers look the same but for these.
_RANGES = re.compile(
    r"(?<![\w./-])(?:(?P<since>(?:1[6-9]|20)\d\d) ?- ?(?P<until>(?:1[6-9]|20)\d\d)(?![\w/-]|[.,]\d)"
    r"|[0-2]?\d[.:][0-5]\d ?- ?[0-2]?\d[.:][0-5]\d(?![\w/-]|[.:]\d)"
    rf"|(?P<first>[0-3]?\d) ?- ?(?P<last>[0-3]?\d)(?= {_MONTH}))"
)
_JOINED = re.compile(r"\d ?- ?\d")
_DOUBLE = re.compile(r"(?<=[^\W_])(?P<blank> ?)--(?P=blank)(?=[^\W_])")


def _find(paragraph: Paragraph) -> Iterator[Finding]:
    """Report as a note, for the hyphen is common and misleads nobody."""
    for finding in (*_ranges(paragraph), *_asides(paragraph)):
        if not paragraph.protection.is_untouchable(finding.start, finding.end):
            yield replace(finding, severity=Severity.NOTE)


def _ranges(paragraph: Paragraph) -> Iterator[Finding]:
    """The hyphen and its blanks alone, so that a wrong hour beside it is reported as well."""
    if not _JOINED.search(paragraph.text):  # a tenth of the time
        return
    for found in _RANGES.finditer(paragraph.text):
        if _ascends(found):
            since, until = (side.strip() for side in found.group().split("-"))
            start, end = found.start() + len(since), found.end() - len(until)
            yield _RANGE.finding(paragraph, start, end, f"Untuk rentang, tulis “{since}–{until}”.", ("–",))


def _asides(paragraph: Paragraph) -> Iterator[Finding]:
    for found in _DOUBLE.finditer(paragraph.text) if "--" in paragraph.text else ():
        yield _ASIDE.finding(paragraph, *found.span(), "Tulis “—”, bukan “{text}”.", ("—",))


def _ascends(found: re.Match[str]) -> bool:
    """Whether the second year or day is the later one."""
    if found["since"]:
        return found["since"] < found["until"]
    return not found["first"] or int(found["first"]) < int(found["last"])


CHECK = Check(
    id=_ID,
    title="Tanda pisah",
    about="Menandai tanda hubung yang dipakai sebagai tanda pisah.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=(
        "Masa bakti 2020[-]2024 berakhir.",
        "Loket buka pukul 08.00[ - ]12.00.",
        "Lomba digelar 5[-]9 Mei 2026.",
        "Warga[ -- ]tua dan muda[ -- ]hadir.",
    ),
    good=(
        "Masa bakti 2020–2024, skor 2-1, ruang 3-4, telepon 0812-3456-7890.",
        "Nomor 2020-2024/HK, tanggal 2024-05-12, COVID-19, ke-7, dan orang-orang.",
        "Jalankan luwes --fix",
    ),
    find=where_odd(_ID, _find),
)
