"""The window's end of LanguageTool; nothing here waits for a server."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from desktop.grammar.wish import OFF, Standing, Wish, first_standing

if TYPE_CHECKING:
    from desktop.grammar.asker import Asker

_LOOK_MS = 100


class GrammarService(QThread):
    """LanguageTool's thread as the window's thread sees it, where this object lives.

    Signals:
        stood: the new :class:`~desktop.grammar.wish.Standing`.
        said: what a LanguageTool says of paragraphs, as :data:`desktop.writing.outside.Said`.
        failed: one Indonesian sentence, once for each failure of a wish.
        turned_away: the origin of a web page or add-on that asked and is not allowed to.
    """

    stood = Signal(object)
    said = Signal(object)
    failed = Signal(str)
    turned_away = Signal(str)
    _chosen = Signal(object)
    _checking = Signal(object)
    _changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing runs before :meth:`choose`."""
        super().__init__(parent)
        self._wish = Wish()
        self._texts: tuple[str, ...] = ()
        self._asker: Asker | None = None
        self.standing = first_standing(self._wish)
        self.stood.connect(self._remember)

    def choose(self, wish: Wish) -> None:
        """Wish something, at once: a check under way is given up. The first one for a server starts the thread."""
        self._wish = wish
        self._hang_up()
        if self.isRunning():
            self._chosen.emit(wish)
        elif wish.server != OFF:
            self.start(QThread.Priority.LowPriority)

    def check(self, texts: tuple[str, ...]) -> None:
        """Ask about the paragraphs of a text; an older text is asked about no more."""
        self._texts = texts
        self._checking.emit(texts)

    def bank_changed(self) -> None:
        """Say that phrases or words have changed."""
        self._changed.emit()

    def stop(self) -> None:
        """End the thread and all that it started, and wait for that: a moment, or some seconds while Java starts."""
        self.quit()
        while not self.wait(_LOOK_MS):
            self._hang_up()

    def run(self) -> None:
        """The thread itself: everything in here belongs to it."""
        # Here, because the client's library, the bank and the server take 400 ms to import.
        from desktop.grammar.worker import GrammarWorker  # noqa: PLC0415

        worker = GrammarWorker()
        worker.stood.connect(self.stood)
        worker.said.connect(self.said)
        worker.failed.connect(self.failed)
        worker.turned_away.connect(self.turned_away)
        self._chosen.connect(worker.choose)
        self._checking.connect(worker.check)
        self._changed.connect(worker.bank_changed)
        self._asker = worker.helper.asker
        worker.check(self._texts)
        worker.choose(self._wish)
        self.exec()
        worker.close()
        worker.deleteLater()  # its timers must end in this thread

    def _hang_up(self) -> None:
        if self._asker:
            self._asker.hang_up()

    def _remember(self, standing: Standing) -> None:
        self.standing = standing
