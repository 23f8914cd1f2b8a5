"""Looks for words in the text; knows nothing of Qt."""

import re
from dataclasses import dataclass

from desktop.writing.marks import Span
from nlp.offsets import Utf16Map

_BLANK = "[ \u00a0\u202f]"  # a writer cannot see which of them stands there


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        words: as typed; empty finds nothing.
        case: capitals count.
        whole: no letter or digit may stand beside it.
    """

    words: str
    case: bool = False
    whole: bool = False

    def spans(self, text: str) -> list[Span]:
        """Where it stands in a text, in UTF-16 units, in order and without overlaps."""
        if not self.words:
            return []
        found = self._pattern().finditer(text)
        units = Utf16Map(text)
        return [(units.to_units(match.start()), units.to_units(match.end())) for match in found]

    def _pattern(self) -> re.Pattern[str]:
        words = _BLANK.join(map(re.escape, self.words.replace("\u00a0", " ").split(" ")))
        if self.whole:
            words = rf"(?<!\w){words}(?!\w)"
        return re.compile(words, re.NOFLAG if self.case else re.IGNORECASE)
