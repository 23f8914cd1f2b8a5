"""The form for one entry of the phrase bank, which says while one types what is still missing."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.curating.entry_fields import EntryFields
from phrasebank.entry import Entry
from phrasebank.errors import BankError, EntryInvalidError
from phrasebank.proof import problems

_PAUSE_MS = 300


class EntryForm(QDialog):
    """Adds or edits an entry; it closes only when the bank has taken it.

    Attributes:
        stored: the entry as the bank keeps it; None until then.
    """

    def __init__(self, entry: Entry | None, store: Callable[..., Entry], parent: QWidget | None = None) -> None:
        """Show an entry, or an empty form.

        Args:
            entry: what to change; None for a new one.
            store: ``Bank.add`` or ``Bank.edit``.
            parent: the window in front of which it opens.
        """
        super().__init__(parent)
        self.stored: Entry | None = None
        self._store = store
        self._fields = EntryFields(entry)
        self._problems = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self._problems.setAccessibleName(self.tr("Yang masih kurang"))
        self._trial = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._trial.timeout.connect(self._try)
        self._fields.edited.connect(self._trial.start)
        self.setWindowTitle(self.tr("Ubah entri") if entry else self.tr("Entri baru"))
        self._lay_out()
        self.resize(680, 720)

    def save(self) -> None:
        """Give the entry to the bank; if it is refused, say why and stay open."""
        try:
            self.stored = self._store(self._fields.entry(), reason=self._fields.reason.text().strip())
        except EntryInvalidError as error:
            self._show(error.problems)
        except BankError as error:
            self._show((error.message,))
        else:
            self.accept()

    def _try(self) -> None:
        """Prove the entry as it is, as long as the pattern has been begun."""
        entry = self._fields.entry()
        self._show(problems(entry) if entry.pattern else ())

    def _show(self, found: tuple[str, ...]) -> None:
        self._problems.setText("\n".join(f"• {problem}" for problem in found))
        self._problems.setVisible(bool(found))

    def _lay_out(self) -> None:
        scroll = QScrollArea(widgetResizable=True, frameShape=QScrollArea.Shape.NoFrame)
        scroll.setWidget(self._fields)
        save, cancel = QPushButton(self.tr("Simpan")), QPushButton(self.tr("Batal"))
        save.setDefault(True)
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._problems)
        layout.addLayout(buttons)
        self._show(())
