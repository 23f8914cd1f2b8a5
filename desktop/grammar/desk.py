"""Ties LanguageTool to the window: the settings choose, the checks ask, the status bar and the message bar tell."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.grammar.label import GrammarLabel
from desktop.grammar.service import GrammarService
from desktop.grammar.wish import KEYS, first_standing, wish_of
from desktop.message_bar import MessageBar
from desktop.settings import Settings
from desktop.writing.check_service import CheckService

_LATER_MS = 1000  # after the first answer: the window comes first


class GrammarDesk(QObject):
    """Everything that the window has of LanguageTool.

    Attributes:
        label: for the status bar.
    """

    def __init__(self, checks: CheckService, settings: Settings, bar: MessageBar, window: QWidget) -> None:
        """Tie the parts together; nothing starts before the first answer of ``checks``."""
        super().__init__(window)
        self._settings, self._bar, self._window = settings, bar, window
        self._turned_away: list[str] = []
        self._service = GrammarService(self)
        self.label = GrammarLabel(first_standing(wish_of(settings)))
        self.label.clicked.connect(self.show_programs)
        self._service.stood.connect(self.label.show_standing)
        self._service.failed.connect(bar.show_message)
        self._service.turned_away.connect(self._tell_turned_away)
        self._service.said.connect(checks.take_outside)
        checks.deepened.connect(self._service.check)
        checks.loaded.connect(self._service.bank_changed)
        checks.word_added.connect(self._service.bank_changed)
        settings.changed.connect(self._follow)
        self._start = QTimer(self, interval=_LATER_MS, singleShot=True)
        self._start.timeout.connect(self._choose)
        checks.answered.connect(self._start_later)

    def show_programs(self) -> None:
        """Show what other programs need, until it is closed."""
        from desktop.grammar.programs_dialog import ProgramsDialog  # noqa: PLC0415  # not at the window's start

        dialog = ProgramsDialog(self._settings, self._service, tuple(self._turned_away), self._window)
        dialog.exec()
        dialog.deleteLater()

    def end(self) -> None:
        """End all that was started; waits for it."""
        self._start.stop()
        self._service.stop()

    def _start_later(self) -> None:
        if not (self._service.isRunning() or self._start.isActive()):
            self._start.start()

    def _follow(self, key: str) -> None:
        if key in KEYS:
            self._choose()

    def _choose(self) -> None:
        self._service.choose(wish_of(self._settings))

    def _tell_turned_away(self, origin: str) -> None:
        self._turned_away.append(origin)
        self._bar.show_message(
            self.tr("{0} meminta Luwes memeriksa dan ditolak. Bila Anda mengenalnya, izinkan lewat Untuk program lain.")
            .format(origin)
        )  # fmt: skip
