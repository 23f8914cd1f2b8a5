"""Counts what makes a text heavy to read: long words and sentences, action nouns, passives."""

import re
from functools import lru_cache

from nlp.document import Document, Paragraph
from nlp.figures import Figures
from nlp.lexicon import analyse
from nlp.nominalizations import table
from nlp.sentences import word_count

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LONG = 7  # letters from which on LIX calls a word long (Björnsson 1968: more than six)
_CLITICS = ("nya", "ku", "mu")
_PASSIVE_PREFIXES = frozenset(("di", "diper", "dike"))
_REMEMBERED_PARAGRAPHS = 8192


def measure(document: Document) -> Figures:
    """The figures of a text; paragraphs seen before are not counted again."""
    words = sentences = long_words = longest = longest_at = nominalizations = passives = 0
    for paragraph in document.paragraphs:  # plain sums: a window's 450 paragraphs are added up at every key
        here = _measured(paragraph.text)
        words += here.words
        sentences += here.sentences
        long_words += here.long_words
        nominalizations += here.nominalizations
        passives += here.passives
        if here.longest > longest:
            longest, longest_at = here.longest, here.longest_at + paragraph.start
    return Figures(len(document.text), words, sentences, long_words, longest, longest_at, nominalizations, passives)


@lru_cache(_REMEMBERED_PARAGRAPHS)
def _measured(text: str) -> Figures:
    """The figures of a paragraph; the place of its longest sentence counts from its beginning."""
    lengths = [(word_count(text[start:end]), -start) for start, end in Paragraph(text).sentences]
    longest, at = max(lengths, default=(0, 0))
    words = _WORD.findall(text)
    return Figures(
        characters=len(text),
        words=word_count(text),
        sentences=len(lengths),
        long_words=sum(len(word) >= _LONG for word in words),
        longest=longest,
        longest_at=-at,
        nominalizations=sum(map(_is_action_noun, words)),
        passives=sum(map(_is_passive, words)),
    )


@lru_cache(50_000)  # the same words come again and again
def _is_action_noun(word: str) -> bool:
    """Whether the word, less what hangs on it, is an action noun of the reviewed table and no fixed term."""
    word = word.lower()
    rows = (table().get(word.removesuffix(clitic)) for clitic in ("", *_CLITICS) if word.endswith(clitic))
    return next((not row.lexical for row in rows if row), False)


@lru_cache(50_000)
def _is_passive(word: str) -> bool:
    """Whether the lexicon's first reading of the word is a verb with di-: *dibangun*, not *dinas*."""
    ways = analyse(word.lower()) if word[:2].lower() == "di" else ()
    return bool(ways) and ways[0].prefix in _PASSIVE_PREFIXES
