"""A word that somebody has said is right, what may be one, and what has happened to it."""

import unicodedata
from dataclasses import dataclass

from nlp.safe_text import make_safe
from phrasebank.entry import Layer
from phrasebank.errors import WordInvalidError
from phrasebank.history import Action

_LONGEST = 60
_JOINTS = "-'’"


@dataclass(frozen=True, slots=True)
class OwnWord:
    """One word of a dictionary.

    Attributes:
        word: in small letters if it is right in any letter case, else with the capitals that it must have;
            see :func:`nlp.own_words.is_own`.
        layer: ``PERSONAL`` or ``AGENCY``: whose dictionary it is in.
        by: who put it there.
        at: when, ISO 8601 in UTC to the second.
    """

    word: str
    layer: Layer
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class WordChange:
    """One step in the life of a word; the opposite step undoes it.

    Attributes:
        word, layer: which word of which dictionary.
        at: when, ISO 8601 in UTC to the second.
        by: who.
        action: ``ADD`` or ``REMOVE``.
        reason: why, in the words of who did it; may be empty.
    """

    word: str
    layer: Layer
    at: str
    by: str
    action: Action
    reason: str


def cleaned(typed: str) -> str:
    """What somebody typed without the blanks around it, each letter one code point where there is one for it."""
    return unicodedata.normalize("NFC", make_safe(typed)).strip()


def word_from(typed: str) -> str:
    """The word that somebody typed, cleaned.

    Raises:
        WordInvalidError: it is empty, holds blanks or signs, has no letter, or is too long.
    """
    word = cleaned(typed)
    if problem := _problem(word):
        raise WordInvalidError(problem)
    return word


def _problem(word: str) -> str:
    """One Indonesian sentence, or nothing."""
    if not word:
        return "Tulis dulu katanya."
    if len(word) > _LONGEST:
        return f"“{word[:20]}…” terlalu panjang; satu kata paling panjang {_LONGEST} huruf."
    if any(map(str.isspace, word)):
        return f"“{word}” lebih dari satu kata; tambahkan satu per satu, tanpa spasi."
    if word.isdecimal():
        return f"“{word}” hanya angka; angka tidak perlu ditambahkan."
    if not all(letter.isalnum() or letter in _JOINTS for letter in word) or not any(map(str.isalpha, word)):
        return f"“{word}” bukan kata; pakai huruf, dan bila perlu angka, tanda hubung, atau apostrof."
    return ""
