"""The numbers that word processors put before list items, by OpenDocument's names: 1, a, A, i, I."""

from collections.abc import Callable
from string import ascii_lowercase

BULLET = "•"
_ROMAN = tuple(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
                   "m cm d cd c xc l xl x ix v iv i".split(), strict=True))  # fmt: skip
_LARGEST_ROMAN = 3999
_LARGEST_LETTERS = 26 * 9  # beyond, letters would be repeated without end


def label(number: int, style: str) -> str:
    """A number in a style; what the style cannot write is written in digits.

    Args:
        number: from 1, as a rule.
        style: ``1``, ``a``, ``A``, ``i`` or ``I``.
    """
    return _WRITERS.get(style, str)(number)


def _letters(number: int) -> str:
    """A, b … z, aa, bb … as Word goes on."""
    if not 0 < number <= _LARGEST_LETTERS:
        return str(number)
    repeats, letter = divmod(number - 1, 26)
    return ascii_lowercase[letter] * (repeats + 1)


def _roman(number: int) -> str:
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    written = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        written += sign * times
    return written


_WRITERS: dict[str, Callable[[int], str]] = {
    "a": _letters,
    "A": lambda number: _letters(number).upper(),
    "i": _roman,
    "I": lambda number: _roman(number).upper(),
}
