"""The form of a text in which phrases are matched: small letters, single blanks, nothing invisible."""

import re
from bisect import bisect_right
from dataclasses import dataclass

# Signs that a reader does not see; pasted from Word and the web they hide inside words.
# ZWJ (U+200D) also joins emoji, where dropping it does no harm to words.
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_DROPPED = re.compile(rf"[{_INVISIBLE}]+|(?<=\s)\s+")
_ALIKE = str.maketrans("’‘‐‑", "''--")
_SPECIAL = re.compile(rf"[’‘‐‑{_INVISIBLE}]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back to the original.

    Attributes:
        text: the folded text, never longer than the original.
        cuts: folded offsets at which something was dropped before them, ascending.
        lost: code points dropped up to each cut.
    """

    text: str
    cuts: tuple[int, ...] = ()
    lost: tuple[int, ...] = ()

    def origin(self, offset: int) -> int:
        """The offset in the original of the code point at ``offset`` here."""
        if not self.cuts:
            return offset
        before = bisect_right(self.cuts, offset)
        return offset + self.lost[before - 1] if before else offset


def fold(text: str) -> Folded:
    """Fold a safe text (see :func:`nlp.document.make_safe`)."""
    small = text.lower()
    if len(small) != len(text):  # a few letters grow, such as the Turkish İ
        small = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    small = small.replace("\n", " ")
    if not small.isascii() and _SPECIAL.search(small):
        return _without_dropped(small.translate(_ALIKE))
    return _without_dropped(small) if "  " in small else Folded(small)


def _without_dropped(small: str) -> Folded:
    """The text less what is invisible and less the second of two blanks."""
    pieces, cuts, lost = [], [], []
    done = gone = 0
    for dropped in _DROPPED.finditer(small):
        pieces.append(small[done : dropped.start()])
        done = dropped.end()
        gone += done - dropped.start()
        cuts.append(done - gone)
        lost.append(gone)
    pieces.append(small[done:])
    return Folded("".join(pieces), tuple(cuts), tuple(lost))
