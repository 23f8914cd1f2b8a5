"""What the office has settled for its bank; every value ever given stays in the bank's history."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.curating.examining import Rights, rights_of
from desktop.curating.work_thread import WorkThread
from desktop.numbers import number_locale
from phrasebank.errors import BankError
from phrasebank.settings import IMPACT_LIMIT, KEY_APPROVAL, OWN_APPROVAL
from phrasebank.store import Bank


class OfficePage(QWidget):
    """Three settings and a button."""

    def __init__(self, thread: WorkThread[Bank], parent: QWidget | None = None) -> None:
        """Read and write them in the bank's thread."""
        super().__init__(parent)
        self._thread = thread
        self._own = QCheckBox(self.tr("Boleh menyetujui entri yang terakhir diubah sendiri"))
        self._key = QCheckBox(self.tr("Persetujuan harus ditandatangani kunci penyetujunya"))
        self._limit = QDoubleSpinBox(decimals=1, maximum=1000, singleStep=0.5, locale=number_locale())
        self._limit.lineEdit().setTextMargins(6, 0, 0, 0)  # as in other fields; the style sheet does not reach in there
        self._limit.setAccessibleName(self.tr("Batas dampak per 1.000 kata"))
        self._save = QPushButton(self.tr("Simpan setelan"), autoDefault=False, enabled=False)
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._said.setAccessibleName(self.tr("Pesan"))
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=6)
        form.addRow(self.tr("Empat mata"), self._own)
        eyes = self.tr("Tanpa centang, setiap usulan dan perubahan dilihat dua orang. Lapisan pribadi bebas.")
        form.addRow("", self._hint(eyes))
        form.addRow(self.tr("Kunci"), self._key)
        form.addRow(
            "",
            self._hint(
                self.tr(
                    "Entri baru dan perubahan berlaku setelah ditandatangani; paket hanya terbit bila setiap entrinya "
                    "ditandatangani. Lapisan pribadi bebas."
                )
            ),
        )
        form.addRow(self.tr("Batas dampak"), self._limit)
        form.addRow(
            "", self._hint(self.tr("Temuan per 1.000 kata bahasa lugas; di atas ini persetujuan perlu alasan."))
        )
        layout = QVBoxLayout(self, spacing=8)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self._said)
        layout.addWidget(self._save, alignment=Qt.AlignmentFlag.AlignRight)
        self._save.clicked.connect(self.save)
        thread.ask(rights_of, self._show, self._refuse, asker=self)

    @property
    def message(self) -> str:
        """What is said now."""
        return self._said.text()

    def save(self) -> None:
        """Settle all of them."""
        own, limit = "ya" if self._own.isChecked() else "tidak", str(self._limit.value())
        key = "wajib" if self._key.isChecked() else "tidak"

        def settle(bank: Bank) -> Rights:
            bank.settings.set(OWN_APPROVAL.name, own)
            bank.settings.set(KEY_APPROVAL.name, key)
            bank.settings.set(IMPACT_LIMIT.name, limit)
            return rights_of(bank)

        self._thread.ask(settle, self._settled, self._refuse, asker=self)

    def _show(self, rights: Rights) -> None:
        self._own.setChecked(rights.own_approval)
        self._key.setChecked(rights.key_needed)
        self._limit.setValue(rights.impact_limit)
        self._save.setEnabled(True)

    def _settled(self, rights: Rights) -> None:
        self._show(rights)
        self._said.setText(self.tr("Setelan disimpan."))

    def _refuse(self, error: BankError) -> None:
        self._said.setText(error.message)

    def _hint(self, words: str) -> QLabel:
        return QLabel(words, wordWrap=True, objectName="hint", alignment=Qt.AlignmentFlag.AlignTop)
