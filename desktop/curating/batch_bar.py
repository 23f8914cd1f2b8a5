"""What a step for many entries is doing or has done, with the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from desktop.curating.batch import Batch, Refused, Step
from desktop.curating.batch_desk import BatchDesk
from desktop.curating.refused_dialog import RefusedDialog
from desktop.writing.counts import grouped


class BatchBar(QFrame):
    """Shows the desk's progress and its last result; hidden while there is nothing to tell."""

    def __init__(self, desk: BatchDesk, parent: QWidget | None = None) -> None:
        """Watch a desk."""
        super().__init__(parent)
        self.setObjectName("bar")
        self._desk = desk
        self._refused: Sequence[Refused] = ()
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, maximumHeight=8)
        self._stop, self._why = QPushButton(self.tr("Hentikan")), QPushButton(self.tr("Lihat alasannya…"))
        self.undo, self._close = QPushButton(self.tr("Urungkan (Ctrl+Z)")), QToolButton(text="✕", autoRaise=True)
        self._bar.setAccessibleName(self.tr("Kemajuan"))
        self._said.setAccessibleName(self.tr("Hasil perubahan"))
        self._close.setAccessibleName(self.tr("Tutup pesan"))
        layout = QHBoxLayout(self, spacing=8)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self._said, 1)
        for widget in (self._bar, self._stop, self._why, self.undo, self._close):
            layout.addWidget(widget)
        self._stop.clicked.connect(desk.stop)
        self._why.clicked.connect(self._show_refused)
        self.undo.clicked.connect(desk.undo)
        self._close.clicked.connect(self.hide)
        desk.progressed.connect(self._progress)
        desk.done.connect(self._tell)
        desk.refused.connect(self._say)
        self.hide()

    @property
    def message(self) -> str:
        """What is said now."""
        return self._said.text()

    def _progress(self, done: int, total: int) -> None:
        under_way = 0 < done < total  # after the last one many are stored at once, and there is nothing to stop
        self._bar.setRange(0, total if under_way else 0)
        self._bar.setValue(done)
        words = self.tr("{0} dari {1} entri …").format(grouped(done), grouped(total)) if under_way else ""
        self._say(words or self.tr("Sedang mengerjakan …"))
        self._stop.setEnabled(under_way)

    def _tell(self, batch: Batch, undone: bool) -> None:  # noqa: FBT001  # a signal's value
        self._refused = batch.refused
        words = [self._changed(batch, undone=undone)] if batch.changed or not batch.refused else []
        if len(batch.refused) == 1:
            words.append(batch.refused[0].reason)
        elif batch.refused:
            words.append(self.tr("{0} entri tidak diubah.").format(grouped(len(batch.refused))))
        if batch.waiting and not undone:
            waiting = self.tr("{0} di antaranya menunggu persetujuan; yang berlaku tetap seperti semula.")
            words.append(waiting.format(grouped(batch.waiting)))
        if batch.stopped:
            words.append(self.tr("Dihentikan."))
        self._say(" ".join(words))

    def _changed(self, batch: Batch, *, undone: bool) -> str:
        done = {
            Step.PROPOSE: self.tr("{0} entri diusulkan."), Step.APPROVE: self.tr("{0} entri disetujui."),
            Step.REJECT: self.tr("{0} entri ditolak."), Step.RETIRE: self.tr("{0} entri dinonaktifkan."),
            Step.RESTORE: self.tr("{0} entri dipulihkan."), Step.MUTE: self.tr("{0} entri dibisukan."),
        }  # fmt: skip
        some = done[batch.step] if batch.step else self.tr("{0} entri diubah.")
        words = self.tr("{0} entri dikembalikan seperti semula.") if undone else some
        return words.format(grouped(len(batch.changed)))

    def _say(self, sentence: str) -> None:
        busy = self._desk.busy
        self._said.setText(sentence)
        self._bar.setVisible(busy)
        self._stop.setVisible(busy)
        self._why.setVisible(not busy and len(self._refused) > 1)
        self.undo.setVisible(self._desk.can_undo)
        self._close.setVisible(not busy)
        self.show()

    def _show_refused(self) -> None:
        dialog = RefusedDialog(self._refused, self)
        dialog.exec()
        dialog.deleteLater()
