"""Whether a bank is sound: its file, its search index and the proofs of its entries."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.job import Job
from desktop.writing.counts import grouped
from phrasebank.doctor import Diagnosis, examine

_MOST_SHOWN = 100


class DoctorPage(QWidget):
    """Looks when it is asked to: 100,000 entries take 25 s."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        """Look at the bank in a file."""
        super().__init__(parent)
        self._path = path
        self._job: Job | None = None
        self._page, self._look = (
            QTextBrowser(openLinks=False, objectName="card"),
            QPushButton(self.tr("Periksa sekarang")),
        )
        self._look.setAutoDefault(False)
        self._page.setAccessibleName(self.tr("Hasil pemeriksaan"))
        self._page.setPlainText(
            self.tr("Memeriksa keutuhan berkas, menyusun ulang indeks pencarian, dan membuktikan lagi semua entri.")
        )
        layout = QVBoxLayout(self, spacing=8)
        layout.addWidget(self._page, 1)
        layout.addWidget(self._look, alignment=Qt.AlignmentFlag.AlignRight)
        self._look.clicked.connect(self.look)

    @property
    def message(self) -> str:
        """What is said now."""
        return self._page.toPlainText()

    def look(self) -> None:
        """Look the bank through."""
        path = self._path
        self._job = Job(lambda _: examine(path))
        self._job.done.connect(self._show)
        self._job.refused.connect(self._page.setPlainText)
        self._job.finished.connect(self._rest)
        self._page.setPlainText(self.tr("Sedang memeriksa …"))
        self._look.setEnabled(False)
        self._job.start()

    def stop(self) -> None:
        """Want no result any more."""
        if self._job:
            self._job.cancel()

    def _rest(self) -> None:
        self._job = None
        self._look.setEnabled(True)

    def _show(self, found: Diagnosis) -> None:
        if found.faults:
            advice = self.tr("Pulihkan cadangan di tab Cadangan.")
            self._page.setPlainText("\n".join([*(f"• {fault}" for fault in found.faults), "", advice]))
            return
        statuses = ", ".join(f"{name.lower()} {grouped(count)}" for name, count in found.statuses)
        layers = ", ".join(f"{name} {grouped(count)}" for name, count in found.layers)
        lines = [
            self.tr("Berkas utuh."),
            self.tr("Status: {0}.").format(statuses),
            self.tr("Lapisan: {0}.").format(layers),
            self.tr("{0} langkah riwayat.").format(grouped(found.changes)),
        ]
        if found.reindexed:
            lines.append(self.tr("Indeks pencarian sudah disusun ulang."))
        self._page.setPlainText("\n".join([*lines, "", *self._unproved(found)]))

    def _unproved(self, found: Diagnosis) -> list[str]:
        if not found.unproved:
            return [self.tr("Semua entri yang disetujui masih terbukti oleh contohnya.")]
        head = self.tr("{0} entri tidak lagi terbukti oleh contohnya:").format(grouped(len(found.unproved)))
        return [head, *(f"• {entry.pattern}: {' '.join(why)}" for entry, why in found.unproved[:_MOST_SHOWN])]
