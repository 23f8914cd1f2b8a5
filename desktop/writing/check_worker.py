"""What runs in the checking thread: reads the bank, asks the checker, never touches the window."""

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.writing.answer import Glance
from desktop.writing.answering import answer_to, paragraphs_before, place
from desktop.writing.deepening import DeepMemory
from desktop.writing.explaining import example_of
from desktop.writing.ignoring import Key, rule_of
from desktop.writing.jobs import Jobs
from desktop.writing.outside import OutsideMemory, Said
from desktop.writing.passage import Passage
from desktop.writing.reparsing import reparse
from nlp.channel import channels
from nlp.check import Knowledge, narrowed
from nlp.checker import Checker, Report
from nlp.checks import ALL
from nlp.document import Document, TextTooLongError, parse
from nlp.finding import Finding
from nlp.own_words import is_settled
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.errors import BankError
from phrasebank.kept_patterns import matcher_of
from phrasebank.place import default_path
from phrasebank.snapshot import read_snapshot

if TYPE_CHECKING:
    from phrasebank.dictionary import Dictionary

_PAUSE_MS = 600  # without a key press, until the deep tier is worth its time


class CheckWorker(QObject):
    """The only user of the checker; made and used in the checking thread.

    Signals: see :class:`desktop.writing.check_service.CheckService`.
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

    def __init__(self, jobs: Jobs) -> None:
        """Begin without phrases.

        Args:
            jobs: tells which request is the latest; older ones are skipped.
        """
        super().__init__()
        self._jobs = jobs
        self._job = 0
        self._ignored: frozenset[Key] = frozenset()
        self._document = parse("")
        self._checker = Checker(Knowledge(PhraseMatcher(())))
        self._report = Report(())
        self._deep = DeepMemory(self._checker.checks)
        self._outside = OutsideMemory()
        self._muted: frozenset[str] = frozenset()
        self._steps: Iterator[None] = iter(())
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._begin_deep)
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._deepen)

    @Slot()
    def load(self) -> None:
        """Take the phrases and words of the bank as it is now; without them the other checks go on."""
        with self._living_on():
            known = read_snapshot(default_path())
            channel = self._checker.knowledge.channel
            self._know(Knowledge(matcher_of(known.phrases), known.words).for_channel(channel))
        self.loaded.emit(len(self._checker.knowledge.phrases.phrases))

    @Slot(str)
    def take_channel(self, channel: str) -> None:
        """Check by the rules of the channel with this id from now on; an unknown one has none."""
        self._know(self._checker.knowledge.for_channel(channels().get(channel)))

    @Slot(str)
    def add_word(self, word: str) -> None:
        """Put a word into the personal dictionary."""
        if self._change_words(lambda dictionary: dictionary.add([word])):
            self.word_added.emit(word)

    @Slot(str)
    def remove_word(self, word: str) -> None:
        """Take a word out of the personal dictionary."""
        self._change_words(lambda dictionary: dictionary.remove([word]))

    @Slot(int, object, object)
    def check(self, job: int, text: str, ignored: frozenset[Key]) -> None:
        """Answer a request with the instant tier, unless a newer one is waiting."""
        if self._is_late(job):
            return
        self._step.stop()
        self._pause.stop()
        self._job, self._ignored = job, ignored
        with self._living_on():
            try:
                self._document = reparse(text, self._document)
            except TextTooLongError:
                self._document, self._report = parse(""), Report(())
                self.too_long.emit()
                return
            if self._is_late(job):  # in a long text each of these steps takes 2 ms, and a key is waiting
                return
            report = self._checker.check_document(self._document)
            if self._is_late(job):
                return
            self._answer(self._deep.add_to(self._document, report))
            if self._deep:
                self._pause.start()

    @Slot(int, object, object)
    def glance(self, job: int, passage: Passage, ignored: frozenset[Key]) -> None:
        """Answer for the paragraph around an edit alone; the whole text is asked about in a moment."""
        if self._is_late(job) or self._report.whole:  # what is said of the whole may lie in here, too
            return
        self._step.stop()
        self._pause.stop()
        with self._living_on():
            part = parse(passage.text)
            before = paragraphs_before(self._document, passage.start)
            report = replace(self._checker.check_document(part, before=before), whole=())
            shown = self._outside.add_to(part, self._deep.add_to(part, report))
            self.glanced.emit(Glance(job, passage, place(part, shown, ignored, passage.start)))

    @Slot(object)
    def take_outside(self, said: Said) -> None:
        """Take what a LanguageTool has said of paragraphs; those that have changed since are not shown."""
        with self._living_on():
            if self._outside.remember(said, self._is_settled) and self._job == self._jobs.latest:
                self._answer(self._report)

    @Slot(object)
    def mute(self, rules: frozenset[str]) -> None:
        """Leave out what some rules find, at the source: it must not hide an overlapping finding."""
        if rules != self._muted:
            self._muted = rules
            self._know(self._checker.knowledge)

    @Slot(object)
    def explain(self, finding: Finding) -> None:
        """Show what the rule behind a finding looks for."""
        with self._living_on():
            try:
                example = example_of(finding, ALL)
            except BankError:
                example = ""  # whoever reads the bank for the checks tells of it
            self.exampled.emit(finding, example)

    def _is_late(self, job: int) -> bool:
        return job < self._jobs.latest

    def _change_words(self, change: "Callable[[Dictionary], list[str]]") -> list[str]:
        """Change the dictionary and check by it from now on; the words that were changed."""
        # Not at the top: sqlite_utils behind it takes 140 ms, and the first answer would wait for it.
        from phrasebank.store import Bank  # noqa: PLC0415

        changed: list[str] = []
        with self._living_on():
            with Bank.open() as bank:
                changed = change(bank.dictionary)
                words = frozenset(own.word for own in bank.dictionary.words())
            self._know(replace(self._checker.knowledge, words=words))
        return changed

    @contextmanager
    def _living_on(self) -> Iterator[None]:
        """What goes wrong inside is told to the user, and the thread lives on."""
        try:
            yield
        except BankError as error:
            self.bank_failed.emit(error.message)
        except Exception:  # noqa: BLE001  # out of a slot it would reach nobody
            self.broke.emit(traceback.format_exc())

    def _know(self, knowledge: Knowledge) -> None:
        self._checker = Checker(knowledge, [narrowed(check, self._is_wanted) for check in ALL] if self._muted else ALL)
        self._deep.forget(self._is_settled)
        self._outside.forget(self._is_settled)

    def _is_settled(self, finding: Finding) -> bool:
        return is_settled(finding, self._checker.knowledge.words) or not self._is_wanted(finding)

    def _is_wanted(self, finding: Finding) -> bool:
        return rule_of(finding) not in self._muted

    def _begin_deep(self) -> None:
        self._steps = self._deep_steps(self._document)
        self._step.start()

    def _deepen(self) -> None:
        """One paragraph of the deep tier; requests come in between."""
        more = False
        with self._living_on():
            more = self._job == self._jobs.latest and next(self._steps, self) is not self
        if not more:
            self._step.stop()

    def _deep_steps(self, document: Document) -> Iterator[None]:
        """Fill the checker's memory paragraph by paragraph, then answer from it."""
        for paragraph in document.paragraphs:
            self._checker.check_document(Document(paragraph.text, (paragraph,)), deep=True)
            yield
        report = self._checker.check_document(document, deep=True)
        self._deep.remember(document, report)
        self._answer(report)
        self.deepened.emit(tuple(paragraph.text for paragraph in document.paragraphs))

    def _answer(self, report: Report) -> None:
        self._report = report
        shown = self._outside.add_to(self._document, report)
        channel = self._checker.knowledge.channel
        self.answered.emit(answer_to(self._job, self._document, shown, self._ignored, channel))
