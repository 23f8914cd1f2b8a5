"""Whether a text explains an abbreviation where it stands: ``Organisasi Perangkat Daerah (OPD)`` in either order."""

import re

_REACH = 160  # code points looked at on either side
_WORD = re.compile(r"[^\W\d_]+")
# Words between a name and its short form: "atau biasa disingkat dengan SIM". One of them must say that it is one.
_WEAK_WORDS = "yang biasa lazim sering selanjutnya lebih menjadi sebagai dengan nama istilah dari di".split()
_STRONG_WORDS = "atau disingkat dikenal disebut singkatan akronim kepanjangan bernama".split()
_WEAK, _STRONG = f"(?:{'|'.join(_WEAK_WORDS)})", f"(?:{'|'.join(_STRONG_WORDS)})"
_BRIDGE = rf"(?:{_WEAK}[\s,]+)*{_STRONG}[\s,]+(?:(?:{_WEAK}|{_STRONG})[\s,]+)*"
_BRIDGE_BEFORE = re.compile(rf"[\s,]+{_BRIDGE}[“\"]?$", re.IGNORECASE)
_BRIDGE_AFTER = re.compile(
    rf"[)”\"]?[\s,]+(?:{_BRIDGE}|(?:adalah|yaitu|yakni|merupakan)[\s,]+(?:{_BRIDGE})?)[“\"]?", re.IGNORECASE
)
_OPEN_BEFORE = re.compile(rf"\s*[(/\[][\s“\"]*(?:{_BRIDGE})?$|\s+[–—-]\s*$", re.IGNORECASE)
_OPEN_AFTER = re.compile(r"\s*[(/\[]\s*|\s+[–—:=-]\s+|\s*:\s+")
# What the words before must end in for either opening, which take long to look for.
_LAST_SIGNS, _LAST_WORDS = frozenset('(/[–—-“",'), frozenset((*_WEAK_WORDS, *_STRONG_WORDS))
_LONGEST_LAST = 30  # code points, more than the longest of these words has
_SENTENCE = re.compile(r"[.!?;]\s")


def is_explained(text: str, start: int, end: int) -> bool:
    """Whether the abbreviation at ``start:end`` has its long form directly before or after it.

    The long form is recognised by its letters: the abbreviation's letters stand in it in order,
    the first one at the beginning of its first word, and it has at least two words.
    """
    short = "".join(filter(str.isalpha, text[start:end]))  # digits are left out: P3K, 4T
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    for opening in (_OPEN_BEFORE, _BRIDGE_BEFORE) if _may_open(before) else ():
        if (gap := opening.search(before)) and _before(short, before[: gap.start()]):
            return True
    return any(
        (gap := opening.match(after)) and _after(short, after[gap.end() :]) for opening in (_OPEN_AFTER, _BRIDGE_AFTER)
    )


def _may_open(before: str) -> bool:
    last = before[-_LONGEST_LAST:].split()[-1:]
    return bool(last) and (last[0][-1] in _LAST_SIGNS or last[0].lower().strip('“"(,/[') in _LAST_WORDS)


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
    """Whether the words spell out the short form, from the first letter of the first word on.

    Capitals (OPD, SATPAS) are initials, or initials with the letters after them; a word such as
    Bimtek may take letters from anywhere in the words.
    """
    letters = short.lower()
    if not letters or words[0][0] != letters[0]:
        return False
    if short.isupper():
        return _initials(letters, tuple(words))
    signs = iter("".join(words))
    return all(letter in signs for letter in letters)


def _initials(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the letters can be cut into beginnings of some of the words, in order."""
    if not letters:
        return True
    for skipped, word in enumerate(words):
        common = next((at for at, pair in enumerate(zip(letters, word, strict=False)) if len(set(pair)) > 1), len(word))
        if any(_initials(letters[length:], words[skipped + 1 :]) for length in range(common, 0, -1)):
            return True
    return False
