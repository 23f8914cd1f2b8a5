"""Writes a text as a Word document, such that :mod:`desktop.documents.docx_reader` gives the text back."""

import io

from docx import Document
from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from desktop.documents.cleaning import writable
from desktop.documents.pieces import has_title, parted

_LANGUAGE = "id-ID"


def docx_bytes(text: str, title: str = "") -> bytes:
    r"""A Word document on A4 with a paragraph for each one of the text.

    Args:
        text: with ``\n`` at its line ends; signs that no document can hold become “?”.
        title: for the document's properties.
    """
    document = Document()
    _prepare(document, title)
    heading = has_title(text)
    for piece in parted(writable(text)):
        if heading and piece.text:
            document.add_heading(piece.text, 1)
            heading = False
        else:
            document.add_paragraph(piece.text)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _prepare(document: DocxDocument, title: str) -> None:
    """A4, plain letters in black, Indonesian for Word's own checks; the library's name is nobody's business."""
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2.5)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = writable(title)[:255], "", ""
    properties.language = _LANGUAGE
    normal, heading = document.styles["Normal"], document.styles["Heading 1"]
    normal.font.name, normal.font.size = "Arial", Pt(11)
    normal.paragraph_format.space_after = Pt(0)  # the text has empty lines of its own
    heading.font.size, heading.font.color.rgb = Pt(16), RGBColor(0, 0, 0)
    heading.font.name = "Arial"
    heading.paragraph_format.space_before = Pt(0)
    for fonts in document.styles.element.iter(qn("w:rFonts")):
        for name in [name for name in fonts.attrib if name.endswith("Theme") and "ascii" in name.lower() + "hansi"]:
            del fonts.attrib[name]  # a theme's font would win over ours
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), _LANGUAGE)
