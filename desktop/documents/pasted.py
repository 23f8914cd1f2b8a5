"""What is pasted: which of the forms on a clipboard is taken, and how it is cleaned."""

import re
from collections.abc import Callable

_LIST = re.compile(r"<li[\s>]|mso-list:", re.IGNORECASE)
_WORD = re.compile(r"\w{2,}")
_MOST_HTML = 5_000_000  # signs; a page that copies more is taken as its plain text


def pasted(text: str, html: str) -> tuple[str, Callable[[str], str]]:
    """The clipboard's text, and what makes it, or any of its lines, what its writer would have typed.

    Args:
        text: the plain text, empty if there is none.
        html: the same as HTML, empty if there is none. It is better where there are lists: browsers leave their
            marks out of the plain text, and Word writes its round bullet as a small o.
    """
    from desktop.documents.cleaning import clean  # noqa: PLC0415  # start-up budget: its patterns take 7 ms

    if html and len(html) <= _MOST_HTML and (not text or _LIST.search(html)):
        read = clean(_from_html(html))
        if _word_letters(read) >= _word_letters(text):  # broken HTML may hide words
            return read, clean
    return text, clean


def plain_text(text: str, html: str) -> str:
    """The clipboard's text as it is; that of the HTML if there is no other."""
    return text or _from_html(html)


def _word_letters(text: str) -> int:
    """How many letters and digits the words have; a single one may be a bullet."""
    return sum(map(len, _WORD.findall(text)))


def _from_html(html: str) -> str:
    from desktop.documents.html_text import html_text  # noqa: PLC0415  # start-up budget: the parser is seldom needed

    return html_text(html)
