"""Whether a text explains an abbreviation where it stands: ``Organisasi Perangkat Daerah (OPD)`` in either order."""

import re

_REACH = 160  # code points looked at on either side
_WORD = re.compile(r"[^\W\d_]+")
# Words between a name and its short form: "atau biasa disingkat dengan SIM".
_BRIDGE = (
    r"(?:atau|yang|biasa|lazim|sering|selanjutnya|dikenal|disebut|disingkat|menjadi|sebagai|dengan|nama|istilah"
    r"|adalah|yaitu|yakni|merupakan|singkatan|akronim|kepanjangan|dari)"
)
_BRIDGE_BEFORE = re.compile(rf"[\s,]+(?:{_BRIDGE}[\s,]+)+[(“\"]?$", re.IGNORECASE)
_BRIDGE_AFTER = re.compile(rf"[)”\"]?[\s,]+(?:{_BRIDGE}[\s,]+)+[“\"]?", re.IGNORECASE)
_OPEN_BEFORE = re.compile(rf"\s*[(/\[][\s“\"]*(?:(?:{_BRIDGE})\s+)*$|\s+[–—-]\s*$", re.IGNORECASE)
_OPEN_AFTER = re.compile(r"\s*[(/\[]\s*|\s+[–—:=-]\s+|\s*:\s+")
_SENTENCE = re.compile(r"[.!?;]\s")


def is_explained(text: str, start: int, end: int) -> bool:
    """Whether the abbreviation at ``start:end`` has its long form directly before or after it.

    The long form is recognised by its letters: the abbreviation's letters stand in it in order,
    the first one at the beginning of its first word, and it has at least two words.
    """
    short = "".join(filter(str.isalnum, text[start:end])).lower()
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    for opening in (_OPEN_BEFORE, _BRIDGE_BEFORE):
        if (gap := opening.search(before)) and _before(short, before[: gap.start()]):
            return True
    return any(
        (gap := opening.match(after)) and _after(short, after[gap.end() :]) for opening in (_OPEN_AFTER, _BRIDGE_AFTER)
    )


def _before(short: str, text: str) -> bool:
    """Whether the last words of ``text`` spell out the abbreviation."""
    words = _WORD.findall(_SENTENCE.split(text)[-1].lower())
    return any(_spells(short, words[-count:]) for count in range(2, min(len(words), _most(short)) + 1))


def _after(short: str, text: str) -> bool:
    """Whether the first words of ``text`` spell out the abbreviation."""
    words = _WORD.findall(re.split(r"[).;!?\]]", text, maxsplit=1)[0].lower())
    return any(_spells(short, words[:count]) for count in range(2, min(len(words), _most(short)) + 1))


def _most(short: str) -> int:
    """The most words a long form may have, small words included."""
    return 2 * len(short) + 3


def _spells(short: str, words: list[str]) -> bool:
    """Whether the letters of ``short`` stand in the words in order, beginning with the first letter.

    Digits are left out: P3K, 4T.
    """
    letters = [sign for sign in short if sign.isalpha()]
    if not letters or words[0][0] != letters[0]:
        return False
    signs = iter("".join(words))
    return all(letter in signs for letter in letters)
