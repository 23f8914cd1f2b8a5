"""What happened to an entry: who changed what, when and why."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from phrasebank.differences import differences
from phrasebank.history import Change


class HistoryDialog(QDialog):
    """The changes of one entry, newest first, each with the fields that became others."""

    def __init__(self, pattern: str, changes: Sequence[Change], parent: QWidget | None = None) -> None:
        """Show the changes of the entry with this pattern."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Riwayat “{0}”").format(pattern))
        self._names = {
            "pattern": self.tr("Frasa"), "replacements": self.tr("Pengganti"), "category": self.tr("Kategori"),
            "safe": self.tr("Aman"), "why": self.tr("Alasan"), "source": self.tr("Sumber"),
            "bad": self.tr("Contoh salah"), "good": self.tr("Contoh benar"), "exceptions": self.tr("Kecuali"),
            "channels": self.tr("Saluran"), "status": self.tr("Status"), "layer": self.tr("Lapisan"),
            "muted": self.tr("Dibisukan"), "locked": self.tr("Dikunci"),
        }  # fmt: skip
        tree = QTreeWidget(alternatingRowColors=True, rootIsDecorated=False)
        tree.setAccessibleName(self.tr("Riwayat perubahan"))
        tree.setHeaderLabels([self.tr("Waktu"), self.tr("Oleh"), self.tr("Perubahan"), self.tr("Catatan")])
        tree.addTopLevelItems([self._row(change) for change in changes])
        tree.expandAll()
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        close = QPushButton(self.tr("Tutup"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(tree)
        layout.addLayout(buttons)
        self.resize(760, 420)

    def _row(self, change: Change) -> QTreeWidgetItem:
        row = QTreeWidgetItem([_local(change.at), change.by, change.action.label, change.reason])
        for words in self._differences(change):
            child = QTreeWidgetItem(row, [words])
            child.setFirstColumnSpanned(True)
        return row

    def _differences(self, change: Change) -> Iterator[str]:
        """One line for each field that became another one; none for a new entry."""
        if change.before is None:
            return
        for one in differences(change.before, change.after):
            name, old, new = self._names[one.field], self._words(one.before), self._words(one.after)
            yield self.tr("{0}: {1} → {2}").format(name, old, new)

    def _words(self, value: object) -> str:
        """A field's value as people read it."""
        if isinstance(value, bool):
            return self.tr("ya") if value else self.tr("tidak")
        if isinstance(value, tuple):
            return " | ".join(line or self.tr("(hapus)") for line in value) or "–"
        return str(getattr(value, "label", value)) or "–"


def _local(at: str) -> str:
    """A time of the bank, ISO 8601 in UTC, as the clock on the wall had it."""
    return datetime.fromisoformat(at).astimezone().strftime("%d/%m/%Y %H.%M")
