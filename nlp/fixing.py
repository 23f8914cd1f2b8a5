"""Mends a text with everything that is safe to mend."""

from nlp.checker import Checker
from nlp.edits import fix_all

# One change may bring another phrase to light: a deletion hands its place at the beginning on.
_ROUNDS = 20


def fixed(checker: Checker, text: str) -> str:
    """The text with all safe findings mended, again and again until nothing is left to mend."""
    for _ in range(_ROUNDS):
        mended = fix_all(text, checker.check(text).findings)
        if mended == text:
            break
        text = mended
    return text
