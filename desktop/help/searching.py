"""Finds words in the pages of help."""

import re
from collections.abc import Iterable

from desktop.help.pages import Page

# Pictures, the targets of links, lines of tables and the signs of Markdown.
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|^\|[-|]+$|[*`#>|\\]|^- ", re.MULTILINE)
_BEFORE, _AFTER = 3, 6  # words shown round the one that was found


def search(pages: Iterable[Page], words: str) -> list[tuple[Page, str]]:
    """The pages that hold all words, those with one in the title first, each with the place of the first word.

    Args:
        pages: in the order wanted.
        words: in any case, parted by blanks; none find every page, without a place.
    """
    wanted = words.casefold().split()
    found = [page for page in pages if all(word in page.text.casefold() for word in wanted)]
    found.sort(key=lambda page: not any(word in page.title.casefold() for word in wanted))
    return [(page, _place(page.text, wanted[0]) if wanted else "") for page in found]


def _place(text: str, word: str) -> str:
    """Where a word stands below the title, without the marks; empty if it stands in the title only."""
    plain = _MARKS.sub(r"\1", text.partition("\n")[2]).split()
    at = next((place for place, found in enumerate(plain) if word in found.casefold()), None)
    if at is None:
        return ""
    start, end = max(at - _BEFORE, 0), at + _AFTER
    return ("… " if start else "") + " ".join(plain[start:end]) + (" …" if end < len(plain) else "")
