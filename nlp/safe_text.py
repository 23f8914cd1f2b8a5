"""Any text made safe to look at: control signs, odd blanks and broken signs become plain ones, and no offset shifts."""

import re

# Control signs, lone surrogates and Unicode's odd blanks; each becomes one plain blank.
_ODD = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\ud800-\udfff]")
_UNSAFE = re.compile(_ODD.pattern[:-1] + "\u2028\u2029]")
_LINE_ENDS = str.maketrans("\r\u2028\u2029\x0b\x0c\x85", "\n\n\n\n\n\n")


def make_safe(text: str) -> str:
    """The text with one plain blank for each control sign, odd blank and lone surrogate.

    Every kind of line end becomes a line feed (CRLF: a line feed and a blank before it),
    so the result has as many code points as ``text`` and every offset stays right.
    """
    if not _UNSAFE.search(text):
        return text
    if "\r\n" in text:
        text = text.replace("\r\n", " \n")
    return _ODD.sub(" ", text.translate(_LINE_ENDS))
