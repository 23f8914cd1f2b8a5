"""The text of a post as a platform shows it: cut, with its hashtags, mentions and links tinted."""

import re
from html import escape

from nlp.hashtags import HASHTAG

MORE, LESS = "#more", "#less"
_LONGEST = 5000  # code points drawn; a label with a book in it would hold the window up
_TINTED = re.compile(rf"(?:https?://|www\.)\S+|{HASHTAG}|(?<![\w.@])@\w[\w.]*\w")


def post_html(text: str, shown: int, *, colour: str, more: str, less: str) -> str:
    """Rich text for a label.

    Args:
        text: all of the post.
        shown: how many code points of it are seen; fewer than all give it the link ``more``.
        colour: of what is tinted, as CSS.
        more: the word that shows the rest.
        less: the word that hides it again; empty where there is nothing to hide.
    """
    part = text[: min(shown, _LONGEST)]
    link = (MORE, f"… {more}") if shown < len(text) else (LESS, f" {less}") if less else None
    html = _tinted(part.rstrip() if shown < len(text) else part, colour)
    if len(part) < min(shown, len(text)):
        html += "<br>[…]"
    if link:
        html += f'<a href="{link[0]}" style="color: {colour}; text-decoration: none"><b>{escape(link[1])}</b></a>'
    return html


def _tinted(text: str, colour: str) -> str:
    pieces, done = [], 0
    for found in _TINTED.finditer(text):
        pieces += [escape(text[done : found.start()]), f'<span style="color: {colour}">{escape(found.group())}</span>']
        done = found.end()
    return "".join([*pieces, escape(text[done:])]).replace("\n", "<br>")
