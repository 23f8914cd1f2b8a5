"""Documents to read: one with everything, as LibreOffice saved it, and Word documents from a body's XML."""

import io
import zipfile
from pathlib import Path

import pytest

from desktop.documents.docx_writer import docx_bytes

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
)


@pytest.fixture
def sample():
    """The bytes of ``contoh.docx``, ``.odt`` or ``.rtf``; ``contoh.fodt`` tells what is in them.

    They are made by ``soffice --headless --convert-to docx contoh.fodt`` and the like.
    """
    return lambda suffix: Path(__file__).with_name("data").joinpath(f"contoh{suffix}").read_bytes()


@pytest.fixture
def repacked():
    """A zip file with one member changed: ``repacked(data, "content.xml", lambda xml: …)``; None leaves it out."""

    def repack(data, name, change):
        new = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as package:
            for member in old.namelist():
                content = change(old.read(member)) if member == name else old.read(member)
                if content is not None:
                    package.writestr(member, content)
        return new.getvalue()

    return repack


@pytest.fixture
def word(repacked):
    """The bytes of a Word document with a body of our own: ``word("<w:p>…</w:p>")``."""

    def make(body):
        xml = f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>"
        return repacked(docx_bytes(""), "word/document.xml", lambda _: xml.encode())

    return make
