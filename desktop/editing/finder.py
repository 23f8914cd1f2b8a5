"""Ties the find bar to the text: marks what is found, walks through it, replaces it."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, QTimer

from desktop.editing.find_bar import FindBar
from desktop.named_keys import keys_of
from desktop.writing.counts import grouped
from desktop.writing.marks import Span
from desktop.writing.page import WritingPage

_LONGEST_SELECTION = 80  # code points that are taken over from the text as what to look for


class Finder(QObject):
    """Knows the matches in the text as it is now, while the bar is open.

    Attributes:
        bar: where the writer says what to look for.
    """

    def __init__(self, bar: FindBar, page: WritingPage) -> None:
        """Serve a bar."""
        super().__init__(page)
        self.bar = bar
        self._page, self._editor = page, page.editor
        self._found: list[Span] = []
        self._begin = 0  # where the writer was when the bar was opened: what is typed is looked for from there
        self._late = QTimer(self, interval=0, singleShot=True)  # several changes at once are one search
        self._late.timeout.connect(self._search)
        bar.edited.connect(self._search_anew)
        bar.moved.connect(self.move)
        bar.replaced.connect(self.replace)
        bar.all_replaced.connect(self.replace_all)
        bar.closed.connect(self._leave)
        self._editor.document().contentsChanged.connect(self._note_change)
        self._editor.verticalScrollBar().valueChanged.connect(self._mark)
        self._editor.selectionChanged.connect(self._count)

    def open(self, *, replacing: bool = False) -> None:
        """Open the bar, with what is selected to look for."""
        self._begin = self._editor.selection()[0]
        words = self._editor.textCursor().selectedText()
        fits = len(words) <= _LONGEST_SELECTION and "\u2029" not in words
        self.bar.open(words if fits else "", replacing=replacing)

    def move(self, step: int) -> None:
        """Select the next match (1) or the one before (-1), round the ends; opens the bar if nothing was looked for."""
        if not self.bar.query.words:
            self.open()
            return
        self._search()
        if not self._found:
            self._page.said.emit(self.tr("“{0}” tidak ada dalam naskah.").format(self.bar.query.words))
            return
        start, end = self._editor.selection()
        at = bisect_left(self._found, (end, end)) if step > 0 else bisect_left(self._found, (start, start)) - 1
        self._editor.select(self._found[at % len(self._found)])

    def replace(self) -> None:
        """Replace the match that is selected and go to the next one; without one selected, only go there."""
        self._search()
        span = self._editor.selection()
        if span in self._found:
            self._editor.change([(span, self.bar.replacement)])
        self.move(1)

    def replace_all(self) -> None:
        """Replace every match, as one undo step."""
        self._search()
        if not self._found:
            return
        focus = self.bar.focusWidget()
        self._page.mend([(span, self.bar.replacement) for span in reversed(self._found)])
        if focus:
            focus.setFocus()
        message = self.tr("{0} diganti. {1} mengurungkan semuanya.")
        self._page.said.emit(message.format(grouped(len(self._found)), keys_of(self._page, "undo")))

    def _note_change(self) -> None:
        if not self.bar.isHidden():
            self._late.start()

    def _search_anew(self) -> None:
        """Find what was just typed, from where the writer was."""
        self._search()
        if self._found and self.bar.query.words:
            at = bisect_left(self._found, (self._begin, self._begin)) % len(self._found)
            self._editor.select(self._found[at])

    def _search(self) -> None:
        self._late.stop()
        self._found = self.bar.query.spans(self._editor.text())
        self._mark()
        self._count()

    def _mark(self) -> None:
        """Mark what can be seen: a letter may be found 50,000 times."""
        if self.bar.isHidden():
            self._editor.show_matches([])
            return
        start, end = self._editor.visible()
        first = bisect_left(self._found, (start, start))
        self._editor.show_matches(self._found[max(first - 1, 0) : bisect_right(self._found, (end, end))])

    def _count(self) -> None:
        if self.bar.isHidden():
            return
        span = self._editor.selection()
        at = bisect_left(self._found, span)
        number = at + 1 if self._found[at : at + 1] == [span] else 0
        self.bar.show_count(number, len(self._found))

    def _leave(self) -> None:
        self._editor.show_matches([])
        self._editor.setFocus()
