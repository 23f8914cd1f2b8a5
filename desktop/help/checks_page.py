"""The page of help on what is checked, made of what the checks say of themselves."""

import re
from itertools import groupby

from nlp.check import Check
from nlp.checks import ALL

_INTRO = """# Yang diperiksa Luwes

Tiap jenis temuan punya garis dan warnanya sendiri. Pada contoh, kurung siku mengapit yang ditandai. Bila satu aturan
tidak cocok untuk Anda, pilih *Periksa > Jangan periksa aturan ini lagi*.
"""
_SIGNS = re.compile(r"([\\`*_{}\[\]()#+.!<>|~-])")
_BLANKS = re.compile(r" (?= )|(?<=\[) | (?=\])")


def checks_page() -> str:
    """Markdown: a heading for each category, then the checks with a sentence, an example and the source."""
    order = {check.category: place for place, check in reversed(list(enumerate(ALL)))}
    parts = [_INTRO]
    for category, checks in groupby(sorted(ALL, key=lambda check: order[check.category]), lambda check: check.category):
        parts += [f"## {category.label}", *map(_described, checks)]
    return "\n\n".join(parts)


def _described(check: Check) -> str:
    example = " ".join(check.bad[0].split("\n"))
    return f"### {check.title}\n\n{check.about}\n\n> {_plain(example)}\n\nSumber: {_plain(check.source)}."


def _plain(text: str) -> str:
    """Text as it is, none of it read as Markdown; blanks in brackets can be seen."""
    return _SIGNS.sub(r"\\\1", _BLANKS.sub("\N{NO-BREAK SPACE}", text))
