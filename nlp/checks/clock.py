"""Times of day: pukul 08.00, not jam 08:00. "Jam" is a length of time or a clock."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.rule import Rule

_ID = "clock"
_WHY = "“Pukul” menyatakan waktu, “jam” menyatakan lamanya; jam dan menit dipisahkan titik."
_SOURCE = "EYD Edisi V, tanda titik pada waktu; KBBI (jam, pukul)"
_RULE = Rule(_ID, Category.SPELLING, _WHY, _SOURCE)
_WORDS = ("jam", "pukul", "wib", "wit")
_DIGITS = re.compile(r"\d[.:]\d")
_BEFORE, _BEHIND = 20, 20  # code points in which the word before and the zone behind must stand
_TIME = re.compile(
    r"(?<![\w:.])(?:(?P<word>pukul jam|jam pukul|jam|pukul)(?P<blank>\s+))?"
    r"(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d)(?![\d:])(?!\.\d)(?P<zone>\s*(?:WIB|WITA|WIT)\b)?",
    re.IGNORECASE,
)


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    if not (any(word in paragraph.folded.text for word in _WORDS) and _DIGITS.search(paragraph.text)):
        return
    for time in _times(paragraph.text):
        if not (time["word"] or time["zone"]):
            continue  # 7:30 may be a score or a verse
        suggestion = _written(time)
        if suggestion != time.group() and not paragraph.protection.is_untouchable(*time.span()):
            yield _RULE.finding(paragraph, *time.span(), "Tulis “{best}”.", (suggestion,), safe=True)


def _times(text: str) -> Iterator[re.Match[str]]:
    """What looks like a time, by offset; looking round digits with a sign between is faster than looking everywhere."""
    end = 0
    for digits in _DIGITS.finditer(text):
        time = _TIME.search(text, max(end, digits.start() - _BEFORE), digits.end() + _BEHIND)
        if time and time.start("minute") == digits.end() - 1:
            end = time.end()
            yield time


def _written(time: re.Match[str]) -> str:
    """The time as EYD writes it, in the letter case of the original."""
    zone = time["zone"] or ""
    word = in_case_of(time["word"], "pukul") + time["blank"] if time["word"] else ""
    return f"{word}{time['hour']}.{time['minute']}{f' {zone.strip().upper()}' if zone else ''}"


CHECK = Check(
    id=_ID,
    title="Penulisan waktu",
    about="Menandai “jam” yang seharusnya “pukul” dan titik dua di antara jam dan menit.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=("Acara dimulai [jam 08.00 WITA].", "Loket buka [pukul 07:30]."),
    good=(
        "Acara dimulai pukul 08.00 WITA.",
        "Perjalanan makan waktu 2 jam.",
        "Skor akhir 7:30.",
        "Jam kerja 08.00–16.00.",
    ),
    find=_find,
)
