"""The small form with which a writer proposes a phrase to the office's bank."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.editing.proposing import Proposal, entry_from
from desktop.labels import shown
from nlp.category import Category
from phrasebank.entry import Entry, Layer
from phrasebank.errors import BankError, EntryInvalidError, RejectedBeforeError
from phrasebank.store import Bank

_CATEGORIES = (Category.STIFF_PHRASE, Category.REDUNDANCY, Category.NOMINALIZATION, Category.SPELLING)


class ProposeDialog(QDialog):
    """Asks for what the bank needs; it closes only when the bank has taken the proposal.

    Attributes:
        stored: the entry as the bank keeps it; None until then.
    """

    def __init__(self, proposal: Proposal, propose: Callable[..., Entry], parent: QWidget | None = None) -> None:
        """Show what is known already.

        Args:
            proposal: out of the text.
            propose: :meth:`phrasebank.review.Review.propose`.
            parent: the window in front of which it opens.
        """
        super().__init__(parent)
        self.stored: Entry | None = None
        self._propose, self._again = propose, False
        self.setWindowTitle(self.tr("Usulkan ke bank frasa"))
        self.phrase, self.replacement = QLineEdit(proposal.phrase), QLineEdit(proposal.replacement)
        self.why, self.sentence = QLineEdit(), QPlainTextEdit(proposal.sentence, tabChangesFocus=True)
        self.sentence.setFixedHeight(76)
        self._category = QComboBox()
        for category in _CATEGORIES:
            self._category.addItem(shown(category.label), category)
        self._problems = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems", visible=False)
        self._problems.setAccessibleName(self.tr("Yang masih kurang"))
        self._send = QPushButton(self.tr("&Usulkan"), default=True)
        self._send.clicked.connect(self.send)
        self._lay_out()
        for field in (self.phrase, self.replacement, self.why):
            field.textEdited.connect(self._start_over)
        (self.replacement if proposal.phrase else self.phrase).setFocus()
        self.resize(560, self.sizeHint().height())

    def send(self) -> None:
        """Give the proposal to the bank; if it is refused, say why and stay open."""
        if not self.phrase.text().strip() or not self.why.text().strip():
            self._say(self.tr("Isi frasa dan alasannya, agar pemeriksa bank tahu maksud Anda."))
            return
        category = Category(self._category.currentData())  # Qt hands on the bare str
        entry = entry_from(
            self.sentence.toPlainText(), self.phrase.text(), self.replacement.text(), self.why.text(), category
        )
        try:
            self.stored = self._propose(entry, again=self._again)
        except RejectedBeforeError as error:
            self._again = True
            self._send.setText(self.tr("&Usulkan lagi"))
            self._say(error.message)
        except EntryInvalidError as error:
            self._say("\n".join(error.problems))
        except BankError as error:
            self._say(error.message)
        else:
            self.accept()

    def _start_over(self) -> None:
        self._again = False
        self._send.setText(self.tr("&Usulkan"))
        self._problems.hide()

    def _say(self, words: str) -> None:
        self._problems.setText(words)
        self._problems.show()

    def _lay_out(self) -> None:
        self.replacement.setPlaceholderText(self.tr("Kosongkan bila frasanya cukup dihapus"))
        self.why.setPlaceholderText(self.tr("Misalnya: berlebihan; “untuk” sudah cukup"))
        form = QFormLayout(verticalSpacing=10, horizontalSpacing=14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Frasa"), self.phrase)
        form.addRow(self.tr("&Pengganti"), self.replacement)
        form.addRow(self.tr("&Alasan"), self.why)
        form.addRow(self.tr("&Kategori"), self._category)
        form.addRow(self.tr("&Contoh"), self.sentence)
        hint = QLabel(self.tr("Usulan berlaku setelah disetujui pengelola bank."), objectName="hint", wordWrap=True)
        cancel = QPushButton(self.tr("Batal"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout(spacing=8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._send)
        layout = QVBoxLayout(self, spacing=12)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self._problems)
        layout.addLayout(buttons)


def propose(proposal: Proposal, tell: Callable[..., None], parent: QWidget) -> None:
    """Ask for the rest of a proposal and store it; ``tell`` is told what came of it, and how to take it back."""
    try:
        with Bank.open() as bank:
            dialog = ProposeDialog(proposal, bank.propose, parent)
            dialog.exec()
            dialog.deleteLater()
    except BankError as error:
        tell(error.message)
        return
    if stored := dialog.stored:
        message = dialog.tr("“{0}” diusulkan ke bank frasa.").format(stored.pattern)
        tell(message, lambda: withdraw(stored.id, stored.layer, tell))


def withdraw(entry_id: str, layer: Layer, tell: Callable[..., None]) -> None:
    """Take a proposal back; it rests in the bank and can be proposed again."""
    try:
        with Bank.open() as bank:
            bank.retire(entry_id, layer, reason="Usulan ditarik oleh pengusul.")
    except BankError as error:
        tell(error.message)
