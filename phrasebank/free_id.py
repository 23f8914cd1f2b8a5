"""Gives a new entry a readable id that no other has."""

from collections.abc import Callable

from nlp.pattern import expand
from phrasebank.entry import id_from


def free_id(pattern: str, is_taken: Callable[[str], bool]) -> str:
    """An id from the words of a pattern: ``dalam-rangka``, and if that is taken ``dalam-rangka-2``.

    Raises:
        PatternError: the pattern cannot be read.
    """
    wanted = id_from(expand(pattern)[0])
    found, number = wanted, 1
    while is_taken(found):
        number += 1
        found = f"{wanted}-{number}"
    return found
