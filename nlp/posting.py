"""A text on its way to a platform: cleaned for pasting there, and what of it readers see first."""

import re
import unicodedata

from nlp.channel import Unit
from nlp.counting import fitting
from nlp.emoji import EMOJI
from nlp.safe_text import make_safe

# What nobody sees: soft hyphens, joiners and selectors outside emoji, marks of direction and of byte order, fillers.
_UNSEEN = re.compile(
    rf"({EMOJI})|[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff\u115f\u1160\u3164]", re.DOTALL
)
_BLANK_LETTERS = str.maketrans("\u2800\u180e", "  ")  # pasted to force empty lines
_LINE_TAILS = re.compile(r" +$", re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n{3,}")


def clean(text: str) -> str:
    """The text as it should be pasted: line breaks stay, at most one empty line in a row, nothing unseen, NFC.

    Doing it twice changes nothing more.
    """
    seen = _UNSEEN.sub(lambda found: found[1] or "", make_safe(text).translate(_BLANK_LETTERS))
    lines = _LINE_TAILS.sub("", seen)
    return unicodedata.normalize("NFC", _EMPTY_LINES.sub("\n\n", lines).strip())


def shown_first(text: str, visible: int) -> int:
    """How many code points of a text are seen before the reader asks for more; no emoji is cut."""
    return fitting(text, visible, Unit.POINTS)
