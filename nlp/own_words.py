"""Words that the writer or the office has said are right, such as local words and names that no list has."""

import re
from functools import lru_cache

from nlp.finding import Finding

# Ids of the checks that leave such words alone, LanguageTool's spelling among them; here, because the window must not
# import the checks at its start.
HONOURED_BY = frozenset({"typo", "unknown-word", "languagetool:ID_EJAAN"})
# A capital behind a word in small letters marks a name; at the beginning of a sentence or in a title it may not.
_MARKS_NAME = re.compile(r"(?:^|\s)[a-z][\w-]*,? $")


def is_own(word: str, own: frozenset[str]) -> bool:
    """Whether a word, with or without -nya, -lah and the like, is among somebody's own.

    As in Hunspell's dictionaries, an own word in small letters stands for every letter case, and one with capitals for
    itself and for capitals only: lundayeh covers Lundayeh and LUNDAYEH; GoPay covers GOPAY, but not gopay.
    """
    from nlp.morphology import bodies  # noqa: PLC0415  # the lexicon behind it takes 10 ms of the window's start

    endless = (body for longer in bodies(word.lower()) for body in bodies(longer)) if own else ()
    return any(_is_among(word[: len(body)], own) for body in endless)


def is_settled(finding: Finding, own: frozenset[str]) -> bool:
    """Whether a finding says no more than that a word is unknown, and somebody has said that it is right."""
    return finding.check in HONOURED_BY and is_own(finding.text, own)


def own_form(word: str, before: str) -> str:
    """How to keep a word of a text: in small letters, unless its capitals mark a name.

    Args:
        word: as it stands in the text.
        before: what stands before it in its line.
    """
    is_name = not word.isupper() and _MARKS_NAME.search(before)
    return word if is_name else word.lower()


def _is_among(word: str, own: frozenset[str]) -> bool:
    return word in own or word.lower() in own or word in _in_capitals(own)


@lru_cache(4)
def _in_capitals(own: frozenset[str]) -> frozenset[str]:
    return frozenset(word.upper() for word in own)
