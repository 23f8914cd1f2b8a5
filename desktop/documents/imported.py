"""What a reader makes of a document."""

from collections import Counter
from dataclasses import dataclass

PICTURES, FOOTNOTES, COMMENTS = "gambar", "catatan kaki", "komentar"
DELETED, MARGINS, BOXES = "bagian yang ditandai terhapus", "kepala atau kaki halaman", "kotak teks"


@dataclass(frozen=True, slots=True)
class Imported:
    r"""A document as a text.

    Attributes:
        text: with ``\n`` at its line ends; see :mod:`desktop.documents.pieces`.
        kind: what the document is: ``.docx``, ``.odt`` or ``.rtf``.
        left_out: what the text lacks, in Indonesian: "2 gambar", "1 catatan kaki".
    """

    text: str
    kind: str
    left_out: tuple[str, ...] = ()


def counted(left_out: Counter[str]) -> tuple[str, ...]:
    """The things that were left out with their numbers, as they were first met."""
    return tuple(f"{number} {name}" for name, number in left_out.items() if number > 0)
