"""Action nouns and the verbs that say the same: peninjauan, meninjau, ditinjau."""

from dataclasses import dataclass
from functools import cache

from resources import lines

_NONE = "-"


@dataclass(frozen=True, slots=True)
class Nominalization:
    """An action noun of the reviewed table.

    Attributes:
        noun: as it stands in texts, in small letters.
        active: the verb that says what *melakukan* + noun says; empty where there is none.
        passive: its form with di-; empty for intransitive verbs.
        light: roots of the light verbs that pad it out: ``laku`` for melakukan, ``beri`` for memberikan.
        drops: prepositions behind the noun that the active verb does without.
        lexical: a thing, an institution or a fixed term, never to be turned into a verb.
    """

    noun: str
    active: str
    passive: str
    light: frozenset[str]
    drops: frozenset[str]
    lexical: bool


@cache
def table() -> dict[str, Nominalization]:
    """The reviewed action nouns by noun."""
    rows = (row.split("\t") for row in lines("lexicon", "nominalizations.tsv"))
    return {row[0]: _nominalization(row) for row in rows if row[0] != "noun"}


def _nominalization(row: list[str]) -> Nominalization:
    noun, active, passive, light, drops, lexical = row[:6]
    return Nominalization(noun, _text(active), _text(passive), _set(light), _set(drops), lexical == "ya")


def _text(cell: str) -> str:
    return "" if cell == _NONE else cell


def _set(cell: str) -> frozenset[str]:
    return frozenset() if cell == _NONE else frozenset(part.strip() for part in cell.split(","))
