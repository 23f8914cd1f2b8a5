"""Non-standard word forms and the standard ones, in every inflection the dictionary allows."""

from functools import cache

from nlp.affixes import Affix
from nlp.lexicon import affixes, is_root
from nlp.morphology import attach
from resources import lines

# Sound changes that writers leave out: mengkonsumsi, mensukseskan, mempopulerkan.
_UNCHANGED = {"p": "mem", "t": "men", "s": "men", "k": "meng"}
_VOWELS = "aeiou"


@cache
def forms() -> dict[str, str]:
    """Every non-standard form in small letters and its standard form, as :func:`written_out` made them."""
    return dict(line.split("\t") for line in lines("wordlists", "nonstandard_forms.tsv"))


def written_out() -> dict[str, str]:
    """The forms of the list that people edit; kept in a file of their own, for inflecting them takes 20 ms.

    The list gives a pair a line, ``wrong`` and ``right``; with a star, both take all affixes that the
    dictionary gives the standard root (``himbau*`` also means menghimbau, dihimbau, himbauan).
    """
    known: dict[str, str] = {}
    for line in lines("wordlists", "nonstandard.tsv"):
        wrong, right = line.split("\t")[:2]
        if wrong.endswith("*"):
            known |= _inflected(wrong.removesuffix("*"), right)
        else:
            known[wrong] = right
    return {wrong: right for wrong, right in known.items() if wrong != right}


def _inflected(wrong: str, right: str) -> dict[str, str]:
    """The pair with every affix of the standard root, with -nya, and with meN- as writers often leave it."""
    pairs = {wrong: right}
    for affix in sorted(affixes(right)):
        pairs[attach(wrong, *affix)] = attach(right, *affix)
        if affix.prefix == "meN" and (careless := careless_form(wrong, affix)):
            pairs[careless] = attach(right, *affix)
    pairs |= {f"{bad}nya": f"{good}nya" for bad, good in pairs.items()}
    return {bad: good for bad, good in pairs.items() if bad == wrong or not is_root(bad)}


def careless_form(root: str, affix: Affix) -> str:
    """The form with meN- whose first letter should have fallen away: mengkonsumsi; empty where nothing falls."""
    if root[:1] in _UNCHANGED and root[1:2] and root[1] in _VOWELS:
        return f"{_UNCHANGED[root[0]]}{root}{affix.suffix}"
    return ""
