"""The care of a bank: its backups, its soundness, and what the office has settled."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop.curating.backups_page import BackupsPage
from desktop.curating.doctor_page import DoctorPage
from desktop.curating.office_page import OfficePage
from desktop.curating.work_thread import WorkThread
from phrasebank.store import Bank


class CareDialog(QDialog):
    """Three pages.

    Signals:
        restored: the bank's file is another one now.
    """

    restored = Signal()

    def __init__(self, path: Path, thread: WorkThread[Bank], parent: QWidget | None = None) -> None:
        """Care for the bank in a file, in a thread that has nothing more urgent to do."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Perawatan bank frasa"))
        self.backups, self.doctor, self.office = BackupsPage(path), DoctorPage(path), OfficePage(thread)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.addTab(self.backups, self.tr("&Cadangan"))
        tabs.addTab(self.doctor, self.tr("&Pemeriksaan"))
        tabs.addTab(self.office, self.tr("&Setelan kantor"))
        close = QPushButton(self.tr("Tutup"), autoDefault=False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(tabs)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.backups.restored.connect(self.restored)
        self.resize(640, 460)

    def done(self, result: int) -> None:
        """Close, unless the bank is just being brought back."""
        if not self.backups.busy:
            self.doctor.stop()
            super().done(result)
