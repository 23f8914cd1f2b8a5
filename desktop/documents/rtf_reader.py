"""Reads rich text files (.rtf).

What is kept and left out is as in :mod:`desktop.documents.docx_reader`; text boxes are left out too.
"""

import re
from collections import Counter
from collections.abc import Iterator

from striprtf.striprtf import rtf_to_text

from desktop.documents.imported import BOXES, COMMENTS, DELETED, FOOTNOTES, PICTURES, Imported, counted
from desktop.documents.pieces import Piece, joined
from desktop.documents.problem import damaged, too_large

_MOST = 20_000_000  # signs, without pictures: the library takes a second for a million
_CELL, _ROW, _BREAK = "\x1f", "\x1e", "\x0b"
_NOTES = {"footnote": FOOTNOTES, "pict": PICTURES, "annotation": COMMENTS, "deleted": DELETED, "shptxt": BOXES}
_WORDS = re.compile(r"\\\\|\\(footnote|pict|annotation|deleted|shptxt)(?![a-z0-9])")
_PICTURE = re.compile(r"[0-9a-fA-F\r\n]{512,}")  # hexadecimal; no language has such words
# The same picture again for old readers, and LibreOffice's pattern for shapes that have none.
_NO_PICTURE = re.compile(r"\\nonshppict|fillBlip\}\s*\{\\sv\s*\{\s*\\pict")
# striprtf writes cells with “|”, links with their address, soft breaks as paragraphs, and keeps deleted text.
_REWRITTEN = re.compile(
    r"\\\\|\\(?:nest)?cell\b ?|\\(?:nest)?row\b ?|\\line\b ?|\\deleted(?![a-z0-9])|(?<=[\s{])HYPERLINK(?=\s)"
)


def read_rtf(data: bytes) -> Imported:
    """The text of a rich text file.

    Raises:
        UnreadableError: it is damaged or too long.
    """
    source = _PICTURE.sub("", data.decode("cp1252", "replace"))
    if len(source) > _MOST:
        raise too_large()
    if source.count("{") == 0 or "\0" in source:
        raise damaged(".rtf")
    left_out = Counter(_NOTES[found[1]] for found in _WORDS.finditer(source) if found[1])
    left_out[PICTURES] -= len(_NO_PICTURE.findall(source))
    try:
        text = rtf_to_text(_REWRITTEN.sub(_rewritten, source), errors="replace")
    except (ValueError, TypeError, LookupError, OverflowError) as error:  # what it raises for damaged files
        raise damaged(".rtf") from error
    return Imported(joined(_pieces(_paired(text))), ".rtf", counted(left_out))


def _rewritten(found: re.Match[str]) -> str:
    """What striprtf shall read in the place of a control word."""
    word = found[0].strip()
    if word.endswith("cell"):
        return _CELL
    if word.endswith("row"):
        return _ROW
    if word == r"\line":
        return _BREAK
    if word == r"\deleted":
        return r"\*\deleted"  # a group that readers may pass over
    return "TAUTAN" if word == "HYPERLINK" else found[0]


def _paired(text: str) -> str:
    """The text with the two halves of each emoji put together; a half alone becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _pieces(text: str) -> Iterator[Piece]:
    *segments, rest = text.split(_ROW)
    follows = False
    for segment in segments:
        head, _, cells = segment.partition(_CELL)
        before, _, first = head.rpartition("\n")  # of several paragraphs in a first cell the last one is in the row
        follows = follows and not before.strip()
        yield from (Piece(paragraph.lstrip()) for paragraph in before.split("\n") if before)
        yield Piece("\t".join(" ".join(cell.split()) for cell in (first, *cells.split(_CELL))), close=follows)
        follows = True
    yield from (Piece(paragraph.lstrip()) for paragraph in rest.split("\n"))
