"""Nouns that are activities by themselves, so that "kegiatan" before them is padding."""

from functools import cache

from nlp.nominalizations import table
from resources import lines


@cache
def activities() -> frozenset[str]:
    """Activity nouns of one or two words, in small letters: the word list and the table's action nouns."""
    action_nouns = (noun for noun, row in table().items() if not row.lexical)
    return frozenset({*lines("wordlists", "activities.txt"), *action_nouns})
