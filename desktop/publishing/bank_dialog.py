"""What the dialogs for packs and keys have in common: work with the bank in another thread, and its answer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.job import Job
from phrasebank.store import Bank


class BankDialog(QDialog):
    """A dialog that says in a line what came of its work, and cannot be closed while it changes the bank.

    Signals:
        changed: the bank has changed.
    """

    changed = Signal()

    def __init__(self, bank: Path, title: str, parent: QWidget | None = None) -> None:
        """Work on the bank of this file, which is opened anew for each piece of work."""
        super().__init__(parent)
        self._bank = bank
        self._job: Job | None = None
        self._then: Callable[..., None] = self.show_state
        self._changing = False
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setAccessibleName(self.tr("Pesan"))
        self._bar = QProgressBar(textVisible=False, maximumHeight=8, maximum=0)
        self._bar.setAccessibleName(self.tr("Sedang bekerja"))
        self._close = QPushButton(self.tr("Tutup"))
        self._close.clicked.connect(self.reject)
        self._buttons = QHBoxLayout(spacing=8)
        self._body = QVBoxLayout(spacing=10)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(self._body, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._bar)
        layout.addLayout(self._buttons)
        self._buttons.addStretch(1)
        self.say("")
        self._bar.hide()

    @property
    def message(self) -> str:
        """What the dialog says now."""
        return self._said.text()

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def run(self, work: Callable[[Bank], Any], then: Callable[..., None], *, changing: bool = False) -> None:
        """Do something with the bank in another thread, then show its result; a refusal is said.

        Args:
            work: what to do; it touches nothing of the window.
            then: is given the result, in the window's thread.
            changing: it changes the bank or writes a file, so the dialog waits for it.
        """
        path = self._bank

        def with_bank(_: object) -> object:
            with Bank.open(path) as bank:
                return work(bank)

        self._job, self._then, self._changing = Job(with_bank), then, changing
        self._job.done.connect(self._take)
        self._job.refused.connect(self.say)
        self._job.finished.connect(self._rest)
        self.say("")
        self._bar.show()
        self._job.start()
        self.show_state()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough now that the style sheet counts."""
        super().showEvent(event)
        self._fit()

    def show_state(self) -> None:
        """Offer what can be done now; called whenever work begins or ends."""

    def done(self, result: int) -> None:
        """Close; what is only read is given up, a change is waited for."""
        if self._job and self._changing:
            return
        if self._job:
            self._job.cancel()
        super().done(result)

    def finish(self, *buttons: QPushButton) -> None:
        """Put the buttons at the bottom, closing first, the most important last."""
        for button in (self._close, *buttons):
            self._buttons.addWidget(button)
            button.setAutoDefault(False)  # Enter in a field must not press one of them

    def _fit(self) -> None:
        """Grow where a sentence would press the fields together."""
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _take(self, result: object) -> None:
        self._then(result)

    def _rest(self) -> None:
        if self._job and self._job.isRunning():  # the result has begun other work
            return
        self._job = None
        self._bar.hide()
        self.show_state()


def offer(button: QPushButton, *, possible: bool) -> None:
    """Show a dialog's main button in its colour, and grey while it cannot be pressed."""
    button.setEnabled(possible)
    button.setProperty("first", "true" if possible else "false")
    button.style().unpolish(button)
    button.style().polish(button)


def add_path_row(form: QFormLayout, words: str, row: QHBoxLayout, field: QLineEdit) -> None:
    """Add a row of :func:`path_row` to a form, so that the letter of its label leads to the field."""
    label = QLabel(words)
    label.setBuddy(field)
    form.addRow(label, row)


def path_row(field: QLineEdit, name: str, *pickers: tuple[str, Callable[[], str]]) -> QHBoxLayout:
    """A field for a path with buttons that fill it.

    Args:
        field: the field.
        name: for screen readers.
        pickers: the words of each button, and what asks for a path; empty where nothing was chosen.
    """
    field.setAccessibleName(name)
    row = QHBoxLayout(spacing=8)
    row.addWidget(field, 1)
    for words, pick in pickers:
        button = QPushButton(words, autoDefault=False)
        button.clicked.connect(lambda _checked, pick=pick: (chosen := pick()) and field.setText(chosen))
        row.addWidget(button)
    return row
