"""What the trained pipeline shows to be no finding at all: words that belong to a name."""

from nlp.category import Category
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.syntax import words_in

ID = "refutation"
# An abbreviation is a name by itself, a misspelt name is misspelt all the same.
_STYLE = frozenset(
    {Category.STIFF_PHRASE, Category.NOMINALIZATION, Category.REDUNDANCY, Category.STIFF_PASSIVE},
)


def is_refuted(finding: Finding, paragraph: Paragraph) -> bool:
    """Whether every word found has a capital and is part of a name: *Cahaya Lestari hadir*, *KARYA NYATA FEST*.

    At the beginning of a sentence and in a line of capitals the capital alone does not tell.

    Raises:
        ImportError, OSError, ValueError: see :func:`nlp.pipeline.pipeline`.
    """
    if finding.category not in _STYLE or not finding.text[0].isupper():
        return False  # the commonest case, and parsing takes time
    words = [word for word in words_in(paragraph, finding.start, finding.end) if word.text[0].isalpha()]
    return bool(words) and all(word.proper and word.text[0].isupper() for word in words)
