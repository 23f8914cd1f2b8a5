"""Nothing but the text, in a column that is easy to read."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from desktop.writing.page import WritingPage

_COLUMN = 76  # average letters; lines of 60 to 80 are read with the least effort
_Type = QEvent.Type


class FocusMode(QObject):
    """Hides what stands round the text and brings it back as it was."""

    def __init__(self, window: QMainWindow, page: WritingPage, around: Callable[[], Iterable[QWidget]]) -> None:
        """Serve a window.

        Args:
            window: holds the page.
            page: holds the text.
            around: what is to be hidden.
        """
        super().__init__(window)
        self._window, self._page, self._around = window, page, around
        self._hidden: list[QWidget] = []
        self._hint: QLabel | None = None
        page.editor.zoomed.connect(lambda: self._centre() if self.active else None)

    @property
    def active(self) -> bool:
        """Whether there is nothing but the text now."""
        return bool(self._hidden)

    def enter(self) -> None:
        """Hide the rest."""
        self._hidden = [part for part in self._around() if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        self._show_hint()
        for watched in (self._window, self._page, self._page.editor):
            watched.installEventFilter(self)
        self._centre()
        self._page.editor.setFocus()

    def leave(self) -> None:
        """Show all that was hidden."""
        for watched in (self._window, self._page, self._page.editor):
            watched.removeEventFilter(self)
        for part in self._hidden:
            part.show()
        self._hidden = []
        if self._hint:
            self._hint.hide()
        self._page.editor.setViewportMargins(0, 0, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the column in the middle; end with Esc, and when something else is shown instead of the text."""
        if event.type() is _Type.Resize and watched is self._page.editor:
            self._centre()
        elif event.type() is _Type.Hide and watched is self._page and not event.spontaneous():
            self.leave()
        elif isinstance(event, QKeyEvent) and event.type() is _Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _centre(self) -> None:
        editor = self._page.editor
        column = _COLUMN * QFontMetrics(editor.font()).averageCharWidth() + 2 * editor.document().documentMargin()
        side = max(0, round((editor.width() - column) / 2))
        editor.setViewportMargins(side, 0, side, 0)

    def _show_hint(self) -> None:
        if self._hint is None:
            self._hint = QLabel(self.tr("Esc: akhiri mode fokus"), objectName="hint")
            self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._hint.setContentsMargins(0, 4, 0, 6)
            self._page.put_under(self._hint)
        self._hint.show()
