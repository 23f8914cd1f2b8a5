"""Phrases of the bank: stiff ones, redundant ones and whatever else supervisors enter."""

from collections.abc import Iterator

from nlp.category import Category, Severity
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.phrase_matcher import Hit

_ID = "phrase"
_VERDICTS = {
    Category.STIFF_PHRASE: "terasa kaku",
    Category.NOMINALIZATION: "lebih hidup dengan kata kerja",
    Category.REDUNDANCY: "mubazir",
    Category.STIFF_PASSIVE: "lebih jelas dalam kalimat aktif",
    Category.SPELLING: "bukan ejaan baku",
}


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    for hit in knowledge.phrases.hits(paragraph):
        if hit.phrase.category is Category.ABBREVIATION or _crosses_sentences(paragraph, hit):
            continue
        if not paragraph.protection.forbids(hit.start, hit.end):
            yield _finding(paragraph, hit)


def _finding(paragraph: Paragraph, hit: Hit) -> Finding:
    """The finding of a phrase; in direct speech it only suggests."""
    phrase, text = hit.phrase, paragraph.text[hit.start : hit.end]
    spoken = paragraph.protection.is_spoken(hit.start, hit.end)
    suggestions = tuple(dict.fromkeys(in_case_of(text, r) for r in phrase.replacements))
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


def _message(category: Category, text: str, suggestions: tuple[str, ...]) -> str:
    """One sentence: what is the matter and what to write."""
    verdict = f"“{text}” {_VERDICTS.get(category, 'perlu ditinjau')}"
    if not suggestions:
        return f"{verdict}."
    if not suggestions[0]:
        return f"{verdict}; hapus saja."
    return f"{verdict}; coba “{suggestions[0]}”."


def _crosses_sentences(paragraph: Paragraph, hit: Hit) -> bool:
    """Whether a line end inside the hit parts two sentences, as in a list or below a heading."""
    if "\n" not in paragraph.text[hit.start : hit.end]:
        return False
    return any(hit.start < start < hit.end for start, _ in paragraph.sentences)


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
