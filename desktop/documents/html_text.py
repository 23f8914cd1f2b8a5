"""The text of HTML from a clipboard: paragraphs, list items and rows as lines; Word's own marks for lists kept."""

import re
from html.parser import HTMLParser

# Conditional comments carry what only Word reads; those round a list's mark are empty, and the mark stays.
_COMMENTS = re.compile(r"<!--.*?(?:-->|\Z)|<!\[[^>]*(?:>|\Z)", re.DOTALL)
_UNREAD = frozenset("style script head title template xml noscript".split())
_APART = frozenset("p h1 h2 h3 h4 h5 h6 blockquote ul ol table pre figure hr section article header footer".split())
_BELOW = frozenset("div li tr dt dd caption figcaption address".split())
_CELLS = ("td", "th")
_WORD_ITEM, _WORD_MARK = "mso-list:", "mso-list:ignore"
_HIDDEN = re.compile(r"display:none|mso-hide:all")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_PLAIN = re.compile(r"[\w\s]", re.ASCII)
_MARK = re.compile(r"\(?\w+[.)]+")
_LONGEST_EMOJI = 12  # code points: a family of four, coloured


def html_text(html: str) -> str:
    """The text of a piece of HTML, uncleaned; a bullet or number stands before each list item."""
    reader = _Reader()
    reader.feed(_COMMENTS.sub("", html))
    reader.close()
    return reader.text.strip("\n")


class _Reader(HTMLParser):
    """Collects the text.

    Attributes:
        text: as far as it has been read.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self._skipped: list[str] = []  # the element that is not read, once for each of its name inside it
        self._lists: list[int | None] = []  # the last number of each list we are in; None for bullets
        self._mark: str | None = None  # of a Word list, being read
        self._mark_depth = 0
        self._preformatted = 0
        self._cells = 0  # of tables, one in the other: inside, the text is one line
        self._in_item = False  # of a Word list, which is a paragraph
        self._after_mark = 0  # where the text goes on after the last item's mark

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        values = {name: value or "" for name, value in attrs}
        style = _SPACE.sub("", values.get("style", "")).lower()
        if self._skipped or tag in _UNREAD or _HIDDEN.search(style):
            self._skip(tag)
        elif tag == "br":
            self.text += "\n"
        elif tag == "img":
            self._add_emoji(values.get("alt", ""))
        elif tag == "span":
            self._begin_span(style)
        elif tag in _CELLS:
            self._cells += 1
            self._part_cells()
        else:
            self._begin_block(tag, values, style)

    def handle_endtag(self, tag: str) -> None:
        """End an element."""
        if self._skipped:
            if tag == self._skipped[-1]:
                self._skipped.pop()
        elif tag == "span" and self._mark is not None:
            self._end_span()
        elif tag in _CELLS:
            self._cells = max(self._cells - 1, 0)
        elif tag in _APART or tag in _BELOW:
            self._end_block(tag)

    def handle_data(self, data: str) -> None:
        """Read some text."""
        if self._skipped:
            return
        if not self._preformatted:
            data = _SPACE.sub(" ", data)
            if not self.text or self.text[-1] in " \n\t":
                data = data.lstrip(" ")
        if self._mark is None:
            self.text += data
        else:
            self._mark += data

    def _skip(self, tag: str) -> None:
        if tag not in ("br", "img", "hr", "meta", "link", "input", "col") and (
            not self._skipped or tag == self._skipped[-1]
        ):
            self._skipped.append(tag)

    def _begin_block(self, tag: str, values: dict[str, str], style: str) -> None:
        if tag in ("ul", "ol"):
            self._break(1 if self.text.endswith(":") or self._lists else 2)
            self._lists.append(_first(values) - 1 if tag == "ol" else None)
        elif tag == "li":
            self._break(1)
            self.text += self._next_mark(values)
            self._after_mark = len(self.text)
        elif tag in _APART:
            self._in_item = _WORD_ITEM in style
            self._break(1 if self._in_item or self._lists else 2)
            self._preformatted += tag == "pre"
        elif tag in _BELOW:
            self._break(1)

    def _end_block(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        self._preformatted -= tag == "pre" and self._preformatted > 0
        self._break(2 if tag in _APART and not self._lists and not self._in_item else 1)
        self._in_item = False

    def _next_mark(self, values: dict[str, str]) -> str:
        if not self._lists or self._lists[-1] is None:
            return "• "
        value = values.get("value", "")
        self._lists[-1] = int(value) if value.isascii() and value.isdigit() else self._lists[-1] + 1
        return f"{self._lists[-1]}. "

    def _begin_span(self, style: str) -> None:
        if self._mark is not None:
            self._mark_depth += 1
        elif _WORD_MARK in style:
            self._mark, self._mark_depth = "", 1

    def _end_span(self) -> None:
        self._mark_depth -= 1
        if not self._mark_depth:
            mark = (self._mark or "").replace("\xa0", " ").strip()
            self.text += f"{mark} " if _MARK.fullmatch(mark) else "• "
            self._mark = None

    def _add_emoji(self, words: str) -> None:
        """Web pages draw emoji as pictures; other pictures have words, which nobody copied."""
        if len(words) <= _LONGEST_EMOJI and not _PLAIN.search(words):
            self.text += words

    def _part_cells(self) -> None:
        if self.text and not self.text.endswith("\n"):
            self.text = self.text.rstrip(" ") + "\t"

    def _break(self, wanted: int) -> None:
        """End the line, and leave an empty one if two line ends are wanted."""
        if len(self.text) == self._after_mark:
            return
        self.text = self.text.rstrip(" \xa0") if self._cells else self.text.rstrip(" \t\xa0")
        if self._cells:
            self.text += " " if self.text[-1:] not in ("\t", "\n", "") else ""
        elif self.text:
            there = len(self.text) - len(self.text.rstrip("\n"))
            self.text += "\n" * (wanted - there)


def _first(values: dict[str, str]) -> int:
    start = values.get("start", "")
    return int(start) if start.isascii() and start.isdigit() else 1
