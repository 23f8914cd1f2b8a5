"""The entries that a step for many did not change, each with its reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop.curating.batch import Refused

_MOST_SHOWN = 1000


class RefusedDialog(QDialog):
    """A list to read."""

    def __init__(self, refused: Sequence[Refused], parent: QWidget | None = None) -> None:
        """Show the first thousand; nobody reads more."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Yang tidak diubah"))
        tree = QTreeWidget(alternatingRowColors=True, rootIsDecorated=False, uniformRowHeights=True)
        tree.setAccessibleName(self.tr("Entri yang tidak diubah"))
        tree.setHeaderLabels([self.tr("Frasa"), self.tr("Alasannya")])
        for one in refused[:_MOST_SHOWN]:
            item = QTreeWidgetItem(tree, [one.entry.pattern, one.reason])
            item.setToolTip(1, one.reason)
        tree.setColumnWidth(0, 220)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        close = QPushButton(self.tr("Tutup"), autoDefault=False)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(tree)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(820, 420)
