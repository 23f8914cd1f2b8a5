"""Two or more blanks between words of a line, outside tables and what is aligned by hand."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.rule import Rule

_ID = "double-space"
_WHY = "Antarkata cukup satu spasi."
_SOURCE = "Kelaziman penulisan; KBBI (spasi)"
_RULE = Rule(_ID, Category.PUNCTUATION, _WHY, _SOURCE)
# Between words only: emoji, hashtags, bars and the colons of forms often stand apart on purpose.
_GAP = re.compile(r"  (?<=[\w,;:.!?)\"”’%]  ) *(?=[\w(\"“‘])")
_WIDE = 3  # blanks; nobody types so many by mistake twice in a paragraph
_LINE = re.compile(r"[^\n]+")
_LIST_MARK = re.compile(r"\s*(?:\d{1,3}[.)]?|[A-Za-z][.)])")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    if not paragraph.folded.cuts:  # nothing doubled, which is told for free
        return
    lines = [list(_GAP.finditer(paragraph.text, *line.span())) for line in _LINE.finditer(paragraph.text)]
    if _is_table(lines):
        return
    for gap in (gap for gaps in lines for gap in gaps if not _LIST_MARK.fullmatch(gap.string, gap.pos, gap.start())):
        if not paragraph.protection.is_untouchable(*gap.span()):
            yield _RULE.finding(paragraph, *gap.span(), "Ada spasi ganda; cukup satu spasi.", (" ",), safe=True)


def _is_table(lines: list[list[re.Match[str]]]) -> bool:
    """Whether blanks align columns: several wide gaps, or two lines with several gaps each."""
    wide = sum(len(gap.group()) >= _WIDE for gaps in lines for gap in gaps)
    return wide > 1 or sum(len(gaps) > 1 for gaps in lines) > 1


CHECK = Check(
    id=_ID,
    title="Spasi ganda",
    about="Menandai dua spasi atau lebih di antara kata.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=("Warga[  ]bergotong royong,[   ]lalu makan bersama.",),
    good=(
        "  Warga bergotong royong. 🙏  Terima kasih",
        "1.  Pembukaan\n2.  Doa",
        "Nama  : Adi\nAlamat  : Jalan Mawar",
        "Desa      Warga   Jiwa\nMekar     40      120",
        "No  Desa  Jiwa\n1  Mekar  120",
    ),
    find=_find,
)
