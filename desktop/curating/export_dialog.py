"""Writes entries of the bank to a file for spreadsheets or programs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.job import Job, Progress
from desktop.labels import shown
from desktop.writing.atomic import write_whole
from desktop.writing.counts import grouped
from nlp.category import Category
from phrasebank.entry import CATEGORIES, Layer, Status
from phrasebank.errors import BankError
from phrasebank.exchange.formats import WRITTEN_SUFFIXES, exported
from phrasebank.store import Bank


class ExportDialog(QDialog):
    """Asks which entries, then where to."""

    def __init__(self, bank: Path, parent: QWidget | None = None) -> None:
        """Export from the bank of this file, which the dialog opens by itself in another thread."""
        super().__init__(parent)
        self._bank = bank
        self._job: Job | None = None
        self._status = _choice(self.tr("Semua status"), [(shown(item.label), item) for item in Status])
        self._category = _choice(self.tr("Semua kategori"), [(shown(item.label), item) for item in CATEGORIES])
        self._layer = _choice(self.tr("Semua lapisan"), [(shown(item.value), item) for item in Layer])
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems", visible=False)
        self._bar = QProgressBar(textVisible=False, maximumHeight=8, visible=False, maximum=0)
        self._save, self._close = QPushButton(self.tr("Simpan sebagai…")), QPushButton(self.tr("Tutup"))
        self.setWindowTitle(self.tr("Ekspor bank frasa"))
        self._lay_out()
        self._save.clicked.connect(self.pick)
        self._close.clicked.connect(self.reject)
        self.resize(440, 0)

    def pick(self) -> None:
        """Ask for the file's name and write it."""
        kinds = {
            ".xlsx": self.tr("Excel (*.xlsx)"),
            ".csv": self.tr("CSV (*.csv)"),
            ".jsonl": self.tr("JSON Lines (*.jsonl)"),
        }
        wanted = ";;".join(kinds[suffix] for suffix in WRITTEN_SUFFIXES)
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Simpan sebagai"), "bank-frasa.xlsx", wanted)
        if name:
            suffix = next((suffix for suffix, words in kinds.items() if words == kind), WRITTEN_SUFFIXES[0])
            self.write(Path(name) if Path(name).suffix.lower() in WRITTEN_SUFFIXES else Path(f"{name}{suffix}"))

    def write(self, path: Path) -> None:
        """Write the chosen entries."""
        status, category, layer = (box.currentData() for box in (self._status, self._category, self._layer))
        refusal = self.tr("{0} tidak dapat ditulis; mungkin sedang terbuka.").format(path.name)

        def work(_: Progress) -> int:
            with Bank.open(self._bank) as bank:
                entries = bank.entries(
                    status=status and Status(status),  # Qt hands on the bare str
                    category=category and Category(category),
                    layer=layer and Layer(layer),
                )
            try:
                write_whole(path, exported(entries, path.suffix))
            except OSError as error:
                raise BankError(refusal) from error
            return len(entries)

        self._job = Job(work)
        self._job.done.connect(
            lambda count: self._say(self.tr("{0} entri ditulis ke {1}.").format(grouped(count), path.name))
        )
        self._job.refused.connect(self._say)
        self._job.finished.connect(self._rest)
        self._show_busy(busy=True)
        self._job.start()

    def done(self, result: int) -> None:
        """Close; a file that is being written will be whole."""
        if self._job:
            self._job.cancel()
        super().done(result)

    def _rest(self) -> None:
        self._job = None
        self._show_busy(busy=False)

    def _show_busy(self, *, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._save.setDisabled(busy)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=8)
        form.addRow(self.tr("&Status"), self._status)
        form.addRow(self.tr("&Kategori"), self._category)
        form.addRow(self.tr("&Lapisan"), self._layer)
        hint = QLabel(wordWrap=True, objectName="hint")
        hint.setText(
            self.tr("Berkas Excel memuat daftar pilihan dan lembar Petunjuk. Setelah diubah, impor lagi di sini.")
        )
        bottom = QHBoxLayout(spacing=8)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        bottom.addWidget(self._save)
        self._close.setAutoDefault(False)
        self._save.setDefault(True)
        self._bar.setAccessibleName(self.tr("Kemajuan"))
        self._said.setAccessibleName(self.tr("Pesan"))
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self._said)
        layout.addWidget(self._bar)
        layout.addLayout(bottom)


def _choice(every: str, items: list[tuple[str, Status | Category | Layer]]) -> QComboBox:
    """A box with all items, and ``every`` for no choice."""
    box = QComboBox()
    box.addItem(every, None)
    for label, item in items:
        box.addItem(label, item)
    return box
