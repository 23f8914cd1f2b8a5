"""A real LanguageTool that helps to check the window's text: kept running, asked, followed by the bank."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.grammar.asker import Asker
from desktop.languagetool.filling import fill_apart
from desktop.languagetool.home import default_home
from desktop.languagetool.keeper import Keeper
from desktop.languagetool.state import State as Kept
from nlp.languagetool.client import LanguageToolUnavailableError
from nlp.languagetool.status import State, Status
from phrasebank.errors import BankError
from phrasebank.place import default_path
from phrasebank.snapshot import read_snapshot

_QUIET_MS = 5000  # without another change of the bank, until LanguageTool is started anew for it
_AGAIN_MS = 500
_GRACE_MS = 1000


class Helper(QObject):
    """Lives in LanguageTool's thread, where it may wait for servers.

    Signals:
        changed: the :class:`~nlp.languagetool.status.Status`.
        said: what is known of the paragraphs of the latest text, as :data:`desktop.writing.outside.Said`.
    """

    changed = Signal(object)
    said = Signal(object)
    _kept = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin switched off."""
        super().__init__(parent)
        self.asker = Asker()
        self._wanted = False
        self._url = ""  # while it can be asked
        self._revision = 0  # of the bank that it was started with
        self._texts: tuple[str, ...] = ()
        self._pending: Iterator[str] = iter(())
        self._keeper = Keeper(
            default_home(), self._fill, user_log_path("Luwes", appauthor=False) / "languagetool.log",
            lambda _: self._kept.emit(),
        )  # fmt: skip
        self._kept.connect(self._look_at_keeper, Qt.ConnectionType.QueuedConnection)  # comes from the keeper's thread
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._ask_one)
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._follow_bank)

    def start(self) -> None:
        """Want it."""
        self._wanted = True
        self._keeper.start()

    def stop(self) -> None:
        """Want it no more, and wait until its process is gone."""
        self._wanted = False
        self._leave()
        self._keeper.stop()
        self.said.emit({})

    def check(self, texts: tuple[str, ...]) -> None:
        """Have paragraphs checked; those of an earlier text are no longer asked about."""
        self._texts = texts
        if self._url and self.asker.status.state is State.READY:
            self._begin()
        elif self._url:  # it hung or talked nonsense, and may be well again
            self._connect()

    def bank_changed(self) -> None:
        """Follow the bank once it has come to rest."""
        if self._wanted:
            self._quiet.start()

    def _fill(self, folder: Path) -> None:
        """In the keeper's thread, at each start."""
        path = default_path()
        self._revision = read_snapshot(path).revision
        fill_apart(path, folder)

    def _follow_bank(self) -> None:
        try:
            is_old = read_snapshot(default_path()).revision != self._revision
        except BankError:  # the window tells of it; what LanguageTool knows stays
            return
        if is_old and self._wanted:
            self._leave()
            self._keeper.stop()
            self._keeper.start()

    def _look_at_keeper(self) -> None:
        """Tell what the keeper is up to now; what it was when it sent word may be over."""
        kept = self._keeper.status
        if not self._wanted:
            return
        if kept.state is Kept.READY:
            if kept.url != self._url:
                self._url = kept.url
                self._connect()
            return
        self._leave()
        if kept.state in (Kept.STARTING, Kept.WAITING):
            self.changed.emit(Status(State.STARTING, kept.reason))
        elif kept.state is Kept.STOPPED:  # by the last moments of a thread that was told to end before
            QTimer.singleShot(_AGAIN_MS, self, self._keeper.start)
        else:
            self.changed.emit(Status(State.FAILED, kept.sentence))

    def _connect(self) -> None:
        status = self.asker.connect(self._url)
        self.changed.emit(status)
        if status.state is State.READY:
            self._begin()

    def _begin(self) -> None:
        self._pending = iter(self.asker.unknown(self._texts))
        self._step.start()

    def _leave(self) -> None:
        self._url = ""
        self._step.stop()
        self.asker.close()

    def _ask_one(self) -> None:
        """One paragraph at a time, so that wishes and newer texts come in between."""
        text = next(self._pending, None)
        if text is None:
            self._step.stop()
            self.said.emit(self.asker.said(self._texts))
            return
        try:
            self.asker.ask(text)
        except LanguageToolUnavailableError as error:
            self._step.stop()
            # If its process has ended, the keeper is about to say so, and starts it again.
            QTimer.singleShot(_GRACE_MS, self, partial(self._tell_unless_gone, self._url, str(error)))

    def _tell_unless_gone(self, url: str, reason: str) -> None:
        if self._url == url:
            self.changed.emit(Status(State.FAILED, reason))
