"""Finds offices, and names with the titles, ranks and degrees round them: Plt. Kadis dr. Guna Wijaya, M.Kes.

Sources: EYD edisi V (singkatan gelar, huruf kapital), the shipped lists of titles and degrees.
"""

import re
from collections.abc import Iterator
from functools import cache

from nlp.degrees import degrees
from nlp.lexicon import analyse, is_root
from nlp.title_list import Title, abbreviated_titles, listed, title_pairs

Span = tuple[int, int]

_MOST_WORDS = 4  # of a name, or of an office in a line of capitals
_WINDOW = 80  # code points looked at round a title or a degree
_LONG_WORD = 24  # code points
# None of these is part of a name, and each ends an office. "Guna" is missing on purpose: it is a name, too.
_PARTICLES = frozenset(
    "dan atau serta yang untuk di ke dari pada dengan oleh dalam bagi tentang agar bahwa karena sebagai kepada atas "
    "para bersama selaku adalah ialah yakni yaitu menurut saat ketika hadir turut juga ini itu akan telah".split()
)
_OF_NAMES = frozenset("bin binti al van de".split())
_NAME_WORD = r"(?:[A-Z]\.|[A-Z][\w'’-]*+|bin\b|binti\b)"
_NAME = re.compile(rf"(?: {_NAME_WORD})+")
_NAME_COMMA = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD})*+, ?(?=[A-Z])")
_WORD = re.compile(r" ([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_LETTERS = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"[^\s(“\"]+")
_DEGREE_COMMA = re.compile(r",(?<=[.\w)],)\s?(?=[A-Za-z])")
_SMALL_TITLE = re.compile(r"\. ?[a-z]")
_DOTTED = re.compile(r"[A-Za-z]+\.[A-Za-z.]*")


def stretches(text: str) -> Iterator[Span]:
    """The stretches of a paragraph's safe text that are an office, or a name with what stands round it; in no order.

    In small letters only listed words count, and what a full stop marks as a title (``h.``, ``s.e.``) with its
    name; in a line of capitals also the words beside them, up to a particle or a verb.
    """
    for start, end, title in listed(text):
        if not title.named:
            if not _is_misspelt(text[start:end], title):
                yield start, _words_end(text, end, sure=_MOST_WORDS) if title.tail and _is_loud(text, start) else end
        elif _is_meant(text, start, end, title) and (name_end := _name_end(text, start, end)) > end:
            yield start, name_end
    for comma in _DEGREE_COMMA.finditer(text):
        if end := _degree_end(text, comma.end()):
            yield name_start(text, comma.start()), end


def is_titled(text: str, start: int) -> bool:
    """Whether the word at ``start`` stands in such a stretch and something shows it but a capital in mid-line.

    Asked of every word that a check wants to report, so nothing is looked for where nothing can be.
    """
    if not _may_be_titled(text, start):
        return False
    first = text.rfind(" ", 0, start - _WINDOW) + 1 if start > _WINDOW else 0
    near = text[first : start + _WINDOW]
    return any(begin <= start - first < end for begin, end in stretches(near))


def _may_be_titled(text: str, start: int) -> bool:
    """Whether the word at ``start`` has a neighbour of a listed title, or a title or a degree may mark it as a name."""
    word = _LETTERS.match(text, start)
    if word is None:
        return False
    before = (text[max(0, start - _LONG_WORD) : start].split() or [""])[-1]
    if f"{before} {word.group()}".lower() in title_pairs():
        return True
    if text[start].islower():
        return _SMALL_TITLE.search(text, max(0, start - _WINDOW), start + _WINDOW) is not None
    return word.group().isupper() or _is_abbreviated(before) or _NAME_COMMA.match(text, start) is not None


def name_start(text: str, end: int) -> int:
    """Where the name that ends at ``end`` begins, titles before it included; ``end`` if there is no name."""
    window = text[max(0, end - _WINDOW) : end].rpartition("\n")[2]
    any_case = window.isupper() or window.islower()
    start, words = end, 0
    for token in reversed(list(_TOKEN.finditer(window))):
        word = token.group()
        abbreviated = _is_abbreviated(word)
        words += not abbreviated
        if not (abbreviated or _may_be_name(word, any_case)) or (any_case and words > _MOST_WORDS):
            break
        start = end - len(window) + token.start()
    return start


def _is_abbreviated(word: str) -> bool:
    """Whether a word is an initial or an abbreviated title: M., Muh., Drs."""
    return word.endswith(".") and (len(word) == 2 or word.lower() in abbreviated_titles())


def _may_be_name(word: str, any_case: bool) -> bool:  # noqa: FBT001  # one of two ways to look at a word
    """Whether a word may be part of a name, by its capital or, where the case says nothing, by not being a particle."""
    small = word.lower()
    return word[-1].isalpha() and small not in _PARTICLES and (any_case or word[0].isupper() or small in _OF_NAMES)


def _is_misspelt(words: str, title: Title) -> bool:
    """Whether small letters stand for an abbreviation: ketua dprd, which the spelling check mends."""
    return words.islower() and any(word.isupper() and len(word) > 1 for word in title.text.split())


def _is_meant(text: str, start: int, end: int, title: Title) -> bool:
    """Whether a word is the title before a name: H. anywhere, h. only behind a word, for else it marks a list."""
    words, before = text[start:end], text[max(0, start - 3) : start].rstrip(" ")[-1:]
    if before.isdigit():  # 1447 H.
        return False
    if words == title.text or (words.isupper() and _is_loud(text, start)):
        return True
    return "." in words and words.islower() and before not in ("", "\n", ",", ";", ":")


def _name_end(text: str, start: int, end: int) -> int:
    """Where the name behind the title at ``start:end`` ends."""
    if text[start:end].islower() or _is_loud(text, start):
        return _words_end(text, end, sure=1)
    name = _NAME.match(text, end)
    return name.end() if name else end


def _words_end(text: str, start: int, sure: int) -> int:
    """Where words end whose letter case says nothing: at a particle, a verb, or a known word after ``sure`` ones."""
    end = start
    for number in range(_MOST_WORDS):
        word = _WORD.match(text, end)
        if word is None or word[1].lower() in _PARTICLES:
            break
        ways = () if is_root(word[1].lower()) else analyse(word[1].lower())
        if any(a.prefix in ("meN", "di", "ber", "ter") or a.suffix in ("kan", "i") for a in ways):
            break
        if number >= sure and (ways or is_root(word[1].lower())):
            break
        end = word.end()
    return end


def _degree_end(text: str, start: int) -> int:
    """Where the degree that begins at ``start`` ends; 0 if none does."""
    if written := degrees().at(text, start):
        return written.end
    dotted = _DOTTED.match(text, start)
    return dotted.end() if dotted and dotted.group().lower() in _dotted_degrees() else 0


def _is_loud(text: str, at: int) -> bool:
    """Whether the line in which ``at`` lies is written in capitals, as far as can be seen near by."""
    before, after = text[max(0, at - _WINDOW) : at], text[at : at + _WINDOW]
    return (before.rpartition("\n")[2] + after.partition("\n")[0]).isupper()


@cache
def _dotted_degrees() -> frozenset[str]:
    """The forms with a full stop, right and wrong, in small letters: s.e. and M.SI. are nothing else, either."""
    return frozenset(form.lower() for form in (*degrees().after, *degrees().mended) if "." in form)
