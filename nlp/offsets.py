"""Converts between code points, in which nlp counts, and UTF-16 units, in which Qt and LanguageTool count."""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Where the code points of one text lie in UTF-16.

    Attributes:
        surplus: how many units the text has more than code points.
    """

    def __init__(self, text: str) -> None:
        """Note the signs that take two units, most emoji among them."""
        self._points = [found.start() for found in _WIDE.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]
        self.surplus = len(self._points)

    def to_units(self, point: int) -> int:
        """The UTF-16 unit at which a code point begins."""
        return point + bisect_left(self._points, point)

    def places(self, points: list[int], base: int) -> list[int]:
        """The units at which many code points begin, counted from ``base``; quick where no sign is wide."""
        if not self.surplus:
            return [base + point for point in points]
        return [base + self.to_units(point) for point in points]

    def to_point(self, unit: int) -> int:
        """The code point that a UTF-16 unit belongs to; the second unit of a pair counts as the first."""
        return unit - bisect_left(self._units, unit)


def units_in(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) + Utf16Map(text).surplus
