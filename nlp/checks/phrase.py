"""Phrases of the bank: stiff ones, redundant ones and whatever else supervisors enter."""

from collections.abc import Iterator
from functools import lru_cache

from nlp.category import Category, Severity
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.phrase_matcher import Hit
from nlp.slots import fill

_ID = "phrase"
_VERDICTS = {
    Category.STIFF_PHRASE: "terasa kaku",
    Category.NOMINALIZATION: "lebih hidup dengan kata kerja",
    Category.REDUNDANCY: "mubazir",
    Category.STIFF_PASSIVE: "lebih jelas dalam kalimat aktif",
    Category.SPELLING: "bukan ejaan baku",
}


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    # Of two phrases for the same words, the one that spells them out goes before the one with a slot.
    for hit in sorted(knowledge.phrases.hits(paragraph), key=lambda hit: bool(hit.slots)):
        if hit.phrase.category is Category.ABBREVIATION or paragraph.parts_sentences(hit.start, hit.end):
            continue
        if not paragraph.protection.forbids(hit.start, hit.end) and (finding := _finding(paragraph, hit)):
            yield finding


def _finding(paragraph: Paragraph, hit: Hit) -> Finding | None:
    """The finding of a phrase; in direct speech it only suggests. None where no replacement has the form it needs."""
    phrase, text = hit.phrase, paragraph.text[hit.start : hit.end]
    spoken = paragraph.protection.is_spoken(hit.start, hit.end)
    filled = [fill(r, hit.slots) for r in phrase.replacements] if hit.slots else phrase.replacements
    suggestions = tuple(dict.fromkeys(in_case_of(text, r) for r in filled if r is not None))
    if phrase.replacements and not suggestions:
        return None
    return Finding(
        check=_ID,
        category=phrase.category,
        start=hit.start,
        end=hit.end,
        text=text,
        message=_message(phrase.category, " ".join(text.split()), suggestions),
        why=phrase.why,
        source=phrase.source,
        severity=Severity.NOTE if spoken else phrase.category.severity,
        suggestions=suggestions,
        safe=phrase.safe and not spoken,
        entry=phrase.id,
    )


@lru_cache(20_000)  # the same few phrases again and again, at each key
def _message(category: Category, text: str, suggestions: tuple[str, ...]) -> str:
    """One sentence: what is the matter and what to write."""
    verdict = f"“{text}” {_VERDICTS.get(category, 'perlu ditinjau')}"
    if not suggestions:
        return f"{verdict}."
    if not suggestions[0]:
        return f"{verdict}; hapus saja."
    return f"{verdict}; coba “{suggestions[0]}”."


CHECK = Check(
    id=_ID,
    title="Frasa dari bank frasa",
    about="Menandai frasa yang dicatat bank frasa dan menawarkan padanannya.",
    source="Bank frasa; sumber tercantum pada setiap entri",
    category=Category.STIFF_PHRASE,
    bad=("Kantor tutup [dikarenakan] banjir.", "Lomba digelar [dalam rangka] memperingati HUT RI."),
    good=("Kantor tutup karena banjir.", "Warga memakai Teknologi Tepat Guna."),
    find=_find,
)
