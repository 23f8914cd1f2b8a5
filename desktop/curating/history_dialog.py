"""What happened to an entry: who changed what, when and why; two points side by side, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
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

from desktop.curating.asking import ask_reason
from desktop.curating.entry_words import field_names, local_time, value_words
from desktop.curating.work_thread import WorkThread
from desktop.labels import shown
from phrasebank.differences import differences
from phrasebank.entry import Entry
from phrasebank.errors import BankError
from phrasebank.history import Change
from phrasebank.store import Bank


class HistoryDialog(QDialog):
    """The changes of one entry, newest first, and what a chosen one changed, or what lies between two.

    Signals:
        changed: the entry has got an earlier value back.
    """

    changed = Signal()

    def __init__(self, entry: Entry, thread: WorkThread[Bank], parent: QWidget | None = None) -> None:
        """Read the history in the bank's thread."""
        super().__init__(parent)
        self._entry, self._thread = entry, thread
        self._changes: Sequence[Change] = ()
        self.setWindowTitle(self.tr("Riwayat “{0}”").format(entry.pattern))
        self._steps = _tree(self.tr("Waktu"), self.tr("Oleh"), self.tr("Perubahan"), self.tr("Catatan"))
        self._steps.setAccessibleName(self.tr("Riwayat perubahan"))
        self._steps.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._fields = _tree(self.tr("Bidang"), self.tr("Sebelumnya"), self.tr("Sesudahnya"))
        self._fields.setAccessibleName(self.tr("Yang berbeda"))
        self._between = QLabel(objectName="category")
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems", visible=False)
        self._said.setAccessibleName(self.tr("Pesan"))
        self._restore, self._close = QPushButton(self.tr("Pulihkan nilai ini…")), QPushButton(self.tr("Tutup"))
        self._lay_out()
        self._steps.itemSelectionChanged.connect(self._compare)
        self._restore.clicked.connect(self.restore)
        self._close.clicked.connect(self.accept)
        self._compare()
        self.reload()
        self.resize(900, 600)

    def reload(self) -> None:
        """Read the history again."""
        entry = self._entry
        self._thread.ask(lambda bank: bank.history(entry.id, entry.layer), self._show, self._refuse, asker=self)

    def restore(self) -> None:
        """Give the entry the value that it had after the chosen change."""
        number = self._chosen()[0].number
        reason = ask_reason(
            self, self.tr("Pulihkan nilai ini"), self.tr("Catatan (boleh kosong):"), self.tr("Pulihkan")
        )
        if reason is not None:
            self._thread.ask(
                lambda bank: bank.revert(number, reason=reason), lambda _: self._restored(), self._refuse, asker=self
            )

    def _restored(self) -> None:
        self._said.hide()
        self.reload()
        self.changed.emit()

    def _refuse(self, error: BankError) -> None:
        self._said.setText(error.message)
        self._said.show()

    def _show(self, changes: Sequence[Change]) -> None:
        self._changes = changes
        self._steps.clear()
        for change in changes:
            words = [local_time(change.at), change.by, shown(change.action.label), change.reason]
            QTreeWidgetItem(self._steps, words).setToolTip(3, change.reason)
        if changes:
            self._steps.setCurrentItem(self._steps.topLevelItem(0))

    def _chosen(self) -> list[Change]:
        """The chosen changes, newest first."""
        rows = sorted(self._steps.indexOfTopLevelItem(item) for item in self._steps.selectedItems())
        return [self._changes[row] for row in rows]

    def _compare(self) -> None:
        """Show what the chosen change changed; of several, what lies between the oldest and the newest."""
        chosen = self._chosen()
        self._restore.setEnabled(len(chosen) == 1 and chosen[0] is not self._changes[0])
        self._fields.clear()
        if not chosen:
            self._between.setText("")
            return
        several = len(chosen) > 1
        before, after = chosen[-1].after if several else chosen[0].before, chosen[0].after
        title = self.tr("Dari {0} sampai {1}").format(local_time(chosen[-1].at), local_time(chosen[0].at))
        self._between.setText(title if several else self.tr("Yang berubah pada {0}").format(local_time(chosen[0].at)))
        names = field_names()
        for one in differences(before, after):
            old = value_words(one.field, one.before) if before else ""
            QTreeWidgetItem(self._fields, [names[one.field], old, value_words(one.field, one.after)])

    def _lay_out(self) -> None:
        for column, width in enumerate((150, 120, 130)):
            self._steps.setColumnWidth(column, width)
        for column, width in enumerate((130, 350)):
            self._fields.setColumnWidth(column, width)
        self._fields.setWordWrap(True)
        below = QWidget()
        inner = QVBoxLayout(below, spacing=6)
        inner.setContentsMargins(0, 6, 0, 0)
        inner.addWidget(self._between)
        inner.addWidget(self._fields)
        halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        halves.addWidget(self._steps)
        halves.addWidget(below)
        hint = QLabel(self.tr("Pilih dua perubahan (Ctrl+klik) untuk membandingkannya."), objectName="hint")
        buttons = QHBoxLayout(spacing=8)
        buttons.addWidget(hint, 1)
        for button in (self._restore, self._close):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(halves, 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)


def _tree(*headings: str) -> QTreeWidget:
    """A flat list whose last column takes what room is left."""
    tree = QTreeWidget(alternatingRowColors=True, rootIsDecorated=False, allColumnsShowFocus=True)
    tree.setHeaderLabels(headings)
    tree.header().setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
    return tree
