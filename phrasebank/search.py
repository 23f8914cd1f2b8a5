"""From words that somebody typed to a query of SQLite's full-text search; any input is safe."""

import re
from collections.abc import Iterable

# As the index cuts words: letters and digits; a hyphen or an apostrophe parts.
_WORD = re.compile(r"[^\W_]+")


def query_for(words: str) -> str:
    """All of the words, the last one perhaps not typed to its end; empty if there are none."""
    quoted = _quoted(words)
    return f"{quoted}*" if quoted else ""


def pattern_query_for(texts: Iterable[str]) -> str:
    """All of the words of one of the texts, in the pattern; empty if there are none."""
    choices = " OR ".join(f"({quoted})" for text in texts if (quoted := _quoted(text)))
    return f"pattern : ({choices})" if choices else ""


def words_of(text: str) -> frozenset[str]:
    """The words of a text as the index cuts them, in small letters."""
    return frozenset(_WORD.findall(text.lower()))


def pattern_query_near(words: Iterable[str]) -> str:
    """Any of some :func:`words_of` a text, in the pattern; empty if there are none."""
    choices = " OR ".join(f'"{word}"' for word in words)
    return f"pattern : ({choices})" if choices else ""


def _quoted(text: str) -> str:
    return " AND ".join(f'"{word}"' for word in _WORD.findall(text))
