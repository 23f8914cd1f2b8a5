"""The window's end of the checking: numbered requests out, the latest answer back."""

from PySide6.QtCore import QObject, QThread, Signal

from desktop.writing.answer import Answer
from desktop.writing.ignoring import Key
from desktop.writing.jobs import Jobs


class CheckService(QThread):
    """The checking thread as the window's thread sees it, where this object lives.

    Signals:
        answered: an :class:`~desktop.writing.answer.Answer` to the latest request; late ones never come out.
        loaded: the number of phrases, whenever the bank has been read. Requests before the first time
            are lost, so ask then.
        word_added: a word that the personal dictionary did not have before.
        bank_failed: one Indonesian sentence.
        too_long: the latest text is beyond what is checked.
        broke: a traceback of ours.
    """

    answered = Signal(object)
    loaded = Signal(int)
    word_added = Signal(str)
    bank_failed = Signal(str)
    too_long = Signal()
    broke = Signal(str)
    _requested = Signal(int, object, object)
    _reload = Signal()
    _adding = Signal(str)
    _removing = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing runs before :meth:`start`."""
        super().__init__(parent)
        self._jobs = Jobs()

    def check(self, text: str, ignored: frozenset[Key]) -> None:
        """Ask for the findings of a text; any older request is forgotten."""
        self._requested.emit(self._jobs.next(), text, ignored)

    def reload(self) -> None:
        """Read the bank again."""
        self._reload.emit()

    def add_word(self, word: str) -> None:
        """Put a word into the personal dictionary; what is asked after this is answered by it."""
        self._adding.emit(word)

    def remove_word(self, word: str) -> None:
        """Take a word out of the personal dictionary."""
        self._removing.emit(word)

    def stop(self) -> None:
        """End the thread once the step it is in has ended."""
        self._jobs.next()
        self.quit()
        self.wait()

    def run(self) -> None:
        """The thread itself: everything in here belongs to it."""
        # Here, because the checks and the bank take 60 ms to import, which the window's start would feel.
        from desktop.writing.check_worker import CheckWorker  # noqa: PLC0415

        worker = CheckWorker(self._jobs)
        worker.answered.connect(self._pass_on)
        worker.loaded.connect(self.loaded)
        worker.word_added.connect(self.word_added)
        worker.bank_failed.connect(self.bank_failed)
        worker.too_long.connect(self.too_long)
        worker.broke.connect(self.broke)
        self._requested.connect(worker.check)
        self._reload.connect(worker.load)
        self._adding.connect(worker.add_word)
        self._removing.connect(worker.remove_word)
        worker.load()
        self.exec()
        worker.deleteLater()  # its timers must end in this thread

    def _pass_on(self, answer: Answer) -> None:
        if answer.job == self._jobs.latest:
            self.answered.emit(answer)
