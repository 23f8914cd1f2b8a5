"""Reads OpenDocument texts (.odt); what is kept and left out is as in :mod:`desktop.documents.docx_reader`."""

import io
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from zipfile import BadZipFile

from odfdo import Document, Element
from odfdo.security import SecurityError

from desktop.documents.imported import COMMENTS, DELETED, FOOTNOTES, MARGINS, PICTURES, Imported, counted
from desktop.documents.odt_lists import OdtLists
from desktop.documents.pieces import Piece, joined
from desktop.documents.problem import damaged, too_large

_WHITE = re.compile("[ \t\r\n]+")
_MOST_SPACES = 1000  # that one element may stand for; a damaged file may say a billion
_SKIPPED = frozenset((
    "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "office:forms", "text:ruby-text",
    "svg:title", "svg:desc", "text:hidden-text", "text:hidden-paragraph", "office:event-listeners", "dr3d:scene",
    "text:alphabetical-index-mark", "text:bibliography-mark", "text:script", "text:index-title-template",
    "text:table-of-content-source", "office:binary-data", "draw:glue-point", "draw:enhanced-geometry",
))  # fmt: skip
_NOTES = {
    "text:note": FOOTNOTES,
    "office:annotation": COMMENTS,
    "draw:image": PICTURES,
    "draw:object": PICTURES,
    "draw:object-ole": PICTURES,
}
_PARAGRAPHS = ("text:p", "text:h")
_LIST, _ITEMS = "text:list", ("text:list-item", "text:list-header")
_BOXES = frozenset(("draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:polygon", "draw:path"))


def read_odt(data: bytes) -> Imported:
    """The text of an OpenDocument that :func:`desktop.documents.package.package_kind` has let pass.

    Raises:
        UnreadableError: its parts do not fit together.
    """
    try:
        document = Document(io.BytesIO(data))
        reader = _Reader(OdtLists(document))
        text = joined(reader.pieces(document.body))
        reader.left_out[MARGINS] += len(
            [found for found in document.styles.root.xpath("//style:header | //style:footer") if found.text_recursive]
        )
    except SecurityError as error:
        raise too_large() from error
    # What odfdo and the XML parser (SyntaxError) raise for damaged documents, by trying many.
    except (
        BadZipFile, KeyError, ValueError, TypeError, AttributeError, SyntaxError, NotImplementedError, EOFError,
        zlib.error,
    ) as error:  # fmt: skip
        raise damaged(".odt") from error
    return Imported(text, ".odt", counted(reader.left_out))


class _Reader:
    """Walks through one document.

    Attributes:
        left_out: what has been met and not been read.
    """

    def __init__(self, lists: OdtLists) -> None:
        self.left_out: Counter[str] = Counter()
        self._lists = lists
        self._boxes: list[Element] = []

    def pieces(self, holder: Element) -> Iterator[Piece]:
        """The pieces of a body, a cell or a text box."""
        for element in holder.children:
            tag = element.tag
            if tag == "text:p":
                yield from self._paragraph(element, "", close=None)
            elif tag == "text:h":
                yield from self._paragraph(element, self._heading_label(element), close=False)
            elif tag == _LIST:
                yield from self._list(element, "", [])
            elif tag == "table:table":
                yield from self._table(element)
            elif tag == "text:tracked-changes":
                self.left_out[DELETED] += len(element.xpath(".//text:deletion"))
            elif tag in _BOXES or self._wanted(element):
                yield from self.pieces(element)  # sections, indexes, frames that hang on the page

    def _heading_label(self, element: Element) -> str:
        if element.get_attribute_string("text:is-list-header") == "true":
            return ""
        return self._lists.heading_label(int(element.get_attribute_string("text:outline-level") or 1))

    def _paragraph(self, element: Element, label: str, *, close: bool | None) -> Iterator[Piece]:
        text = "".join(self._inline(element)).lstrip()
        yield Piece(f"{label} {text}" if label and text else text, close=close)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.pieces(box)

    def _list(self, element: Element, style: str, outer: list[int]) -> Iterator[Piece]:
        style = element.get_attribute_string("text:style-name") or style
        number = self._lists.begin(element, style, len(outer) + 1)
        for item in element.children:
            if item.tag not in _ITEMS:
                continue
            if item.tag == _ITEMS[0]:
                number = int(item.get_attribute_string("text:start-value") or number + 1)
            numbers = [*outer, number]
            label = self._lists.label(style, numbers) if item.tag == _ITEMS[0] else ""
            for part in item.children:
                if part.tag == _LIST:
                    yield from self._list(part, style, numbers)
                elif part.tag in _PARAGRAPHS:
                    yield from self._paragraph(part, label, close=True if label else None)
                    label = ""  # an item's later paragraphs have no number
        if not outer:
            self._lists.end(style, number)

    def _table(self, table: Element) -> Iterator[Piece]:
        follows = False
        for row in _inside(table, "table:table-row"):
            cells = (" ".join(joined(self.pieces(cell)).split()) for cell in _inside(row, "table:table-cell"))
            yield Piece("\t".join(cells).rstrip("\t"), close=follows)
            follows = True

    def _inline(self, holder: Element) -> Iterator[str]:
        """The words of a paragraph or of a part of it; runs of white space count as one blank."""
        yield _WHITE.sub(" ", holder.text or "")
        for element in holder.children:
            tag = element.tag
            if tag == "text:s":
                yield " " * min(int(element.get_attribute_string("text:c") or 1), _MOST_SPACES)
            elif tag == "text:tab":
                yield "\t"
            elif tag == "text:line-break":
                yield "\n"
            elif tag in _BOXES:
                self._boxes.append(element)
            elif self._wanted(element):
                yield from self._inline(element)
            yield _WHITE.sub(" ", element.tail or "")

    def _wanted(self, element: Element) -> bool:
        """Whether to read on inside an element; counts what is left out."""
        if element.tag in _NOTES:
            self.left_out[_NOTES[element.tag]] += 1
            return False
        return element.tag not in _SKIPPED


def _inside(holder: Element, wanted: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, through groups and header rows; each once, however often repeated."""
    for element in holder.children:
        if element.tag == wanted:
            yield element
        elif element.tag.startswith("table:table-"):
            yield from _inside(element, wanted)
