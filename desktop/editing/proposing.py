"""What a writer proposes to the phrase bank, taken from the text."""

from dataclasses import dataclass

from nlp.category import Category
from nlp.document import Paragraph
from nlp.letter_case import in_case_of
from nlp.safe_text import make_safe
from phrasebank.entry import Entry, Status

_FAR = 600  # code points; a longer sentence makes no good example
_NO_BRACKETS = str.maketrans("[]", "()")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is known of a phrase before the writer fills in the rest.

    Attributes:
        phrase: the words as they stand in the sentence.
        replacement: what might stand there instead; empty if nobody knows yet.
        before, after: the rest of the sentence.
    """

    phrase: str = ""
    replacement: str = ""
    before: str = ""
    after: str = ""

    @property
    def sentence(self) -> str:
        """The sentence with the phrase."""
        return self.before + self.phrase + self.after


def proposal_from(text: str, start: int, end: int, *, instead_of: str = "") -> Proposal:
    """Take a phrase with its sentence.

    Args:
        text: in which it stands.
        start: where it begins, in code points.
        end: where it ends; blanks at its ends are left out.
        instead_of: the words stand there already in the place of these, which are the phrase.
    """
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    first, last = _sentence(text, start, end)
    phrase, replacement = (instead_of, text[start:end]) if instead_of else (text[start:end], "")
    parts = (phrase, replacement, text[first:start], text[end:last])
    return Proposal(*(make_safe(part).replace("\n", " ") for part in parts))


def entry_from(sentence: str, phrase: str, replacement: str, why: str, category: Category) -> Entry:
    """The entry that a writer proposes; its example is the sentence, with the phrase in brackets if it has it."""
    sentence, phrase = " ".join(sentence.translate(_NO_BRACKETS).split()), " ".join(phrase.split())
    at = sentence.casefold().find(phrase.casefold())
    found, replacement = sentence[at : at + len(phrase)], " ".join(replacement.split())
    marked = f"{sentence[:at]}[{found} => {in_case_of(found, replacement)}]{sentence[at + len(phrase) :]}"
    return Entry(
        id="", pattern=_plain(phrase), replacements=(replacement,), category=category,
        why=" ".join(why.split()), bad=(marked,) if phrase and at >= 0 else (), status=Status.PROPOSED,
    )  # fmt: skip


def _plain(phrase: str) -> str:
    """The phrase as a pattern: capitals of a sentence's beginning mean nothing there."""
    return phrase[:1].lower() + phrase[1:]


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence round a phrase, or the phrase alone where it goes over several."""
    first = max(text.rfind("\n\n", 0, start) + 1, start - _FAR)
    around = text[first : end + _FAR].partition("\n\n")[0] if "\n\n" not in text[start:end] else ""
    for one, other in Paragraph(make_safe(around)).sentences:
        if first + one <= start and end <= first + other:
            return first + one, first + other
    return start, end
