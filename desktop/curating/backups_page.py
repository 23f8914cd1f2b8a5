"""The backups of a bank, and the way back to one of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.dialogs import ask
from desktop.job import Job
from desktop.numbers import decimal
from phrasebank.backups import Backup, backups_of, folder_of
from phrasebank.recovery import bring_back

_MEGABYTE = 1_000_000


class BackupsPage(QWidget):
    """A list, newest first.

    Signals:
        restored: the bank is as it was in a backup.
    """

    restored = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Show the backups of the bank in a file."""
        super().__init__(parent)
        self._path = path
        self._job: Job | None = None
        self._backups: Sequence[Backup] = ()
        self._list = QTreeWidget(
            alternatingRowColors=True, rootIsDecorated=False, uniformRowHeights=True, allColumnsShowFocus=True
        )
        self._list.setHeaderLabels([self.tr("Dibuat"), self.tr("Besar")])
        self._list.setAccessibleName(self.tr("Cadangan bank frasa"))
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._said.setAccessibleName(self.tr("Pesan"))
        self._restore = QPushButton(self.tr("Pulihkan cadangan ini…"), autoDefault=False)
        layout = QVBoxLayout(self, spacing=8)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._restore, alignment=Qt.AlignmentFlag.AlignRight)
        self._restore.clicked.connect(self.restore)
        self._list.itemSelectionChanged.connect(self._show_state)
        self._said.setText(self.tr("Bank dicadangkan sekali sehari ke {0}.").format(folder_of(path)))
        self._reload()

    @property
    def busy(self) -> bool:
        """Whether the bank is just being brought back."""
        return self._job is not None

    @property
    def message(self) -> str:
        """What is said now."""
        return self._said.text()

    def restore(self) -> None:
        """Ask, then make the bank what it was in the chosen backup."""
        backup = self._backups[self._list.currentIndex().row()]
        question = self.tr(
            "Bank kembali ke keadaan {0}. Bank yang sekarang disimpan dulu di sampingnya."
        ).format(f"{backup.made:%d/%m/%Y %H.%M}")  # fmt: skip
        answers = [self.tr("Pulihkan"), self.tr("Batal")]
        if ask(self, self.tr("Pulihkan cadangan"), question, answers) == 0:
            self._start(backup)

    def _start(self, backup: Backup) -> None:
        path = self._path
        self._job = Job(lambda _: bring_back(path, backup.path))
        self._job.done.connect(self._restored)
        self._job.refused.connect(self._said.setText)
        self._job.finished.connect(self._rest)
        self._said.setText(self.tr("Sedang memulihkan …"))
        self._job.start()
        self._show_state()

    def _restored(self, kept: Path | None) -> None:
        words = self.tr("Bank sudah dipulihkan.")
        self._said.setText(self.tr("{0} Yang tadi disimpan di {1}.").format(words, kept) if kept else words)
        self.restored.emit()

    def _rest(self) -> None:
        self._job = None
        self._reload()

    def _reload(self) -> None:
        self._backups = backups_of(self._path)
        self._list.clear()
        for backup in self._backups:
            size = f"{decimal(backup.size / _MEGABYTE)} MB"
            QTreeWidgetItem(self._list, [f"{backup.made:%d/%m/%Y %H.%M}", size])
        if not self._backups:
            self._said.setText(self.tr("Belum ada cadangan."))
        self._show_state()

    def _show_state(self) -> None:
        self._restore.setEnabled(bool(self._list.selectedItems()) and not self.busy)
