"""What stands beside a word: signs that make it part of a longer one, and the company that shows a foreign phrase."""

import re

# Signs that make one word or one address of what stands on their two sides; the last ones are invisible.
JOINTS = "_@#&/'’\\-‐‑\u00ad\u200b\u200c\u200d\u2060\ufeff"
_WORD = r"([^\W\d_]+(?:-[^\W\d_]+)*)"
_PREVIOUS = re.compile(rf"{_WORD}[ ,–-]{{1,3}}$")
_NEXT = re.compile(rf"[ ,–-]{{1,3}}{_WORD}")
# Code points before the word that are looked at; longer words do not matter.
_WINDOW = 40


def words_beside(text: str, start: int, end: int) -> list[str]:
    """The word before and the word behind ``start:end``, as they stand; no sign but a comma or a dash lies between."""
    found = _PREVIOUS.search(text, max(0, start - _WINDOW), start), _NEXT.match(text, end)
    return [word[1] for word in found if word]
