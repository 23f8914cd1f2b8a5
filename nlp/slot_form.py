"""One form of a pattern with slots: found by its longest fixed words, verified around them."""

import itertools
import re
from dataclasses import dataclass

from nlp.folding import Folded
from nlp.slots import MARK, SLOTS, shape_of

# Start and end of a form in the folded text, and the words of its slots.
Whole = tuple[int, int, dict[str, str]]
# Code points looked at on each side of the fixed words: eight long words.
_REACH = 200


@dataclass(frozen=True, slots=True)
class SlotForm:
    """A compiled form.

    Attributes:
        anchor: the fixed words that the automaton looks for.
        before, after: what must stand directly before and after them, in the folded text.
        kinds: the kind of each named group.
    """

    anchor: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    kinds: dict[str, str]

    def verify(self, folded: Folded, start: int, end: int, text: str) -> Whole | None:
        """Look round the anchor at ``start:end`` of the folded text.

        Returns:
            Where the whole form stands in the folded text, and the words of its slots as they
            stand in ``text``; None where it does not stand here.
        """
        before = self.before.search(folded.text, max(0, start - _REACH), start)
        after = self.after.match(folded.text, end, end + _REACH)
        if before is None or after is None:
            return None
        found, finish = {}, after.end()
        for match in (before, after):
            for name in match.groupdict():
                first, last = match.span(name)
                words = text[folded.origin(first) : folded.origin(last - 1) + 1]
                slot = SLOTS[self.kinds[name]]
                if slot.named and last == finish:  # a name at the end goes as far as its capitals
                    words = _capitalised(words)
                    finish = first + len(words)
                if not words or not slot.fits(words.lower()) or (slot.named and words != _capitalised(words)):
                    return None
                found[name] = words
        return before.start(), finish, found


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
        re.compile(rf"(?<![\w@#-]){before}$" if before else r"$"),
        re.compile(rf"{after}(?![\w-])" if after else r""),
        kinds,
    )


def _shape(piece: str, kinds: dict[str, str]) -> str:
    """The regular expression of a piece; a slot becomes a named group and is noted in ``kinds``."""
    mark = MARK.fullmatch(piece)
    if not mark:
        return re.escape(piece)
    name = mark["name"] + mark["number"]
    kinds[name] = mark["name"]
    return f"(?P<{name}>{shape_of(mark)})"
