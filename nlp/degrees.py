"""Academic and professional degrees: their right forms, and the wrong ones that are seen."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from resources import lines

_BEFORE = "depan"
_TOKEN = re.compile(r"ASEAN Eng\.?|[A-Z][A-Za-z.-]*+(?: ?\((?:K|Han\.)\))?(?![\w/@&])")


class Written(NamedTuple):
    """A degree as it stands in a text.

    Attributes:
        end: offset after its last sign.
        text: what stands there.
        right: how it is written right; the same as ``text`` where all is well.
    """

    end: int
    text: str
    right: str


@dataclass(frozen=True, slots=True)
class Degrees:
    """The shipped table.

    Attributes:
        before: right forms that stand before a name.
        after: right forms that stand after a name and a comma.
        mended: wrong forms that stand after a name, each with the right one.
    """

    before: tuple[str, ...]
    after: frozenset[str]
    mended: dict[str, str]

    def at(self, text: str, start: int) -> Written | None:
        """The degree, right or wrong, that is written from ``start`` on; None if there is none."""
        token = _TOKEN.match(text, start)
        if token is None:
            return None
        word = token.group()
        if word in self.after:
            return Written(token.end(), word, word)
        if right := self.mended.get(word):
            return Written(token.end(), word, right)
        bare = word.removesuffix(".")
        if bare in self.after:  # CA. at the end of a sentence
            return Written(token.end() - 1, bare, bare)
        right = self.mended.get(bare)
        return Written(token.end(), word, right) if right else None


@cache
def degrees() -> Degrees:
    """The table of ``wordlists/degrees.tsv``: right form, place, long form, wrong forms parted by ``|``."""
    before: list[str] = []
    after: set[str] = set()
    mended: dict[str, str] = {}
    for line in lines("wordlists", "degrees.tsv"):
        right, place, _, *wrong = line.split("\t")
        if place == _BEFORE:
            before.append(right)
        else:
            after.add(right)
            mended |= dict.fromkeys("".join(wrong).split(" | "), right)
    mended.pop("", None)  # rows without wrong forms
    return Degrees(tuple(before), frozenset(after), mended)
