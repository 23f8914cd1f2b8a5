"""One form of a pattern with slots: found by its longest fixed words, verified around them."""

import itertools
import re
from dataclasses import dataclass
from functools import cache

from nlp.folding import Folded
from nlp.slots import MARK, SLOTS, shape_of

# Start and end of a form in the folded text, and the words of its slots.
Whole = tuple[int, int, dict[str, str]]
_LONG_WORD = 30  # code points that a word of a slot may have, with its blank


@dataclass(frozen=True, slots=True)
class SlotForm:
    """A compiled form.

    Attributes:
        anchor: the fixed words that the automaton looks for.
        before, after: regular expressions of what must stand directly before and after them, in the folded text.
        near: fixed words before, and after, that a look at the text finds missing sooner than ``before`` and ``after``.
        reach: code points in which they must stand.
        kinds: the kind of each named group.
    """

    anchor: str
    before: str
    after: str
    kinds: dict[str, str]
    near: tuple[tuple[str, ...], tuple[str, ...]]
    reach: int

    def verify(self, folded: Folded, start: int, end: int, text: str) -> Whole | None:
        """Look round the anchor at ``start:end`` of the folded text.

        Returns:
            Where the whole form stands in the folded text, and the words of its slots as they
            stand in ``text``; None where it does not stand here.
        """
        first, last = max(0, start - self.reach), end + self.reach
        if any(folded.text.find(word, first, start) < 0 for word in self.near[0]):
            return None
        if any(folded.text.find(word, end, last) < 0 for word in self.near[1]):
            return None
        before = _compiled(self.before).search(folded.text, first, start)
        after = _compiled(self.after).match(folded.text, end, last)
        if before is None or after is None:
            return None
        found, finish = {}, after.end()
        for match in (before, after):
            for name in match.groupdict():
                begin, stop = match.span(name)
                words = text[folded.origin(begin) : folded.origin(stop - 1) + 1]
                slot = SLOTS[self.kinds[name]]
                if slot.named and stop == finish:  # a name at the end goes as far as its capitals
                    words = _capitalised(words)
                    finish = begin + len(words)
                if not words or not slot.fits(words.lower()) or (slot.named and words != _capitalised(words)):
                    return None
                found[name] = words
        return before.start(), finish, found


@cache
def _compiled(shape: str) -> re.Pattern[str]:
    """Compiled when it is first needed: compiling those of the whole bank takes 25 ms."""
    return re.compile(shape)


def _capitalised(words: str) -> str:
    """The words up to the first that has no capital."""
    kept = itertools.takewhile(lambda word: word[0].isupper(), words.split(" "))
    return " ".join(kept)


def slot_form(form: str) -> SlotForm | None:
    """Compile a form of :func:`nlp.pattern.expand` that holds slots; None where it has no fixed word to look for."""
    pieces = [piece.strip() for piece in re.split(r"(<[^>]*>)", form) if piece.strip()]
    fixed = [at for at, piece in enumerate(pieces) if not piece.startswith("<")]
    if not fixed:
        return None
    anchor = max(fixed, key=lambda at: len(pieces[at]))
    kinds: dict[str, str] = {}
    shapes = [_shape(piece, kinds) for piece in pieces]
    before = "".join(f"{shape} " for shape in shapes[:anchor])
    after = "".join(f" {shape}" for shape in shapes[anchor + 1 :])
    return SlotForm(
        pieces[anchor],
        rf"(?<![\w@#-]){before}$" if before else r"$",
        rf"{after}(?![\w-])" if after else r"",
        kinds,
        (_fixed(pieces[:anchor]), _fixed(pieces[anchor + 1 :])),
        sum(_length(piece) for piece in pieces),
    )


def _fixed(pieces: list[str]) -> tuple[str, ...]:
    return tuple(piece for piece in pieces if not piece.startswith("<"))


def _length(piece: str) -> int:
    """How many code points a piece may take up at most, with its blank."""
    mark = MARK.fullmatch(piece)
    if not mark:
        return len(piece) + 1
    words = int(mark["count"].split("-")[1]) if mark["count"] else 5  # a name has up to five
    return words * _LONG_WORD


def _shape(piece: str, kinds: dict[str, str]) -> str:
    """The regular expression of a piece; a slot becomes a named group and is noted in ``kinds``."""
    mark = MARK.fullmatch(piece)
    if not mark:
        return re.escape(piece)
    name = mark["name"] + mark["number"]
    kinds[name] = mark["name"]
    return f"(?P<{name}>{shape_of(mark)})"
