"""Abbreviations that a lay reader may not know, at their first mention and not explained there."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge, Mention
from nlp.document import Paragraph
from nlp.explained import is_explained
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.phrase import Phrase
from nlp.phrase_matcher import Hit

_ID = "abbreviation"
_WHY = "Pembaca awam belum tentu tahu kepanjangannya. Jelaskan sekali, pada penyebutan pertama."
_SOURCE = "10 Pedoman Pemakaian Bahasa dalam Pers (batasi akronim dan jelaskan)"
# The letter first, then what stands before it: the other way round takes three times as long.
_CAPITALS = re.compile(r"[A-Z](?<![\w@#./&-][A-Z])[A-Z]{2,7}(?![\w@&-]|[./]\w)")
_ROMAN = re.compile(r"[IVXLC]+")
# Syllables of one consonant or none, one vowel and perhaps a closing consonant: can be spoken as a word.
_SPEAKABLE = re.compile(r"(?=.{4})[B-DF-HJ-NP-TV-Z]?(?:[AEIOU][HKLMNPRST]?[B-DF-HJ-NP-TV-Z]?)*[AEIOU][HKLMNPRST]?")

_HEADING = 200  # code points looked at on each side: enough to tell, and no more than a pasted line may have

# Units that are named after what they do or where they are.
_UNITS = frozenset(("UPT", "UPTB", "UPTD", "UPTP"))
_REGIONS = frozenset(("DIY", "DKI", "NAD", "NTB", "NTT", "RI"))
_HEADS = frozenset("kepala ketua sekretaris direktur kabid kasi kasubbid kasubbag kabag".split())


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Mention]:
    found = [*_known(paragraph, knowledge), *_unknown(paragraph)]
    taken, channel = 0, knowledge.channel
    for start, end, phrase in sorted(found, key=lambda f: (f[0], -f[1])):
        if start >= taken and not paragraph.protection.is_untouchable(start, end):
            taken = end
            yield _mention(paragraph, start, end, phrase, official=bool(channel and channel.official_readers))


def _known(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[tuple[int, int, Phrase | None]]:
    """Abbreviations of the bank, outside headings and names."""
    for hit in knowledge.phrases.hits(paragraph):
        if hit.phrase.category is Category.ABBREVIATION:
            short, text = hit.phrase.pattern.replace("\\", ""), paragraph.text[hit.start : hit.end]
            if not _is_meant(short, text) or _in_heading(paragraph.text, hit.start, hit.end):
                continue
            if not _is_branch(paragraph.text, hit):
                yield hit.start, hit.end, hit.phrase


def _is_meant(short: str, text: str) -> bool:
    """Whether a word is the abbreviation: Bimtek in any case, but PIN is not pin and GenRe no genre."""
    return text == short or all(part.istitle() for part in short.split())


def _is_branch(text: str, hit: Hit) -> bool:
    """Whether an institution's short name and a place make one name, which is not ours to touch: BKD Provinsi NTB.

    So do an office holder, a unit and an institution: Kabid PPI BKD.
    """
    short = text[hit.start : hit.end]
    if not short.isupper():
        return False
    previous, following, _ = _neighbours(text, hit.start, hit.end)
    if previous.lower() in _HEADS and following.isupper():
        return True
    institution = short in _UNITS or any(long[:1].isupper() for long in hit.phrase.replacements)
    return institution and (_titled(following) or following.strip(",") in _REGIONS)


def _in_heading(text: str, start: int, end: int) -> bool:
    """Whether the place is in a line of capitals, or its capitals stand amid those of a name."""
    before, after = text[max(0, start - _HEADING) : start], text[start : end + _HEADING]
    line = before.rpartition("\n")[2] + after.partition("\n")[0]
    return (line.isupper() and " " in line.strip()) or (text[start:end].isupper() and _amid_name(text, start, end))


def _unknown(paragraph: Paragraph) -> Iterator[tuple[int, int, Phrase | None]]:
    """Words in capitals that no list knows, that cannot be read as a word and belong to no name.

    What can be spoken as a word is more often the name of a programme (GESIT).
    """
    for word in _CAPITALS.finditer(paragraph.text):
        text = word.group()
        if not (_ROMAN.fullmatch(text) or _SPEAKABLE.fullmatch(text) or _in_name(paragraph.text, *word.span())):
            yield word.start(), word.end(), None


def _in_name(text: str, start: int, end: int) -> bool:
    """Whether the words beside it in the same line make it a part of a name, a degree, a heading or a dateline."""
    previous, following, opens = _neighbours(text, start, end)
    if any(len(word.strip(".,")) > 3 and word.isupper() for word in (previous, following)):
        return True  # a heading, a person's name in capitals
    if _titled(following) or (_titled(previous) and not opens):
        return True  # FKS Multi Agro; Siti Maryam, SKM
    return not previous and following in ("-", "–", "—")


def _amid_name(text: str, start: int, end: int) -> bool:
    """Whether words with capitals stand on both sides: Kantor Imigrasi Khusus TPI Soekarno-Hatta."""
    previous, following, opens = _neighbours(text, start, end)
    return _titled(previous) and not opens and _titled(following) and previous[-1].isalpha()


def _neighbours(text: str, start: int, end: int) -> tuple[str, str, bool]:
    """The words before and after in the same line, empty where there is none; whether the first opens the line."""
    before = text[max(0, start - 30) : start].rpartition("\n")[2].split()
    after = text[end : end + 30].partition("\n")[0].split()
    return (before or [""])[-1], (after or [""])[0].rstrip(".!?:"), len(before) < 2


def _titled(word: str) -> bool:
    """Whether a word begins with a capital, goes on in small letters and ends no sentence."""
    return word[:1].isupper() and not word.isupper() and word[-1] not in ".!?:"


def _mention(paragraph: Paragraph, start: int, end: int, phrase: Phrase | None, *, official: bool) -> Mention:
    """What to say of an abbreviation; official readers know those of the bank, whatever other readers know."""
    text = paragraph.text[start:end]
    long_forms = phrase.replacements if phrase else ()
    everyday = phrase is not None and (official or not long_forms)
    if everyday or is_explained(paragraph.text, start, end) or _spelt_out(paragraph, start, long_forms):
        return Mention(text.casefold(), None)
    spelt = [in_case_of(_sample(paragraph, start, end), long) for long in long_forms]
    # Explained for the next time, or, where it stands but once, not used at all.
    suggestions = (*(f"{long} ({text})" for long in spelt), *spelt)
    finding = Finding(
        check=_ID,
        category=Category.ABBREVIATION,
        start=start,
        end=end,
        text=text,
        message=f"“{text}” belum dijelaskan; coba “{suggestions[0]}”."
        if suggestions
        else f"Jelaskan “{text}” di sini.",
        why=_WHY,
        source=(phrase and phrase.source) or _SOURCE,
        severity=Category.ABBREVIATION.severity,
        suggestions=suggestions,
        entry=phrase.id if phrase else "",
    )
    return Mention(text.casefold(), finding)


def _sample(paragraph: Paragraph, start: int, end: int) -> str:
    """A sample of the letter case wanted: a capital where a sentence begins, capitals throughout in an office's name.

    Setdakab behind Pembangunan is part of one: Asisten Ekonomi dan Pembangunan Setdakab.
    """
    if any(first == start for first, _ in paragraph.sentences):
        return "A"
    previous = _neighbours(paragraph.text, start, end)[0]
    in_name = paragraph.text[start:end].istitle() and _titled(previous) and previous[-1].isalpha()
    return "Aa Aa" if in_name else "a"


def _spelt_out(paragraph: Paragraph, start: int, long_forms: tuple[str, ...]) -> bool:
    """Whether a long form stands earlier in the paragraph."""
    earlier = paragraph.text[:start].lower()
    return any(long.lower() in earlier for long in long_forms)


CHECK = Check(
    id=_ID,
    title="Singkatan belum dijelaskan",
    about="Menandai singkatan yang belum dijelaskan pada penyebutan pertama dan mungkin asing bagi warga.",
    source=_SOURCE,
    category=Category.ABBREVIATION,
    bad=(
        "Setiap [OPD] menyusun laporan. OPD yang terlambat ditegur.",
        "Peserta mengikuti [bimtek] selama dua hari.",
        "Bantuan disalurkan lewat [KXPBM] setempat.",
    ),
    good=(
        "Setiap organisasi perangkat daerah (OPD) menyusun laporan. OPD yang terlambat ditegur.",
        "OPD (Organisasi Perangkat Daerah) menyusun laporan.",
        "SATPAS atau Satuan Penyelenggara Administrasi SIM buka pukul 08.00.",
        "Anggota TNI dan Polri menjaga TPS. Simak #OPDMelayani.",
        "Kepala BKD Provinsi Kaltim hadir.",
        "Program GESIT dimulai pada masa jabatan HAMDAN SUKARDI.",
    ),
    find=_find,
)
