"""Words before a noun that is an activity already: kegiatan rapat, pelaksanaan apel."""

import re
from collections.abc import Iterator

from nlp.activities import activities
from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.rule import Rule
from nlp.spotter import Spotter

_ID = "filler"
_WHY = "Kata sesudahnya sudah berarti kegiatan, jadi kata ini tidak menambah apa-apa."
_SOURCE = "10 Pedoman Pemakaian Bahasa dalam Pers (buang kata mubazir)"
_RULE = Rule(_ID, Category.REDUNDANCY, _WHY, _SOURCE)
_SPOTTER = Spotter(("kegiatan", "acara", "pelaksanaan", "penyelenggaraan"))
_FILLER = re.compile(
    r"(?<![\w-])(?:(?P<held>pelaksanaan|penyelenggaraan)(?:\s+(?:kegiatan|acara))?|kegiatan|acara)\s+(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)?)(?![\w-])"
    r"(?=(?P<more>\s+[^\W\d_]+)?)",
    re.IGNORECASE,
)


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    done = 0
    for start in _SPOTTER.starts(paragraph):
        match = _FILLER.match(paragraph.text, start)
        if match is None or start < done:
            continue
        done = match.end()
        if not _is_activity(match) or paragraph.parts_sentences(*match.span()):
            continue
        if not paragraph.protection.forbids(*match.span()):
            suggestion = in_case_of(match.group(), match["noun"].lower())
            yield _RULE.finding(paragraph, *match.span(), "“{text}” mubazir; cukup “{best}”.", (suggestion,))


def _is_activity(match: re.Match[str]) -> bool:
    """Whether the noun, or the noun with the word after it, is an activity."""
    noun = match["noun"].lower()
    return noun in activities() or f"{noun} {(match['more'] or '').strip().lower()}" in activities()


CHECK = Check(
    id=_ID,
    title="Kata pengisi “kegiatan”",
    about="Menandai “kegiatan”, “acara”, atau “pelaksanaan” di depan kata yang sudah berarti kegiatan.",
    source=_SOURCE,
    category=Category.REDUNDANCY,
    bad=(
        "Warga mengikuti [kegiatan rapat] desa.",
        "[Kegiatan Lomba] Cerdas Cermat diikuti 30 siswa.",
        "Lurah membuka [acara bakti] sosial.",
        "Usai [pelaksanaan apel], pegawai bersalaman.",
    ),
    good=(
        "Kegiatan ini diikuti 30 siswa.",
        "Warga mengisi kegiatan positif.",
        "Simak Kegiatan-rapat dan kegiatan usaha desa.",
    ),
    find=_find,
)
