"""A blank behind an opening bracket or before a closing one."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.odd_signs import where_odd
from nlp.rule import Rule

_ID = "space-in-brackets"
_WHY = "Tanda kurung menempel pada kata yang diapitnya, tanpa spasi."
_SOURCE = "EYD Edisi V, tanda kurung"
_RULE = Rule(_ID, Category.PUNCTUATION, _WHY, _SOURCE)
# Only round a word: ( ) is a box to tick, :( and :-) are faces, "a )" marks a list.
_PAIR = re.compile(r"\((?<![:;=xX'-]\()(?P<left> *)(?P<inside>[^\s()](?:[^()\n]*[^\s()])?)(?P<right> *)\)")


def _find(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    for pair in _PAIR.finditer(text):
        start, end = pair.span()
        for blank, first, last in (("left", start, pair.start("inside")), ("right", pair.end("inside"), end)):
            if pair[blank] and not paragraph.protection.is_untouchable(start, end):
                bracket = "(" if blank == "left" else ")"
                message = f"Hapus spasi di dalam kurung “{bracket}”."
                yield _RULE.finding(paragraph, first, last, message, (bracket,), safe=True)


CHECK = Check(
    id=_ID,
    title="Spasi di dalam kurung",
    about="Menandai spasi sesudah kurung buka dan sebelum kurung tutup.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=("Hadir [( ]tiga[ )] orang.", "Hadir [( ]tiga) orang.", "Rapat (Senin[ )] dibatalkan."),
    good=("Hadir (tiga) orang.", "Setuju ( ) Tidak ( )", "Aduh :( begitu ) ya"),
    find=where_odd(_ID, _find),
)
