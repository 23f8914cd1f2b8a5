"""Reads Word documents (.docx).

Kept: paragraphs, headings, list items with the numbers that Word shows, tables row by row with tabs between cells,
text boxes after the paragraph they hang on, the words of links, fields and equations, inserted text.
Left out: pictures, foot- and endnotes, comments, headers and footers, deleted and hidden text.
"""

import io
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as DocxDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from desktop.documents.docx_lists import DocxLists
from desktop.documents.imported import COMMENTS, DELETED, FOOTNOTES, MARGINS, PICTURES, Imported, counted
from desktop.documents.pieces import Piece, joined
from desktop.documents.problem import damaged

_SIGNS = {qn("w:tab"): "\t", qn("w:ptab"): "\t", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_TEXTS = frozenset((qn("w:t"), "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"))
_NOTES = {
    qn("w:footnoteReference"): FOOTNOTES,
    qn("w:endnoteReference"): FOOTNOTES,
    qn("w:commentReference"): COMMENTS,
    "{urn:schemas-microsoft-com:vml}imagedata": PICTURES,
    "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic": PICTURES,
    qn("w:del"): DELETED,
    qn("w:moveFrom"): DELETED,
}
_SKIPPED = frozenset((qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), qn("w:instrText"), qn("w:delText"), qn("w:rt")))
_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def read_docx(data: bytes) -> Imported:
    """The text of a Word document that :func:`desktop.documents.package.package_kind` has let pass.

    Raises:
        UnreadableError: its parts do not fit together.
    """
    try:
        document = Document(io.BytesIO(data))
        reader = _Reader(_lists(document))
        text = joined(reader.pieces(document.element.body))
        reader.left_out[MARGINS] += _margins(document)
    # What python-docx and the XML parser (SyntaxError) raise for damaged documents, by trying many.
    except (
        OpcError, BadZipFile, KeyError, ValueError, TypeError, AttributeError, SyntaxError, NotImplementedError,
        EOFError, zlib.error,
    ) as error:  # fmt: skip
        raise damaged(".docx") from error
    return Imported(text, ".docx", counted(reader.left_out))


def _lists(document: DocxDocument) -> DocxLists:
    try:
        numbering = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING).element
    except KeyError:
        numbering = None
    return DocxLists(numbering, document.styles.element)


def _margins(document: DocxDocument) -> int:
    """How many headers and footers have words."""
    kinds = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
    parts = (relation.target_part for relation in document.part.rels.values() if relation.reltype in kinds)
    return sum(any((text.text or "").strip() for text in part.element.iter(qn("w:t"))) for part in parts)


class _Reader:
    """Walks through one document.

    Attributes:
        left_out: what has been met and not been read.
    """

    def __init__(self, lists: DocxLists) -> None:
        self.left_out: Counter[str] = Counter()
        self._lists = lists
        self._boxes: list[BaseOxmlElement] = []

    def pieces(self, holder: Iterable[BaseOxmlElement]) -> Iterator[Piece]:
        """The pieces of a body, a cell or a text box."""
        begun = ""  # of a paragraph whose end was deleted: it goes on in the next one
        for element in holder:
            if element.tag == qn("w:p"):
                piece = self._paragraph(element, begun)
                begun = piece.text if _end_deleted(element) else ""
                if not begun:
                    yield piece
                yield from self._hanging()
            elif element.tag == qn("w:tbl"):
                yield from self._table(element)
            elif self._wanted(element):
                yield from self.pieces(element)  # content controls and other wrappers
        if begun:
            yield Piece(begun)

    def _paragraph(self, element: BaseOxmlElement, begun: str) -> Piece:
        text = (begun + "".join(self._inline(element))).lstrip()  # an indent is no part of the text
        label = self._lists.label_of(element) if text else ""
        if self._lists.is_heading(element):
            return Piece(f"{label} {text}" if label else text, close=False)
        return Piece(f"{label} {text}", close=True) if label else Piece(text)

    def _hanging(self) -> Iterator[Piece]:
        """The text boxes of the paragraph just read."""
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.pieces(box)

    def _table(self, table: BaseOxmlElement) -> Iterator[Piece]:
        follows = False
        for row in table.iter(qn("w:tr")):
            if next(row.iterancestors(qn("w:tbl"))) is not table:  # a table in a cell belongs to the cell
                continue
            if row.xpath("./w:trPr/w:del"):
                self.left_out[DELETED] += 1
            else:
                yield Piece("\t".join(map(self._cell, _cells(row))).rstrip("\t"), close=follows)
                follows = True

    def _cell(self, cell: BaseOxmlElement) -> str:
        return " ".join(joined(self.pieces(cell)).split())

    def _inline(self, holder: BaseOxmlElement) -> Iterator[str]:
        """The words of a paragraph or of a part of it."""
        for element in holder:
            tag = element.tag
            if tag in _TEXTS:
                yield element.text or ""
            elif tag in _SIGNS:
                yield _SIGNS[tag]
            elif tag == qn("w:br"):
                yield "\n" if element.get(qn("w:type")) in (None, "textWrapping") else ""
            elif tag == qn("w:txbxContent"):
                self._boxes.append(element)
            elif self._wanted(element):
                yield from self._inline(element)

    def _wanted(self, element: BaseOxmlElement) -> bool:
        """Whether to read on inside an element; counts what is left out."""
        if element.tag in _NOTES:
            self.left_out[_NOTES[element.tag]] += 1
            return False
        return isinstance(element.tag, str) and element.tag not in _SKIPPED and not _unseen(element)


def _cells(row: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    return (cell for cell in row.iter(qn("w:tc")) if next(cell.iterancestors(qn("w:tr"))) is row)


def _unseen(element: BaseOxmlElement) -> bool:
    """Whether Word does not show a part: hidden letters, and the second way to draw what has been drawn."""
    if element.tag == qn("w:r"):
        return bool(element.xpath("./w:rPr/w:vanish[not(@w:val = '0' or @w:val = 'false')]"))
    return element.tag == f"{_MARKUP}Fallback" and element.getprevious() is not None


def _end_deleted(paragraph: BaseOxmlElement) -> bool:
    """Whether a tracked change joins a paragraph with the next one."""
    properties = paragraph.find(qn("w:pPr"))
    return properties is not None and bool(properties.xpath("./w:rPr/w:del"))
