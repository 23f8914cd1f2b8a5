"""Pastes a text that would hold the window up: a slice at a time, with a bar that shows how far it is, or stops it."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QTextEdit

LONG = 200_000  # code points; a shorter text is there in a tenth of a second
_SLICE = 20_000
_SECONDS = 0.012  # at once; the window lives in between
_SHOWN_AFTER_MS = 300


class LongPaste(QProgressDialog):
    """Keeps the window's other parts out of reach until the text is there; all of it is one undo step.

    Signals:
        ended: nothing more will be inserted.
    """

    ended = Signal()

    def __init__(self, editor: QTextEdit, text: str, clean: Callable[[str], str]) -> None:
        """Begin.

        Args:
            editor: the text goes to its cursor, in the place of what is selected.
            text: as it was copied.
            clean: what to do to each slice of it; a slice ends with a line, where lines are not too long.
        """
        super().__init__(self.tr("Menempel naskah yang panjang…"), self.tr("Batal"), 0, len(text), editor)
        self.setBar(QProgressBar(textVisible=False, maximumHeight=8, maximum=len(text)))
        self.setWindowTitle(self.tr("Menempel"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(_SHOWN_AFTER_MS)
        self.setAutoReset(False)
        self._editor, self._clean = editor, clean
        self._cursor = editor.textCursor()
        self._parts = slices(text)
        self._done = 0
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._insert)
        self._next.start()
        self.canceled.connect(self._take_back)

    def _insert(self) -> None:
        """Insert slices until the time is up."""
        limit = perf_counter() + _SECONDS
        for part in self._parts:
            self._cursor.joinPreviousEditBlock() if self._done else self._cursor.beginEditBlock()
            self._cursor.insertText(self._clean(part))
            self._cursor.endEditBlock()
            self._done += len(part)
            if perf_counter() > limit:
                break
        else:
            self._end()
            return
        self.setValue(self._done)  # lets events through, so the next slice is asked for afterwards
        if not self.wasCanceled():
            self._next.start()

    def _take_back(self) -> None:
        self._next.stop()
        if self._done:
            self._editor.undo()
        self._end()

    def _end(self) -> None:
        if not self.wasCanceled():
            self._editor.setTextCursor(self._cursor)
            self._editor.ensureCursorVisible()
        self.ended.emit()
        self.deleteLater()


def slices(text: str) -> Iterator[str]:
    """The text in parts of some 20,000 code points that end with a line, if there is an end of one in them."""
    start = 0
    while start < len(text):
        end = start + _SLICE
        end = text.rfind("\n", start, end) + 1 or end
        yield text[start:end]
        start = end
