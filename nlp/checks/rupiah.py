"""Amounts of money: Rp stands without a stop and without a blank before its number."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.rule import Rule
from nlp.spotter import Spotter

_ID = "rupiah"
_WHY = "“Rp” ditulis tanpa titik dan tanpa spasi sebelum angkanya."
_SOURCE = "EYD Edisi V, lambang mata uang; indonesiabaik.id, cara penulisan rupiah"
_RULE = Rule(_ID, Category.SPELLING, _WHY, _SOURCE)
_SPOTTER = Spotter(("rp",))
_AMOUNT = re.compile(r"(?<!\w)(?P<sign>R[pP]|rp)(?P<gap>\.\s*|\s+\.?\s*|)(?=\d)")

_NUMBER = re.compile(r"[\d.,]*\d")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    for start in _SPOTTER.starts(paragraph):
        amount = _AMOUNT.match(paragraph.text, start)
        if amount is None:
            continue
        if (amount["sign"] != "Rp" or amount["gap"]) and not paragraph.protection.is_untouchable(*amount.span()):
            yield _finding(paragraph, amount)


def _finding(paragraph: Paragraph, amount: re.Match[str]) -> Finding:
    number = _NUMBER.match(paragraph.text, amount.end())
    end = number.end() if number else amount.end()
    suggestion = f"Rp{paragraph.text[amount.end() : end]}"
    return _RULE.finding(paragraph, amount.start(), end, "Tulis “{best}”.", (suggestion,), safe=True)


CHECK = Check(
    id=_ID,
    title="Penulisan rupiah",
    about="Menandai “Rp” yang diikuti titik atau spasi.",
    source=_SOURCE,
    category=Category.SPELLING,
    bad=("Bantuan [Rp 7,5] juta cair.", "Tiketnya [Rp. 25.000] saja.", "Denda [RP10.000]."),
    good=("Bantuan Rp7,5 juta cair.", "Uang rupiah (Rp) baru beredar."),
    find=_find,
)
