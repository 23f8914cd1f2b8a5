"""Amounts of money: Rp stands without a stop and without a blank before its number."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.spotter import Spotter

_ID = "rupiah"
_WHY = "“Rp” ditulis tanpa titik dan tanpa spasi sebelum angkanya."
_SOURCE = "EYD Edisi V, lambang mata uang; indonesiabaik.id, cara penulisan rupiah"
_SPOTTER = Spotter(("rp",))
_AMOUNT = re.compile(r"(?<!\w)(?P<sign>R[pP]|rp)(?P<gap>\.\s*|\s+\.?\s*|)(?=\d)")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    for start in _SPOTTER.starts(paragraph):
        amount = _AMOUNT.match(paragraph.text, start)
        if amount is None:
            continue
        if (amount["sign"] != "Rp" or amount["gap"]) and not paragraph.protection.is_untouchable(*amount.span()):
            yield _finding(paragraph.text, amount)


def _finding(text: str, amount: re.Match[str]) -> Finding:
    number = re.compile(r"[\d.,]*\d").match(text, amount.end())
    end = number.end() if number else amount.end()
    suggestion = f"Rp{text[amount.end() : end]}"
    return Finding(
        check=_ID,
        category=Category.SPELLING,
        start=amount.start(),
        end=end,
        text=text[amount.start() : end],
        message=f"Tulis “{suggestion}”.",
        why=_WHY,
        source=_SOURCE,
        severity=Category.SPELLING.severity,
        suggestions=(suggestion,),
        safe=True,
    )


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
