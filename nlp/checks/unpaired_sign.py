"""A bracket or a quotation mark whose partner is missing in its paragraph."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.odd_signs import where_odd
from nlp.rule import Rule

_ID = "unpaired-sign"
_WHY = "Tanda kurung dan tanda petik selalu berpasangan."
_SOURCE = "EYD Edisi V, tanda petik dan tanda kurung"
_RULE = Rule(_ID, Category.PUNCTUATION, _WHY, _SOURCE)
_BRACKETS = ("()", "[]")
_FACE = re.compile(
    r"(?<!\S)[:;=]['’]?-?[()\[\]]{1,9}(?!\w)|[:;=]['’]?-?[)\]]{1,9}(?=\s|$)|[(\[]{1,9}-?['’]?[:;=](?=\s|$)"
)
# a) 1) iv) 2.) and the star of a footnote close nothing.
_LIST_MARK = re.compile(r"(?:(?<![^\s(;,:])(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})\.?|\*)$")
_QUOTES = re.compile(r"[“”„\"]")
_SAID = re.compile(
    r"[,.!?] (?:kata|ujar|tutur|jelas|ungkap|ucap|tegas|imbuh|pungkas|terang|papar|harap|sebut|pesan|lanjut|tambah)"
    r"(?:nya)?\b"
)


def _find(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    if _is_even(text):
        return
    bare = _FACE.sub(lambda face: " " * len(face.group()), text)
    lone = [at for pair in _BRACKETS for at in _lone_brackets(bare, *pair)]
    for at in (*lone, *_lone_quotes(bare)):
        if not paragraph.protection.is_untouchable(at, at + 1):
            name = "Tanda kurung" if paragraph.text[at] in "()[]{}" else "Tanda petik"
            yield _RULE.finding(paragraph, at, at + 1, f"{name} ini tidak ada pasangannya.", ())


def _is_even(text: str) -> bool:
    """Whether all signs may have their partners; true of most texts."""
    return (
        text.count("(") == text.count(")")
        and text.count("[") == text.count("]")
        and text.count("“") == text.count("”")
        and not text.count('"') % 2
    )


def _lone_brackets(text: str, opening: str, closing: str) -> Iterator[int]:
    opened: list[int] = []
    for bracket in re.finditer(rf"[\{opening}\{closing}]", text):
        at = bracket.start()
        if bracket.group() == opening:
            opened.append(at)
        elif opened:
            opened.pop()
        elif not _LIST_MARK.search(text, max(0, at - 6), at):
            yield at
    yield from opened


def _lone_quotes(text: str) -> Iterator[int]:
    """The quotation marks without a partner; curly and straight ones may close each other's quotations."""
    opened: int | None = None
    for quote in _QUOTES.finditer(text):
        at, sign = quote.start(), quote.group()
        opens, closes = _direction(text, at, sign, opened)
        if closes and opened is not None:
            opened = None
        elif opens:
            if opened is not None:
                yield opened
            opened = at
        elif not _ends_speech(text, at) and not (sign == '"' and text[at - 1].isdigit()):  # 32" is a size
            yield at
    if opened is not None and not _begins_speech(text, opened):
        yield opened


def _direction(text: str, at: int, sign: str, opened: int | None) -> tuple[bool, bool]:
    """Whether a quotation mark may open, and whether it may close, the one opened before being known."""
    if sign != '"':
        return sign != "”", sign == "”" or (sign == "“" and opened is not None and text[opened] == "„")
    free_before = at == 0 or text[at - 1].isspace() or text[at - 1] in "([“-–—/*_"
    free_after = not text[at + 1 : at + 2].strip()
    return free_before or not free_after, not free_before or free_after


def _begins_speech(text: str, opened: int) -> bool:
    """Whether a speech opens its paragraph and goes on in the next one."""
    return not any(map(str.isalnum, text[:opened])) and not _SAID.search(text[opened:].lower())


def _ends_speech(text: str, closed: int) -> bool:
    """Whether a speech from the paragraph before ends with this one."""
    return text[closed - 1] in ".!?" and not text[closed + 1 : closed + 99].strip(" \n*_")


CHECK = Check(
    id=_ID,
    title="Tanda tanpa pasangan",
    about="Menandai tanda kurung atau tanda petik yang tidak ada pasangannya.",
    source=_SOURCE,
    category=Category.PUNCTUATION,
    bad=(
        "Rapat digelar Senin [(]2/5 di aula.",
        "Hadir 40 orang (20 perempuan)[)].",
        "[“]Kita jaga sungai, kata Bupati.",
        "Kita jaga sungai,[”] kata Bupati.",
        'Ia berkata, ["]Kita jaga sungai.',
    ),
    good=(
        "“Kita jaga sungai,” kata Bupati (Senin, 2/5).",
        "Syaratnya: a) KTP, 1) KK, iv) foto. Terima kasih :) :-( (:",
        "“Kita jaga sungai. Kita semua.",
        "Semua harus ikut.”",
        'Jum\'at, “kata" dan layar 32" ini',
    ),
    find=where_odd(_ID, _find),
)
