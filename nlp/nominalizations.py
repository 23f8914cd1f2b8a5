"""Action nouns and the verbs that say the same: peninjauan, meninjau, ditinjau."""

from dataclasses import dataclass
from functools import cache, lru_cache

from nlp.affixes import Affix
from nlp.lexicon import affixes, analyse
from nlp.morphology import attach
from resources import lines

_NONE = "-"
_NOUNS = frozenset({"peN", "penge", "peng", "pen"})
_VERBS = frozenset({"meN", "menge", "meng", "mem"})


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


def look_up(noun: str) -> Nominalization | None:
    """What is known of an action noun, in small letters: by the table, else by its form; None for any other word."""
    return table().get(noun) or by_form(noun)


@lru_cache(10_000)
def by_form(noun: str) -> Nominalization | None:
    """The verb of a noun with peN-…-an whose root takes meN- in exactly one way; None where there is any doubt.

    Right for 97 in 100 nouns of the reviewed table. Nouns such as pemberhentian hide a second prefix,
    so they are left alone.
    """
    ways = [a for a in analyse(noun) if a.prefix in _NOUNS and a.suffix == "an" and not (a.clitic or a.particle)]
    if noun.startswith(("pember", "pemer")) or len({way.root for way in ways}) != 1:
        return None
    root = ways[0].root
    verbs = [affix for affix in affixes(root) if affix.prefix in _VERBS]
    if len(verbs) != 1:
        return None
    active, passive = attach(root, *verbs[0]), attach(root, *Affix("di", verbs[0].suffix))
    return Nominalization(noun, active, passive, frozenset({"laku", "laksana"}), frozenset({"terhadap"}), lexical=False)


def _nominalization(row: list[str]) -> Nominalization:
    noun, active, passive, light, drops, lexical = row[:6]
    return Nominalization(noun, _text(active), _text(passive), _set(light), _set(drops), lexical == "ya")


def _text(cell: str) -> str:
    return "" if cell == _NONE else cell


def _set(cell: str) -> frozenset[str]:
    return frozenset() if cell == _NONE else frozenset(part.strip() for part in cell.split(","))
