"""Draws the findings under the words that the writer sees, and only anew where they have changed."""

from collections.abc import Iterator

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument, QTextFormat

from desktop.theme import Theme
from desktop.writing.marks import Marks, Span
from nlp.category import Category

# Long sentences, and what is beyond the channel's limit: findings that have others in them.
_HOLDERS = (Category.LONG_SENTENCE, Category.PLATFORM)
_Line = tuple[int, int, Category, Category | None]


class Underlines(QSyntaxHighlighter):
    """Formats each block after the marks in it.

    Qt calls :meth:`highlightBlock` for a block that was typed into; :meth:`refresh` sees to those in view. The others
    wait until they are: to draw all of a long text takes 0.4 ms a block, and longer the longer it is. What was drawn
    of a block is kept as its state, a number.
    """

    def __init__(self, document: QTextDocument, marks: Marks, theme: Theme) -> None:
        """Underline the marks in a document.

        Connect what moves the marks to ``document.contentsChange`` before this is made:
        Qt calls in that order, and a block must be drawn after its marks have moved.
        """
        super().__init__(document)
        self._marks = marks
        self._looks = 0
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme from now on; what is in view needs a :meth:`refresh`."""
        plain = {category: theme.char_format(category) for category in Category}
        # By category and by the category of what stands round it, whose ground must not have holes.
        self._formats = {(category, None): shape for category, shape in plain.items()}
        self._formats |= {(inner, outer): _on(plain[outer], plain[inner]) for outer in _HOLDERS for inner in Category}
        self._looks += 1

    def refresh(self, seen: Span) -> None:
        """Draw those blocks anew that are in view and do not show what they should.

        Args:
            seen: the part of the text in view.
        """
        block = self.document().findBlock(seen[0])
        while block.isValid() and block.position() < seen[1]:
            if block.userState() != self._state(list(self._lines(block))):
                self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002  # Qt's signature
        """Format the current block."""
        lines = list(self._lines(self.currentBlock()))
        for start, end, category, holder in lines:
            self.setFormat(start, end - start, self._formats[category, holder])
        self.setCurrentBlockState(self._state(lines))

    def _lines(self, block: QTextBlock) -> Iterator[_Line]:
        """What to draw in a block: where, in units of the block, which category, and that of what stands round it."""
        begin, end, holders = block.position(), block.position() + block.length(), []
        for row in self._marks.over(begin, end):
            first, last = self._marks.span(row)
            category = self._marks.placed.findings[row].category
            holders = [holder for holder in holders if holder[0] > first]
            yield max(first, begin) - begin, min(last, end) - begin, category, holders[-1][1] if holders else None
            if category in _HOLDERS:
                holders.append((last, category))

    def _state(self, lines: list[_Line]) -> int:
        """A number for what is drawn; never negative, for -1 is the state of a block that Qt has not drawn yet."""
        return hash((self._looks, *lines)) & 0x7FFFFFFF


def _on(outer: QTextCharFormat, inner: QTextCharFormat) -> QTextCharFormat:
    """The inner format on the ground of the outer one; boxes keep their own."""
    shape = QTextCharFormat(inner)
    if not shape.hasProperty(QTextFormat.Property.BackgroundBrush):
        shape.setBackground(outer.background())
    return shape
