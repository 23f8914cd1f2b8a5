"""Writes a text as an OpenDocument, such that :mod:`desktop.documents.odt_reader` gives the text back."""

import io

from odfdo import Document, Header, Paragraph

from desktop.documents.cleaning import writable
from desktop.documents.pieces import has_title, parted


def odt_bytes(text: str, title: str = "") -> bytes:
    r"""An OpenDocument on A4 with a paragraph for each one of the text.

    Args:
        text: with ``\n`` at its line ends; signs that no document can hold become “?”.
        title: for the document's properties.
    """
    document = Document("text")
    document.meta.title = writable(title)[:255]
    document.meta.language = "id-ID"
    for level in document.styles.root.xpath("//text:outline-level-style"):
        level.set_attribute("style:num-format", "")  # the library's template numbers headings
    body = document.body
    body.clear()
    heading = has_title(text)
    for piece in parted(writable(text)):
        if heading and piece.text:
            body.append(Header(1, piece.text))
            heading = False
        else:
            body.append(Paragraph(piece.text))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
