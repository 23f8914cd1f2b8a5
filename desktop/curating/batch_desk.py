"""Runs steps for many entries in a thread of their own, and keeps what the last one can be taken back with."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.curating.batch import Batch, Progress, Step, mute, set_fields, take_back, take_step
from desktop.curating.work_thread import WorkThread
from phrasebank.entry import Entry, Layer
from phrasebank.errors import BankError
from phrasebank.listing import entries_of
from phrasebank.packs.keys import SigningKey
from phrasebank.store import Bank

_AT_ONCE = 500


class BatchDesk(QObject):
    """One batch at a time.

    Signals:
        progressed: how many entries are done, and of how many.
        done: a :class:`~desktop.curating.batch.Batch`, and whether it took back an earlier one.
        refused: one Indonesian sentence; nothing was done.
    """

    progressed = Signal(int, int)
    done = Signal(object, bool)
    refused = Signal(str)

    def __init__(self, thread: WorkThread[Bank], parent: QObject | None = None) -> None:
        """Work in a thread that has nothing more urgent to do."""
        super().__init__(parent)
        self._thread = thread
        self._stopping = self.busy = False
        self._last: Batch | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._last is not None and not self.busy

    def step(self, numbers: Sequence[int], step: Step, reason: str = "", key: SigningKey | None = None) -> None:
        """Let the entries of some numbers take a step; the key signs approvals."""
        self._run(numbers, lambda bank, entries, progress: take_step(bank, entries, step, reason, progress, key=key))

    def mute(self, numbers: Sequence[int], layer: Layer) -> None:
        """Silence the entries of some numbers for a layer and those below it."""
        self._run(numbers, lambda bank, entries, progress: mute(bank, entries, layer, progress))

    def set_fields(self, numbers: Sequence[int], fields: Mapping[str, object]) -> None:
        """Give the entries of some numbers the same values."""
        self._run(numbers, lambda bank, entries, progress: set_fields(bank, entries, fields, "", progress))

    def undo(self) -> None:
        """Take the last batch back."""
        last, reason = self._last, self.tr("Urungkan perubahan sekaligus")
        if last and not self.busy:
            self._start(
                lambda bank: take_back(bank, last, reason, self._report), lambda batch: self._end(batch, undone=True)
            )

    def stop(self) -> None:
        """Leave out what has not been done yet."""
        self._stopping = True

    def _run(self, numbers: Sequence[int], act: Callable[[Bank, list[Entry], Progress], Batch]) -> None:
        if self.busy or not numbers:
            return

        def work(bank: Bank) -> Batch:
            parts = (numbers[at : at + _AT_ONCE] for at in range(0, len(numbers), _AT_ONCE))
            pages = (entries_of(bank.db.conn, part) for part in parts)
            found = {number: entry for page in pages for number, entry in page.items()}
            return act(bank, [found[number] for number in numbers if number in found], self._report)

        self._start(work, lambda batch: self._end(batch, undone=False))

    def _start(self, work: Callable[[Bank], Batch], then: Callable[[Batch], None]) -> None:
        self.busy, self._stopping = True, False
        self.progressed.emit(0, 0)
        self._thread.ask(work, then, self._refuse)

    def _report(self, done: int, total: int) -> bool:
        """Called in the thread."""
        self.progressed.emit(done, total)
        return not self._stopping

    def _end(self, batch: Batch, *, undone: bool) -> None:
        self.busy = False
        self._last = batch if batch.changed and not undone else None
        self.done.emit(batch, undone)

    def _refuse(self, error: BankError) -> None:
        self.busy = False
        self.refused.emit(error.message)
