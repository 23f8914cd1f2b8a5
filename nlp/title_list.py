"""The official titles, ranks and forms of address that Luwes knows, found in one pass over a text."""

import itertools
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from daachorse import CharwiseDoubleArrayAhoCorasick

from nlp.degrees import degrees
from resources import lines

_OFFICES = "[jabatan]"
_RANKS = "[pangkat]"
_TAIL = "…"


class Title(NamedTuple):
    """A line of the list, or a degree before a name.

    Attributes:
        text: as the list writes it.
        named: a name follows, not the words of an office.
        tail: the words with capitals that follow belong to it.
    """

    text: str
    named: bool
    tail: bool = False


def listed(text: str) -> Iterator[tuple[int, int, Title]]:
    """The titles between word borders in any letter case, ascending: start, end, title; at each place the longest."""
    small = text.lower().replace("\n", " ")
    if len(small) != len(text):  # a few letters grow, such as the Turkish İ: no Indonesian name has them
        return
    titles, automaton = _automaton()
    longest: dict[int, tuple[int, Title]] = {}
    for start, end, number in automaton.find_overlapping(small):
        if start and (small[start - 1].isalnum() or small[start - 1] in "_@#./"):
            continue
        if not (small[end : end + 1].isalnum() and small[end - 1].isalnum()):
            longest[start] = (end, titles[number])  # the ends come in ascending order
    for start in sorted(longest):
        yield (start, *longest[start])


@cache
def abbreviated_titles() -> frozenset[str]:
    """The titles before a name that end in a full stop, in small letters: h., dr., brigjen pol."""
    return frozenset(title.text.lower() for title in _titles() if title.named and title.text.endswith("."))


@cache
def title_pairs() -> frozenset[str]:
    """Every two neighbouring words of the titles, in small letters."""
    words = (title.text.lower().split() for title in _titles())
    return frozenset(f"{one} {two}" for title in words for one, two in itertools.pairwise(title))


@cache
def _titles() -> tuple[Title, ...]:
    found, section = [Title(degree, named=True) for degree in degrees().before], ""
    for line in lines("wordlists", "titles.txt"):
        if line.startswith("["):
            section = line
            continue
        title = Title(line.removesuffix(_TAIL).rstrip(), section != _OFFICES, line.endswith(_TAIL))
        found.append(title)
        if "." in title.text and section in (_OFFICES, _RANKS):
            found.append(title._replace(text=title.text.replace(".", "")))
    return tuple(found)


@cache
def _automaton() -> tuple[tuple[Title, ...], CharwiseDoubleArrayAhoCorasick]:
    """The titles, each spelling once, and the automaton that finds them in small letters."""
    titles = {title.text.lower(): title for title in _titles()}
    return tuple(titles.values()), CharwiseDoubleArrayAhoCorasick(list(titles))
