"""The window's end of the checking: numbered requests out, the latest answer back."""

from PySide6.QtCore import QObject, QThread, Signal

from desktop.writing.answer import Answer, Glance
from desktop.writing.ignoring import Key
from desktop.writing.jobs import Jobs
from desktop.writing.passage import Passage
from nlp.finding import Finding


class CheckService(QThread):
    """The checking thread as the window's thread sees it, where this object lives.

    Signals:
        answered: an :class:`~desktop.writing.answer.Answer` to the latest request; late ones never come out.
        glanced: a :class:`~desktop.writing.answer.Glance`, likewise.
        deepened: the texts of the paragraphs, once nobody has typed for a while and all checks have been through.
        loaded: the number of phrases, whenever the bank has been read. Requests before the first time
            are lost, so ask then.
        exampled: a finding, and a sentence that shows what its rule finds; empty if there is none.
        word_added: a word that the personal dictionary did not have before.
        bank_failed: one Indonesian sentence.
        too_long: the latest text is beyond what is checked.
        broke: a traceback of ours.
    """

    answered = Signal(object)
    glanced = Signal(object)
    deepened = Signal(object)
    loaded = Signal(int)
    exampled = Signal(object, str)
    word_added = Signal(str)
    bank_failed = Signal(str)
    too_long = Signal()
    broke = Signal(str)
    _requested = Signal(int, object, object)
    _glance_wanted = Signal(int, object, object)
    _reload = Signal()
    _adding = Signal(str)
    _removing = Signal(str)
    _outside = Signal(object)
    _muting = Signal(object)
    _explaining = Signal(object)
    _channel_taken = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing runs before :meth:`start`."""
        super().__init__(parent)
        self._jobs = Jobs()
        self._muted: frozenset[str] = frozenset()
        self._channel = ""

    def check(self, text: str, ignored: frozenset[Key]) -> None:
        """Ask for the findings of a text; any older request is forgotten."""
        self._requested.emit(self._jobs.next(), text, ignored)

    def glance(self, passage: Passage, ignored: frozenset[Key]) -> None:
        """Ask for the findings around an edit, as :meth:`check` does for those of the whole text.

        Where they cannot be told without the whole text, there is no answer.
        """
        self._glance_wanted.emit(self._jobs.next(), passage, ignored)

    def reload(self) -> None:
        """Read the bank again."""
        self._reload.emit()

    def add_word(self, word: str) -> None:
        """Put a word into the personal dictionary; what is asked after this is answered by it."""
        self._adding.emit(word)

    def remove_word(self, word: str) -> None:
        """Take a word out of the personal dictionary."""
        self._removing.emit(word)

    def take_outside(self, said: object) -> None:
        """Show what a LanguageTool has said; see :data:`desktop.writing.outside.Said`."""
        self._outside.emit(said)

    def mute(self, rules: frozenset[str]) -> None:
        """Leave out what some rules find from now on; see :func:`desktop.writing.ignoring.rule_of`."""
        self._muted = rules
        self._muting.emit(rules)

    def take_channel(self, channel: str) -> None:
        """Check by the rules of the channel with this id from now on; an unknown one has none."""
        self._channel = channel
        self._channel_taken.emit(channel)

    def explain(self, finding: Finding) -> None:
        """Ask for an example of what was found."""
        self._explaining.emit(finding)

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
        worker.glanced.connect(self._pass_glance_on)
        worker.deepened.connect(self.deepened)
        worker.loaded.connect(self.loaded)
        worker.exampled.connect(self.exampled)
        worker.word_added.connect(self.word_added)
        worker.bank_failed.connect(self.bank_failed)
        worker.too_long.connect(self.too_long)
        worker.broke.connect(self.broke)
        self._requested.connect(worker.check)
        self._glance_wanted.connect(worker.glance)
        self._reload.connect(worker.load)
        self._adding.connect(worker.add_word)
        self._removing.connect(worker.remove_word)
        self._outside.connect(worker.take_outside)
        self._muting.connect(worker.mute)
        self._explaining.connect(worker.explain)
        self._channel_taken.connect(worker.take_channel)
        worker.mute(self._muted)
        worker.take_channel(self._channel)
        worker.load()
        self.exec()
        worker.deleteLater()  # its timers must end in this thread

    def _pass_on(self, answer: Answer) -> None:
        if answer.job == self._jobs.latest:
            self.answered.emit(answer)

    def _pass_glance_on(self, glance: Glance) -> None:
        if glance.job == self._jobs.latest:
            self.glanced.emit(glance)
