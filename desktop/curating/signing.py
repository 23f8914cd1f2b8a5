"""Approving with a key where the office wants that: it is asked for once, and kept in memory only."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.curating.work_thread import WorkThread
from phrasebank.errors import BankError
from phrasebank.packs.keys import SigningKey, opened
from phrasebank.packs.source import file_bytes
from phrasebank.store import Bank


class Signing:
    """The key of who sits at a window, once they have opened it."""

    def __init__(self, thread: WorkThread[Bank], parent: QWidget) -> None:
        """Ask in front of a window; the bank's thread opens the key."""
        self._thread, self._parent = thread, parent
        self._key: SigningKey | None = None

    def run(self, approve: Callable[[SigningKey | None], None], parent: QWidget | None = None) -> None:
        """Approve with the key, without one where none is wanted, and not at all if none is given.

        Args:
            approve: does it.
            parent: in front of which the key is asked for; the window if None.
        """
        asker = parent or self._parent

        def go_on(wanted: object) -> None:
            if not wanted:
                approve(None)
            elif key := self._opened(asker):
                approve(key)

        self._thread.ask(lambda bank: bank.settings.key_needed, go_on, asker=asker)

    def _opened(self, parent: QWidget) -> SigningKey | None:
        if self._key is None:
            dialog = KeyDialog(self._thread, parent)
            dialog.exec()
            self._key = dialog.key
            dialog.deleteLater()
        return self._key


class KeyDialog(QDialog):
    """Asks for a key's file and passphrase.

    Attributes:
        key: the opened key; None until then.
    """

    def __init__(self, thread: WorkThread[Bank], parent: QWidget | None = None) -> None:
        """Open the key in a bank's thread: it takes 0.2 s on purpose."""
        super().__init__(parent)
        self.key: SigningKey | None = None
        self._thread = thread
        self.file, self.secret = QLineEdit(), QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self._pick = QPushButton(self.tr("&Pilih kunci…"), autoDefault=False)
        self._cancel = QPushButton(self.tr("Batal"), autoDefault=False)
        self._sign = QPushButton(self.tr("Setujui"))
        self.setWindowTitle(self.tr("Kunci persetujuan"))
        self._lay_out()
        for field in (self.file, self.secret):
            field.textChanged.connect(self._show_state)
        self._pick.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.reject)
        self._sign.clicked.connect(self.open_key)
        self.resize(560, self.sizeHint().height())

    @property
    def message(self) -> str:
        """What is wrong; empty while nothing is."""
        return self._said.text()

    def open_key(self) -> None:
        """Try the passphrase."""
        file, secret = Path(self.file.text()), self.secret.text()
        self._sign.setEnabled(False)
        self._thread.ask(lambda _: opened(file_bytes(file), secret), self._take, self._refuse, asker=self)

    def _take(self, key: SigningKey) -> None:
        self.key = key
        self.accept()

    def _refuse(self, error: BankError) -> None:
        self._say(error.message)
        self.secret.selectAll()
        self.secret.setFocus()
        self._sign.setEnabled(True)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _show_state(self) -> None:
        self._say("")
        filled = bool(self.file.text() and self.secret.text())
        self._sign.setEnabled(filled)
        self._sign.setDefault(filled)  # or it would look as if it could be pressed

    def _choose(self) -> None:
        kind = self.tr("Kunci (*.pem)")
        if chosen := QFileDialog.getOpenFileName(self, self.windowTitle(), self.file.text(), kind)[0]:
            self.file.setText(chosen)
            self.secret.setFocus()

    def _lay_out(self) -> None:
        about = self.tr("Kantor mewajibkan persetujuan bertanda tangan. Kunci diingat sampai Luwes ditutup.")
        self.file.setAccessibleName(self.tr("Berkas kunci"))
        self.secret.setAccessibleName(self.tr("Sandi kunci"))
        self._said.setAccessibleName(self.tr("Pesan"))
        row, buttons, form = QHBoxLayout(spacing=8), QHBoxLayout(spacing=8), QFormLayout(self, verticalSpacing=10)
        row.addWidget(self.file, 1)
        row.addWidget(self._pick)
        label = QLabel(self.tr("&Kunci Anda"))
        label.setBuddy(self.file)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._sign)
        form.setContentsMargins(18, 16, 18, 14)
        form.addRow(QLabel(about, wordWrap=True, objectName="hint"))
        form.addRow(label, row)
        form.addRow(self.tr("&Sandi"), self.secret)
        form.addRow(self._said)
        form.addRow(buttons)
        self._show_state()
