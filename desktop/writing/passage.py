"""The paragraph around a place in the text field, cut out of a text that is too long to be read at every key."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument


@dataclass(frozen=True, slots=True)
class Passage:
    r"""A paragraph with the line ends before and after it, which :func:`nlp.document.parse` needs to cut it as it is.

    Attributes:
        start: where it begins, in UTF-16 units of the document.
        length: in UTF-16 units.
        text: with ``\n`` between lines.
    """

    start: int
    length: int
    text: str


def passage_at(document: QTextDocument, position: int, most: int) -> Passage | None:
    """The paragraph that holds a position, empty line before it included.

    Args:
        document: the text.
        position: in UTF-16 units.
        most: units that it may have.

    Returns:
        None if it is longer, as a text without any empty line is, or if the place parts paragraphs.
    """
    middle = document.findBlock(position)
    if _is_blank(middle):
        return None
    blocks, length = [middle], middle.length()
    for block in _until_blank(middle, QTextBlock.previous):
        blocks.insert(0, block)
        if (length := length + block.length()) > most:
            return None
    for block in _until_blank(middle, QTextBlock.next):
        blocks.append(block)
        if (length := length + block.length()) > most:
            return None
    first, last = blocks[0], blocks[-1]
    before = "\n" if _is_blank(first) and first.previous().isValid() else ""
    after = "\n" if _is_blank(last) and last.next().isValid() else ""
    text = before + "\n".join(block.text() for block in blocks).replace("\u2028", "\n") + after
    return Passage(first.position() - len(before), len(before) + length - 1, text)


def _until_blank(block: QTextBlock, step: Callable[[QTextBlock], QTextBlock]) -> Iterator[QTextBlock]:
    """The blocks after one, up to the first blank one; the last one tells what the paragraph borders on."""
    while (block := step(block)).isValid():
        yield block
        if _is_blank(block):
            return


def _is_blank(block: QTextBlock) -> bool:
    text = block.text()
    return not text or text.isspace()
