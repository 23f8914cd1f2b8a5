"""Turns the phrases of a bank into the rules of a LanguageTool, as the text of its grammar.xml.

What the file may hold: rules.xsd of LanguageTool 6.8. What cannot be said in it is left out and told.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape  # xml.sax.saxutils loads urllib.request, which takes 40 ms
from itertools import groupby

from nlp.category import Category
from nlp.languagetool.token_products import Choice, Product, fits, products, spelt
from nlp.pattern import contexts, expand
from nlp.phrase import Phrase

_PREFIX = "LUWES_"
_MOST_SUGGESTIONS = 15
_APOSTROPHES = "['’‘]"
_SPECIAL = re.compile(r"([^\w\s-])")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
# Signs that XML 1.0 forbids, and the backslash, behind which LanguageTool reads a number as a token.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff\\]")
_TYPES = {Category.SPELLING: "misspelling"}


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules, and what became of the phrases.

    Attributes:
        text: a whole grammar.xml; the same phrases always give the same text.
        entries: ids of the phrases that are in it.
        left_out: ids of the others, with the reason in Indonesian.
    """

    text: str
    entries: tuple[str, ...]
    left_out: Mapping[str, str]


def grammar(phrases: Iterable[Phrase], examples: Mapping[str, Sequence[str]]) -> Grammar:
    """Make the rules.

    Args:
        phrases: in any order.
        examples: bad examples of each phrase by its id, with [brackets] round the reported part.

    Raises:
        PatternError: a pattern cannot be read; the bank stores none such.
    """
    taken: list[Phrase] = []
    left_out: dict[str, str] = {}
    for phrase in sorted(phrases, key=lambda phrase: (phrase.category, phrase.id)):
        if reason := _obstacle(phrase):
            left_out[phrase.id] = reason
        else:
            taken.append(phrase)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<rules lang="id">']
    for category, members in groupby(taken, key=lambda phrase: phrase.category):
        kind = _TYPES.get(category, "style")
        lines.append(f'<category id="{category.upper()}" name="{_text(category.label)}" type="{kind}">')
        for phrase in members:
            lines += _group(phrase, examples.get(phrase.id, ()))
        lines.append("</category>")
    lines.append("</rules>")
    return Grammar("\n".join(lines) + "\n", tuple(phrase.id for phrase in taken), left_out)


def rule_id(entry: str) -> str:
    """The id of a phrase's rule: ``dalam-rangka`` → ``LUWES_DALAM_RANGKA``."""
    return _PREFIX + entry.replace("-", "_").upper()


def entry_of(rule: str) -> str | None:
    """The phrase whose rule it is; None for a rule that no phrase has made."""
    return rule.removeprefix(_PREFIX).replace("_", "-").lower() if rule.startswith(_PREFIX) else None


def _obstacle(phrase: Phrase) -> str:
    """Why a phrase cannot be a rule; empty where it can."""
    if phrase.category is Category.ABBREVIATION:
        return "singkatan: perlu melihat seluruh naskah"
    if any("<" in text for text in (phrase.pattern, *phrase.replacements)):
        return "pola memuat isian (<…>)"
    return ""


def _group(phrase: Phrase, examples: Sequence[str]) -> Iterator[str]:
    """The rule group of a phrase: one rule for each sequence of tokens."""
    forms = expand(phrase.pattern)
    around = [context for exception in phrase.exceptions for context in contexts(exception)]
    marked = [example for text in examples if (example := _marked(text))]
    yield f'<rulegroup id="{rule_id(phrase.id)}" name="{_text(phrase.pattern)}">'
    yield f"<short>{_text(phrase.category.label)}</short>"
    for product in products(forms):
        yield "<rule>"
        # in the rule and not in the group, where the exception of a short form would silence a longer one
        own = [form for form in forms if around and fits(product, form)]
        for silent in products(f"{context.before} {form} {context.after}" for context in around for form in own):
            yield f"<antipattern>{_tokens(silent)}</antipattern>"
        yield f"<pattern>{_tokens(product)}</pattern>"
        yield f"<message>{_text(phrase.why or phrase.category.label)}</message>"
        yield from (f"<suggestion>{_text(text)}</suggestion>" for text in phrase.replacements[:_MOST_SUGGESTIONS])
        yield _example(product, marked, phrase.replacements)
        yield "</rule>"
    yield "</rulegroup>"


def _tokens(product: Product) -> str:
    return "".join(map(_token, product))


def _token(choice: Choice) -> str:
    glued = ' spacebefore="no"' if choice.glued else ""
    texts = sorted(choice.texts)
    if len(texts) == 1 and texts[0] != "'":
        return f"<token{glued}>{_text(texts[0])}</token>"
    pattern = "|".join(_APOSTROPHES if text == "'" else _SPECIAL.sub(r"\\\1", text) for text in texts)
    return f'<token{glued} regexp="yes">{escape(pattern)}</token>'


def _marked(text: str) -> re.Match[str] | None:
    """The brackets of a bad example; None where there is not just one pair."""
    marks = list(_BRACKETS.finditer(text))
    return marks[0] if len(marks) == 1 else None


def _example(product: Product, marked: Iterable[re.Match[str]], replacements: Sequence[str]) -> str:
    """An example of a rule, from the phrase's own where one has these words, else the bare words."""
    before, found, after = "", spelt(product), ""
    for mark in marked:
        words = mark.group(1).partition("=>")[0].strip()
        if fits(product, words):
            before, found, after = mark.string[: mark.start()], words, mark.string[mark.end() :]
            break
    correction = "|".join(_in_case_of(found, text) for text in replacements[:_MOST_SUGGESTIONS])
    return (
        f'<example correction="{_text(correction)}">'
        f"{_text(before)}<marker>{_text(found)}</marker>{_text(after)}</example>"
    )


def _in_case_of(found: str, replacement: str) -> str:
    """The replacement in the letter case that LanguageTool gives it."""
    if found.isupper() and len(found) > 1:
        return replacement.upper()
    return replacement[:1].upper() + replacement[1:] if found[:1].isupper() else replacement


def _text(text: str) -> str:
    """The text for XML, between tags or quotation marks."""
    return escape(_FORBIDDEN.sub("", text))
