"""The versions of a draft: what changed between any two, and the way back to one."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QThreadPool, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.drafts.difference_view import DifferenceView
from desktop.drafts.differences import Piece, differences, word_changes
from desktop.drafts.draft import now
from desktop.drafts.times import exact
from desktop.drafts.versions import Version
from desktop.named_keys import keys_of
from desktop.writing.counts import grouped
from nlp.sentences import word_count


class _Shown(NamedTuple):
    """What the thread found out about a comparison."""

    job: int
    pieces: list[Piece]
    gone: int
    new: int


class HistoryDialog(QDialog):
    """Lists the versions at the left and shows at the right how one differs from another or from the text now.

    Signals:
        restored: the writer wants to go back to a version.
    """

    restored = Signal(object)
    _read = Signal(object)
    _compared = Signal(object)

    def __init__(self, name: str, text: str, read: Callable[[], list[Version]], parent: QWidget | None = None) -> None:
        """Show the versions of one draft.

        Args:
            name: what the draft is called.
            text: as it is now.
            read: gives the versions, newest first; called in a thread.
            parent: the window that waits.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Riwayat “{0}”").format(name))
        self._now = Version(now(), text, "")
        self._versions: list[Version] = []
        self._job = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # an answer that is not wanted any more comes before the one that is
        self.list = QTreeWidget(rootIsDecorated=False, uniformRowHeights=True, allColumnsShowFocus=True)
        self.list.setAccessibleName(self.tr("Versi naskah"))
        self.list.setHeaderLabels([self.tr("Waktu"), self.tr("Catatan"), self.tr("Kata")])
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Bandingkan dengan"))
        self.view = DifferenceView()
        self.summary = QLabel(self.tr("Membaca versi…"), wordWrap=True)
        self.restore_button = QPushButton(self.tr("&Pulihkan versi ini"), enabled=False)
        self.copy_button = QPushButton(self.tr("&Salin teksnya"), enabled=False)
        self._lay_out()
        self._connect()
        self._pool.start(lambda: self._read.emit([(version, word_count(version.text)) for version in read()]))

    def chosen(self) -> Version | None:
        """The version in whose row the writer is."""
        row = self.list.currentIndex().row()
        return self._versions[row] if row >= 0 else None

    def done(self, result: int) -> None:
        """End the thread, then close."""
        self._pool.clear()
        self._pool.waitForDone()
        super().done(result)

    def _fill(self, found: list[tuple[Version, int]]) -> None:
        self._versions = [version for version, _ in found]
        self.other.addItem(self.tr("Naskah sekarang"))
        for version, words in found:
            item = QTreeWidgetItem(self.list, [exact(version.time), version.note, grouped(words)])
            item.setToolTip(1, version.note)
            self.other.addItem(self.tr("{0}, {1}").format(exact(version.time), version.note))
        if found:
            self.list.setCurrentItem(self.list.topLevelItem(0))
            self.list.setFocus()
        else:
            none = self.tr("Belum ada versi. Luwes menyimpannya selagi Anda menulis; {0} juga.")
            self.summary.setText(none.format(keys_of(self, "keep-version")))

    def _compare(self) -> None:
        """Have the thread compare the chosen version with the other one, the older one first."""
        version = self.chosen()
        self.restore_button.setEnabled(version is not None and version.text != self._now.text)
        self.copy_button.setEnabled(version is not None)
        if not version:
            return
        row = self.other.currentIndex()
        old, new = sorted([version, self._versions[row - 1] if row > 0 else self._now])
        self._job += 1
        job = self._job
        self._pool.clear()
        self._pool.start(lambda: self._compared.emit(_comparison(job, old.text, new.text)))

    def _show(self, shown: _Shown) -> None:
        if shown.job != self._job:
            return
        self.view.show_pieces(shown.pieces)
        if shown.gone or shown.new:
            said = self.tr("{0} kata dihapus (dicoret), {1} kata ditambah (digarisbawahi).")
            self.summary.setText(said.format(grouped(shown.gone), grouped(shown.new)))
        else:
            self.summary.setText(self.tr("Kata-katanya sama."))

    def _restore(self) -> None:
        if version := self.chosen():
            self.restored.emit(version)
            self.accept()

    def _copy(self) -> None:
        if version := self.chosen():
            QGuiApplication.clipboard().setText(version.text)

    def _connect(self) -> None:
        self._read.connect(self._fill)
        self._compared.connect(self._show)
        self.list.currentItemChanged.connect(self._compare)
        self.other.currentIndexChanged.connect(self._compare)
        self.restore_button.clicked.connect(self._restore)

    def _lay_out(self) -> None:
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        with_what = QHBoxLayout()
        label = QLabel(self.tr("&Bandingkan dengan:"))
        label.setBuddy(self.other)
        with_what.addWidget(label)
        with_what.addWidget(self.other, 1)
        right = QWidget()
        column = QVBoxLayout(right, spacing=8)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(with_what)
        column.addWidget(self.view, 1)
        column.addWidget(self.summary)
        splitter = QSplitter(childrenCollapsible=False)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([420, 580])
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(splitter, 1)
        layout.addLayout(self._buttons())
        self.resize(1000, 620)

    def _buttons(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Tutup"))
        self.copy_button.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        for button in (self.restore_button, self.copy_button, close):
            button.setAutoDefault(False)  # Enter in the list must not restore
        row = QHBoxLayout()
        row.addWidget(self.restore_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(close)
        return row


def _comparison(job: int, old: str, new: str) -> _Shown:
    pieces = differences(old, new)
    return _Shown(job, pieces, *word_changes(pieces))
