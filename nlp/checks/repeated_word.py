"""The same word twice in a row: a slip of the fingers, or a doubled word without its hyphen."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.rule import Rule

_ID = "repeated-word"
# Two letters and more, with nothing but a blank between; a hyphen makes the words part of longer ones. That it begins
# behind a blank or a sign, and gives nothing back, makes it three times as fast.
_TWICE = re.compile(r"[ (\[“‘\"'/–—](\w\w++) (?=(\1)(?![\w-]))")
# Words that are never doubled: twice in a row they are a slip.
_NEVER_DOUBLED = frozenset(
    "adalah agar akan atau bagi bahwa dalam dan dapat dari dengan di juga karena ke kepada ketika maka merupakan oleh "
    "pada para sebagai sebelum sehingga serta setelah sudah telah terdapat tidak untuk yaitu yakni yang".split()
)
# Cries and softeners that captions double on purpose.
_PLAYFUL = frozenset(
    "ha he hi hu ho wah yuk ayo hore hei halo aduh eh ya yes no cie dong lho nih sih tik tok bye".split()
)
_SLIP = Rule(_ID, Category.REDUNDANCY, "Kata yang sama tertulis dua kali.", "Penilaian redaksi Luwes")
_HYPHEN = Rule(_ID, Category.SPELLING, "Kata ulang ditulis lengkap dengan tanda hubung.", "EYD Edisi V, kata ulang")


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    text, folded = paragraph.text, paragraph.folded
    for twice in _TWICE.finditer(f" {folded.text}"):
        start, middle, again, end = (folded.origin(twice.span(part)[side] - 1) for part in (1, 2) for side in (0, 1))
        first, second = text[start:middle].rstrip(), text[again:end]
        if first.isalpha() and not _on_purpose(paragraph, start, end, first, second):
            yield _finding(paragraph, start, end, first, second)


def _on_purpose(paragraph: Paragraph, start: int, end: int, first: str, second: str) -> bool:
    """Whether the doubling is a name, a cry, part of something protected, or two sentences meeting."""
    if first.lower() in _PLAYFUL or paragraph.protection.forbids(start, end) or (first.isupper() and second.isupper()):
        return True
    if first[0].isupper() and second[0].isupper():
        return True
    return any(start < border < end for border, _ in paragraph.sentences)


def _finding(paragraph: Paragraph, start: int, end: int, first: str, second: str) -> Finding:
    slip = first.lower() in _NEVER_DOUBLED
    suggestions = (first,) if slip else (f"{first}-{second.lower()}", first)
    message = "“{text}” tertulis ganda; coba “{best}”."
    return (_SLIP if slip else _HYPHEN).finding(paragraph, start, end, message, suggestions)


CHECK = Check(
    id=_ID,
    title="Kata ganda",
    about="Menandai kata yang tertulis dua kali berturut-turut, termasuk kata ulang tanpa tanda hubung.",
    source="EYD Edisi V, kata ulang",
    category=Category.REDUNDANCY,
    bad=("Program ini dibuat [untuk untuk] petani.", "Posyandu melayani [anak anak] balita."),
    good=(
        "Posyandu melayani anak-anak balita.",
        "Rombongan singgah di Pare Pare.",
        "Wah wah, ramai sekali! Kami datang. Datang juga, ya!",
    ),
    find=_find,
)
