"""One number for how stiff a text is, and what it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from nlp.category import Category

# Points of one finding in a text of 100 words. Weighed by how much of a sentence an editor rewrites: a redundant word
# is struck out, a long sentence is written anew. With these, ordinary news (80 passages of a treebank) has a median of
# 9 and three quarters of it at most 16; captions that editors had marked as stiff have a median of 36.
POINTS = {
    Category.STIFF_PHRASE: 9,
    Category.NOMINALIZATION: 9,
    Category.STIFF_PASSIVE: 9,
    Category.REDUNDANCY: 6,
    Category.LONG_SENTENCE: 12,
}
MOST = 100
# A shorter text is taken for one of so many words: one finding in ten words does not make it stiff.
_LEAST_WORDS = 50


class Grade(Enum):
    """What the number means in a word; the least index from which on it holds."""

    SUPPLE = 0
    SOMEWHAT_STIFF = 16
    STIFF = 36


@dataclass(frozen=True, slots=True)
class Stiffness:
    """The index and its parts.

    Attributes:
        index: 0 (supple) to 100; the sum of the parts, but for the limit.
        parts: points by category, the heaviest first; none of zero.
    """

    index: int
    parts: tuple[tuple[Category, float], ...]

    @property
    def grade(self) -> Grade:
        """The word for the index."""
        return [grade for grade in Grade if self.index >= grade.value][-1]


def stiffness(found: Mapping[Category, int], words: int) -> Stiffness:
    """The index of a text.

    Args:
        found: how many findings there are of each category; spelling and the like do not count.
        words: of the whole text.
    """
    share = 100 / max(words, _LEAST_WORDS)
    points = [(category, each * found.get(category, 0) * share) for category, each in POINTS.items()]
    parts = tuple(sorted((part for part in points if part[1]), key=lambda part: -part[1]))
    return Stiffness(min(MOST, round(sum(value for _, value in parts))), parts)
