"""Sentence borders by rules: line ends, stops, titles and degrees, quotations, lists and emoji.

Source of the rules: EYD edisi V (tanda titik, singkatan gelar, petikan langsung) and how
captions are written: list lines, emoji as bullets, no stop at the end of a line.
"""

import re
from functools import cache

from resources import lines

Span = tuple[int, int]

_CLOSERS = "\"'”’»)\\]"
# A stop, then closing signs; what follows decides.
_STOP = re.compile(rf"(?P<mark>[.!?…]+)(?P<close>[{_CLOSERS}]*)")
_LINE_END = re.compile(r"[^\S\n]*\n\s*")
_DOUBLE_QUOTES = re.compile(r"“[^“”]{0,2000}”|\"[^\"\n]{0,2000}\"|''[^'\n]{0,2000}''")
_TOKEN_BORDERS = frozenset(" \n([“”\"'’‘«/–—-")
_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,5}\.)+[A-Z][A-Za-z]{0,5}|S[A-Z]{1,3}|M[A-Z]{1,3}")
_LIST_MARK = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s")
# The last word of a line after which a sentence must go on in the next one.
_UNFINISHED = frozenset(
    "dan atau serta yang untuk di ke dari pada dengan oleh dalam bagi tentang agar bahwa karena sebagai kepada atas "
    "para".split()
)
# After these a single letter is the name of a thing (vitamin C.), not somebody's initial.
_LETTERED = frozenset(
    "vitamin gedung blok kelas tipe hepatitis grup kelompok paket ruang poin huruf jalur zona golongan sim".split()
)
_SHORT_QUOTE = 120  # code points
_WORD_WITH_SIGN = re.compile(r"\S*[^\W_]\S*")


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a paragraph's safe text, in order, without white space at their ends.

    Every sign other than white space belongs to exactly one sentence.
    """
    borders = sorted({*_line_borders(text), *_stop_borders(text), len(text)})
    found, start = [], 0
    for border in borders:
        piece = text[start:border]
        if stripped := piece.strip():
            first = start + piece.index(stripped[0])
            found.append((first, first + len(stripped)))
        start = border
    return tuple(found)


def word_count(text: str) -> int:
    """Words as offices count them: between blanks, with at least one letter or digit."""
    return len(_WORD_WITH_SIGN.findall(text))


def _line_borders(text: str) -> list[int]:
    """Line ends that end a sentence; a line broken for its width goes on in the next."""
    if "\n" not in text:
        return []
    found, line_start = [], 0
    for end in _LINE_END.finditer(text):
        line, rest = text[line_start : end.start()], text[end.end() : end.end() + 8]
        if not _goes_on(line, rest):
            found.append(end.end())
        line_start = end.end()
    return found


def _goes_on(line: str, rest: str) -> bool:
    """Whether the sentence at the end of ``line`` continues in the line that begins with ``rest``."""
    last = line.rstrip()[-1:]
    if not last or not (last.isalnum() or last in ',”")%') or not rest or _LIST_MARK.match(rest):
        return False
    if line.lstrip().lower().startswith(("yth", "kepada yth")):
        return False
    if rest[0].islower():
        return True
    return line.rsplit(maxsplit=1)[-1] in _UNFINISHED and rest[0].isalnum()


def _stop_borders(text: str) -> list[int]:
    """Where stops end sentences: the first sign of the next sentence."""
    quotes = [m.span() for m in _DOUBLE_QUOTES.finditer(text) if _embedded(text, m)]
    if not quotes:
        return [border for stop in _STOP.finditer(text) if (border := _border_after(text, stop))]
    found, quote = [], 0
    for stop in _STOP.finditer(text):
        while quote < len(quotes) and quotes[quote][1] <= stop.start():
            quote += 1
        inside = quote < len(quotes) and quotes[quote][0] < stop.start() and stop.end() < quotes[quote][1]
        if not inside and (border := _border_after(text, stop)):
            found.append(border)
    return found


def _embedded(text: str, quote: re.Match[str]) -> bool:
    """Whether a quotation is a short part of the sentence round it: ``Kata Bupati, “Cepat. Jangan menunggu.”``.

    A quotation that opens its sentence, or a long one, has sentences of its own.
    """
    before = text[max(0, quote.start() - 20) : quote.start()].rstrip()
    return quote.end() - quote.start() <= _SHORT_QUOTE and before[-1:] not in ("", ".", "!", "?", "\n")


def _border_after(text: str, stop: re.Match[str]) -> int:
    """The offset at which the next sentence begins after a stop, or 0 when the sentence goes on."""
    at = stop.end()
    after = text[at : at + 1]
    if after.isalnum():
        return at if _glued(text, stop) else 0
    if after in ",;:–—-/":  # or nothing
        return 0
    if after == " " and text[at + 1 : at + 2].isupper():  # as nearly always
        return 0 if stop["mark"] == "." == stop.group() and _abbreviated(text, stop.start(), at + 1) else at + 1
    while at < len(text) and not _opens(text[at]):  # blanks and emoji belong to the sentence before
        if text[at] in "\n,;":
            return 0
        at += 1
    if at == len(text) or text[at].islower() or at == stop.end():
        return 0
    return 0 if stop["mark"] == "." and not stop["close"] and _abbreviated(text, stop.start(), at) else at


def _opens(sign: str) -> bool:
    """Whether a sentence may begin with the sign."""
    return sign.isalnum() or sign in "“\"‘'«(#@•*[\n,;"


def _glued(text: str, stop: re.Match[str]) -> bool:
    """Whether ``murah.Harga`` lacks its blank: small letters before, a capital and a small letter after."""
    at = stop.end()
    before = text[max(0, stop.start() - 3) : stop.start()]
    return (
        len(before) == 3
        and before.isalpha()
        and before.islower()
        and text[at].isupper()
        and text[at + 1 : at + 2].islower()
        and "." not in _token_before(text, stop.start())
    )


def _abbreviated(text: str, stop: int, following: int) -> bool:
    """Whether the stop belongs to the word before it and the sentence goes on at ``following``."""
    token = _token_before(text, stop)
    bare = token.lower()
    before_name, months, at_end = _dotted()
    if bare == token and len(token) > 4 and bare not in before_name and bare not in months:  # as nearly always
        return False
    if bare in before_name or (
        len(token) < 5 and _begins_line(text, stop - len(token)) and _LIST_MARK.match(f"{token}. ")
    ):
        return True
    if bare in months:
        return text[following].isdigit()
    if len(bare) == 1 and bare.isalpha():
        return _is_initial(text[max(0, stop - 40) : stop - 1].split())
    if bare == token or bare in at_end or not _DEGREE.fullmatch(token):
        return False
    return not _after_comma(text, stop - len(token)) or _another_degree(text, following)


def _token_before(text: str, stop: int) -> str:
    """The signs before a stop back to a blank, a bracket, a quotation mark, a dash or a slash."""
    start = text.rfind(" ", max(0, stop - 41), stop) + 1
    if 0 < start < stop and text[start:stop].isalpha():  # as nearly always
        return text[start:stop]
    start = stop
    while start and stop - start < 40 and text[start - 1] not in _TOKEN_BORDERS:
        start -= 1
    return text[start:stop]


def _begins_line(text: str, start: int) -> bool:
    """Whether nothing but blanks stands before ``start`` in its line."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _is_initial(words: list[str]) -> bool:
    """Whether a single letter after the words is part of a name: not vitamin C., not 5 m."""
    return not (words and (words[-1].lower() in _LETTERED or words[-1][-1].isdigit()))


def _another_degree(text: str, start: int) -> bool:
    """Whether a degree written with full stops begins at ``start``."""
    return bool(_DEGREE.match(text, start)) and "." in text[start : start + 6]


def _after_comma(text: str, start: int) -> bool:
    """Whether a degree at ``start`` follows its bearer's name: after a comma or another degree."""
    before = text[max(0, start - 12) : start].rstrip()
    return before.endswith((",", ".")) and not before.endswith(("Dr.", "Ir.", "Drs.", "H.", "Prof."))


@cache
def _dotted() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The shipped lists: before names, months, words that may end a sentence."""
    groups: list[set[str]] = []
    for line in lines("wordlists", "dotted.txt"):
        if line.startswith("["):
            groups.append(set())
        else:
            groups[-1].add(line)
    before_name, months, at_end = map(frozenset, groups)
    return before_name, months, at_end
