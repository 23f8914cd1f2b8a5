"""Text from Word and the web without what nobody typed: hidden signs, odd blanks, dots that stand for bullets.

Letters, digits and emoji always stay; cleaning twice is cleaning once.
"""

import re

_BLANK = "[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_ODD_BLANK = "[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Soft hyphens, zero-width blanks, the place of a picture, control signs other than tab and line feed.
_UNSEEN = re.compile("[\xad\u180e\u200b\u2060\ufeff\ufffc\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
# Joiners belong inside emoji and in scripts such as Arabic; between Latin letters they hide from readers.
_STRAY_JOINER = re.compile("(?:(?<=[\\s!-\u024f])|^)[\u200c\u200d]+")
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_HYPHENS = str.maketrans("\u2010\u2011", "--")
# Word's Symbol and Wingdings bullets lie in the private area U+F000 to U+F0FF; a § may also begin a sentence.
_BULLET = re.compile(
    f"^{_BLANK}*(?:[·•▪◦‣●○■\uf000-\uf0ff]{_BLANK}+|§(?:\t|{_ODD_BLANK}){_BLANK}*)(?=\\S)", re.MULTILINE
)
_NUMBER = re.compile(
    f"^{_BLANK}*([–—-]|\\(?(?:\\d{{1,3}}|[A-Za-z])[.)])(?:\t|{_BLANK}*{_ODD_BLANK}){_BLANK}*(?=\\S)", re.MULTILINE
)
_ODD_RUN = re.compile(f"{_BLANK}*{_ODD_BLANK}{_BLANK}*")
_LINE_TAIL = re.compile("[ \t]+(?=\n)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text as its writer would have typed it.

    * Every kind of line end becomes a line feed; blanks before one go.
    * Hidden signs go: soft hyphens, zero-width blanks, joiners outside emoji, marks of direction without
      right-to-left letters, control signs.
    * Odd blanks become one plain blank, or a tab if they hold one; a single no-break space beside a digit stays
      (Rp 5.000, 17 Agustus).
    * Hyphens that do not break become plain ones.
    * A bullet becomes “• ”; the number or dash of a list item has one blank after it.
    """
    text = _UNSEEN.sub("", _LINE_END.sub("\n", text)).translate(_HYPHENS)
    if not _RIGHT_TO_LEFT.search(text):
        text = _DIRECTION.sub("", text)
    text = _STRAY_JOINER.sub("", text)
    text = _NUMBER.sub(r"\1 ", _BULLET.sub("• ", text))
    return _LINE_TAIL.sub("", _ODD_RUN.sub(_plain_blank, text))


def _plain_blank(run: re.Match[str]) -> str:
    """What stands in the place of blanks of which one is odd."""
    if "\t" in run[0]:
        return "\t"
    beside = run.string[run.start() - 1 : run.start()] + run.string[run.end() : run.end() + 1]
    return "\xa0" if run[0] in ("\xa0", "\u202f") and any(map(str.isdecimal, beside)) else " "


def writable(text: str) -> str:
    """The text with “?” for each sign that XML, and so no document, can hold: lone surrogates, control signs."""
    return _UNWRITABLE.sub("?", text)
