"""Phrases as sequences of tokens with choices, the way LanguageTool's pattern rules look for them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

# The borders of resources/languagetool/src/main/java/luwes/IndonesianWords.java.
_TOKEN = re.compile(r"(?<![^\W_])[@#](?=[^\W_])\w+(?:-\w+)*|\w+(?:-\w+)*|\S")


class Choice(NamedTuple):
    """One place in a phrase.

    Attributes:
        glued: no white space stands before it.
        texts: the tokens of which one stands there, in small letters.
    """

    glued: bool
    texts: frozenset[str]


Product = tuple[Choice, ...]


def products(forms: Iterable[str]) -> tuple[Product, ...]:
    """The fewest sequences we can tell that stand for just these forms.

    Forms that differ in one place only become one, place after place: exact, whatever the forms.

    Args:
        forms: texts with single blanks, as :func:`nlp.pattern.expand` gives them.

    Returns:
        The longest first, then by their words; LanguageTool takes the first of a group that fits.
    """
    merged = {_single(form) for form in forms}
    for place in range(max(map(len, merged), default=0)):
        merged = _merged_at(place, merged)
    return tuple(sorted(merged, key=lambda product: (-len(product), [sorted(choice.texts) for choice in product])))


def fits(product: Product, words: str) -> bool:
    """Whether the product stands for these words, in any letter case."""
    single = _single(words.lower())
    return len(single) == len(product) and all(
        one.texts <= choice.texts for one, choice in zip(single, product, strict=True)
    )


def spelt(product: Product) -> str:
    """The first words the product stands for."""
    return "".join((" " if at and not choice.glued else "") + min(choice.texts) for at, choice in enumerate(product))


def _single(form: str) -> Product:
    found = _TOKEN.finditer(form)
    return tuple(Choice(m.start() > 0 and form[m.start() - 1] != " ", frozenset((m.group(),))) for m in found)


def _merged_at(place: int, products: Iterable[Product]) -> set[Product]:
    """The products with those made one that differ at this place only."""
    done: set[Product] = set()
    alike: dict[tuple[Product, bool, Product], frozenset[str]] = {}
    for product in products:
        if place >= len(product):
            done.add(product)
            continue
        glued, texts = product[place]
        key = (product[:place], glued, product[place + 1 :])
        alike[key] = alike.get(key, frozenset()) | texts
    return done | {(*before, Choice(glued, texts), *after) for (before, glued, after), texts in alike.items()}
