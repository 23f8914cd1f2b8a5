"""A word of number before a doubled noun: para guru-guru. Each alone means many."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.rule import Rule
from nlp.spotter import Spotter

_ID = "doubled-plural"
_WHY = "Kata bilangan dan kata ulang sama-sama berarti banyak; cukup salah satunya."
_SOURCE = "Tata Bahasa Baku Bahasa Indonesia (penjamakan)"
_RULE = Rule(_ID, Category.REDUNDANCY, _WHY, _SOURCE)
# Doubled words that mean one thing: taking one half away changes the meaning.
_ONE_THING = frozenset(
    "agar alun anai biri cumi gado kupu kunang kura laba laki langit lumba mata oleh ondel orong paru rata sia "
    "tiba ubun umbul undang ubur cita cuma hati kira kisi pura rawa tanda teka warna macam sama masing".split()
)
_MANY = ("para", "banyak", "beberapa", "semua", "seluruh", "berbagai", "sejumlah", "segenap", "sekian")
_SPOTTER = Spotter(_MANY)
_PLURAL = re.compile(
    rf"(?<![\w-])(?P<many>{'|'.join(_MANY)})\s+(?P<one>[^\W\d_]{{3,}})-(?P<two>[^\W\d_]{{3,}})"
    rf"(?P<clitic>nya)?(?![\w-])",
    re.IGNORECASE,
)


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    if "-" not in paragraph.text:
        return
    for start in _SPOTTER.starts(paragraph):
        match = _PLURAL.match(paragraph.text, start)
        if match is None:
            continue
        one, two = match["one"].lower(), match["two"].lower()
        clitic = match["clitic"] or ("nya" if two == f"{one}nya" else "")
        doubled = two.removesuffix(clitic) == one and one not in _ONE_THING
        if doubled and not (paragraph.parts_sentences(*match.span()) or paragraph.protection.forbids(*match.span())):
            suggestion = f"{match['many']} {match['one']}{clitic}"
            yield _RULE.finding(paragraph, *match.span(), "“{text}” dua kali jamak; cukup “{best}”.", (suggestion,))


CHECK = Check(
    id=_ID,
    title="Jamak ganda",
    about="Menandai kata bilangan di depan kata ulang, seperti “para guru-guru”.",
    source=_SOURCE,
    category=Category.REDUNDANCY,
    bad=("Hadir [para guru-guru] SD.", "Banjir merendam [beberapa desa-desa] di hilir."),
    good=("Hadir guru-guru SD.", "Pasar menjual berbagai oleh-oleh.", "Semua undang-undang berlaku."),
    find=_find,
)
