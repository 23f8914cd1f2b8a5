"""Decides what to ask the checks after an edit: in a long text the edited paragraph first, the whole at a pause."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.writing.check_service import CheckService
from desktop.writing.editor import Editor
from desktop.writing.ignoring import Key
from desktop.writing.passage import passage_at

_LONG = 20_000  # UTF-16 units; the whole of a shorter text is answered as quickly as a paragraph of it
_LONGEST_PASSAGE = 10_000
_PAUSE_MS = 150
_LONGEST_WAIT_MS = 3000  # the numbers below the text follow even a writer who never pauses
_EARLY_MS = 1000  # so much sooner once a glance has been shown: then the writer waits for nothing
_PAINTED_MS = 5


class Asking(QObject):
    """Asks the service about the text of an editor.

    Going through a whole text of 50,000 words takes 6 ms at each key, a paragraph of it 1 ms.

    Attributes:
        asked: the whole text as it was asked about last; None once it has been edited since.
    """

    def __init__(
        self, editor: Editor, service: CheckService, ignored: Callable[[], frozenset[Key]], parent: QObject
    ) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._editor, self._service, self._ignored = editor, service, ignored
        self.asked: str | None = ""
        self._lines = 1
        self._place: int | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)  # several edits at once are one question
        self._soon.timeout.connect(self._ask_soon)
        editor.pasted.connect(self.ask)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.ask)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self.ask)

    @property
    def is_behind(self) -> bool:
        """Whether the text has changed since the last question."""
        return self._soon.isActive() or self._editor.is_pasting

    def ask(self) -> None:
        """Have the whole text checked as it is now."""
        for timer in (self._soon, self._pause, self._limit):
            timer.stop()
        self.asked = self._editor.text()
        self._service.check(self.asked, self._ignored())

    def glanced(self) -> None:
        """A glance has been shown."""
        if self._limit.isActive() and _PAINTED_MS < self._limit.remainingTime() < _EARLY_MS:
            self._limit.start(_PAINTED_MS)

    def note(self, position: int, removed: int, added: int) -> None:
        """Ask soon, because ``removed`` units at ``position`` gave way to ``added`` ones."""
        if self._editor.is_pasting:
            self.asked = None
            return
        lines = self._editor.document().blockCount()
        by_key = lines == self._lines and min(removed, added) <= 1
        self._place = position if by_key and self._is_alone(position) else None
        self._lines = lines
        self.asked = None
        self._soon.start()  # the letter is painted first: asked now, the checks would keep the interpreter from it

    def _is_alone(self, position: int) -> bool:
        """Whether nothing has been edited since the last question but the line of a position."""
        if not self._soon.isActive():
            return True
        return self._place is not None and self._editor.document().findBlock(position).contains(self._place)

    def _ask_soon(self) -> None:
        document = self._editor.document()
        if self._place is None or document.characterCount() < _LONG:
            self.ask()
        elif passage := passage_at(document, self._place, _LONGEST_PASSAGE):
            self._service.glance(passage, self._ignored())
            self._pause.start()
            if not self._limit.isActive():
                self._limit.start(_LONGEST_WAIT_MS)
        else:
            self.ask()
