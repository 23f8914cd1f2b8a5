"""All that is ignored, here and everywhere, to look through and take back."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.writing.ignoring import Key, Scope

_DATA = Qt.ItemDataRole.UserRole


class IgnoredThing(NamedTuple):
    """One line: how far it goes, its words, and what to hand back."""

    scope: Scope
    words: str
    what: str | Key


class IgnoredDialog(QDialog):
    """Shows what is ignored in groups.

    Signals:
        wanted: a list of those that shall be checked again, as they were handed in.
    """

    wanted = Signal(object)

    def __init__(self, ignored: Sequence[IgnoredThing], parent: QWidget | None = None) -> None:
        """Show what is ignored."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Yang diabaikan"))
        self._tree = QTreeWidget(headerHidden=True, rootIsDecorated=False, itemsExpandable=False)
        self._tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self._tree.setAccessibleName(self.tr("Daftar yang diabaikan"))
        self._tree.itemSelectionChanged.connect(self._show_state)
        self._hint = QLabel(wordWrap=True, objectName="hint")
        self._back = QPushButton(self.tr("&Periksa lagi"))
        self._all = QPushButton(self.tr("Periksa lagi &semua"))
        self._back.clicked.connect(self.take_back)
        self._all.clicked.connect(self.take_all_back)
        QShortcut(QKeySequence("Delete"), self._tree, self.take_back, context=Qt.ShortcutContext.WidgetShortcut)
        self._fill(ignored)
        self._lay_out()
        self._show_state()
        self.resize(520, 440)

    def take_back(self) -> None:
        """Have the selected ones checked again."""
        self._hand_back([item for item in self._tree.selectedItems() if item.parent()])

    def take_all_back(self) -> None:
        """Have all of them checked again."""
        groups = map(self._tree.topLevelItem, range(self._tree.topLevelItemCount()))
        self._hand_back([group.child(row) for group in groups for row in range(group.childCount())])

    def _hand_back(self, items: list[QTreeWidgetItem]) -> None:
        if not items:
            return
        self.wanted.emit([item.data(0, _DATA) for item in items])
        for item in items:
            group = item.parent()
            group.removeChild(item)
            if not group.childCount():
                self._tree.takeTopLevelItem(self._tree.indexOfTopLevelItem(group))
        self._show_state()

    def _fill(self, ignored: Sequence[IgnoredThing]) -> None:
        titles = {
            Scope.HERE: self.tr("Di satu tempat dalam naskah ini"),
            Scope.DRAFT: self.tr("Di seluruh naskah ini"),
            Scope.RULE: self.tr("Aturan yang tidak diperiksa di naskah mana pun"),
        }
        for scope, title in titles.items():
            lines = sorted((thing for thing in ignored if thing.scope is scope), key=lambda thing: thing.words)
            if lines:
                group = QTreeWidgetItem(self._tree, [title])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = group.font(0)
                font.setBold(True)
                group.setFont(0, font)
                for line in lines:
                    QTreeWidgetItem(group, [line.words]).setData(0, _DATA, line.what)
        self._tree.expandAll()
        if group := self._tree.topLevelItem(0):
            self._tree.setCurrentItem(group.child(0))

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Tutup"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout(spacing=8)
        for button in (self._back, self._all):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(self._hint)
        layout.addWidget(self._tree, 1)
        layout.addLayout(buttons)

    def _show_state(self) -> None:
        """Offer only what can be done."""
        some = self._tree.topLevelItemCount() > 0
        self._hint.setText(
            self.tr("Pilih yang ingin diperiksa lagi. Kurung siku menandai kata yang diabaikan di satu tempat.")
            if some
            else self.tr("Tidak ada yang diabaikan.")
        )
        self._back.setEnabled(bool(self._tree.selectedItems()))
        self._all.setEnabled(some)
