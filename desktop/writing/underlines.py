"""Draws the findings under the text, and only anew where they changed."""

from collections.abc import Iterable
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextFormat

from desktop.theme import Theme
from desktop.writing.marks import Marks, Span
from nlp.category import Category

# A block takes about 0.4 ms; 450 at once would hold the window up for 180 ms.
_SLICE_SECONDS = 0.005
# Long sentences, and what is beyond the channel's limit: findings that have others in them.
_HOLDERS = (Category.LONG_SENTENCE, Category.PLATFORM)


class Underlines(QSyntaxHighlighter):
    """Formats each block after the marks in it.

    Qt calls :meth:`highlightBlock` for a block that was typed into; for those whose marks changed
    :meth:`refresh` does, a few milliseconds at a time.
    """

    def __init__(self, document: QTextDocument, marks: Marks, theme: Theme) -> None:
        """Underline the marks in a document.

        Connect what moves the marks to ``document.contentsChange`` before this is made:
        Qt calls in that order, and a block must be drawn after its marks have moved.
        """
        super().__init__(document)
        self._marks = marks
        self._stale: list[Span] = []
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._redraw)
        document.contentsChange.connect(self._move)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw all in the colours of a theme."""
        plain = {category: theme.char_format(category) for category in Category}
        # By category and by the category of what stands round it, whose ground must not have holes.
        self._formats = {(category, None): shape for category, shape in plain.items()}
        self._formats |= {(inner, outer): _on(plain[outer], plain[inner]) for outer in _HOLDERS for inner in Category}
        self.rehighlight()

    def refresh(self, changed: Iterable[Span], first: Span) -> None:
        """Draw some ranges of the text anew.

        Args:
            changed: ranges whose marks are others now.
            first: what the writer sees; drawn before the rest.
        """
        ranges = sorted({*self._stale, *changed})
        self._stale = [span for span in ranges if not _meet(span, first)][::-1]
        self._stale += [span for span in ranges if _meet(span, first)][::-1]
        self._redraw()

    def highlightBlock(self, text: str) -> None:  # noqa: ARG002  # Qt's signature
        """Format the current block."""
        block = self.currentBlock()
        begin, holders = block.position(), []
        for row in self._marks.over(begin, begin + block.length()):
            start, end = self._marks.span(row)
            category = self._marks.placed.findings[row].category
            holders = [holder for holder in holders if holder[0] > start]
            shape = self._formats[category, holders[-1][1] if holders else None]
            if category in _HOLDERS:
                holders.append((end, category))
            self.setFormat(max(start - begin, 0), end - max(start, begin), shape)

    def _redraw(self) -> None:
        """Draw blocks until the time is up; the rest follows when the window has done its other work."""
        limit = perf_counter() + _SLICE_SECONDS
        drawn = -1
        while self._stale and perf_counter() < limit:
            start, end = self._stale.pop()
            block = self.document().findBlock(start)
            while block.isValid() and block.position() < end:
                if block.position() != drawn:  # several marks share a block
                    self.rehighlightBlock(block)
                    drawn = block.position()
                block = block.next()
        if self._stale:
            self._timer.start()

    def _move(self, position: int, removed: int, added: int) -> None:
        """Keep what still has to be drawn where it belongs."""
        by = added - removed
        self._stale = [(s + by if s > position else s, e + by if e >= position else e) for s, e in self._stale]


def _on(outer: QTextCharFormat, inner: QTextCharFormat) -> QTextCharFormat:
    """The inner format on the ground of the outer one; boxes keep their own."""
    shape = QTextCharFormat(inner)
    if not shape.hasProperty(QTextFormat.Property.BackgroundBrush):
        shape.setBackground(outer.background())
    return shape


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
