"""All actions with their keys, to look up and to change by pressing others."""

from collections.abc import Callable

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop.comfort.shortcuts import Shortcuts, is_for_text
from desktop.comfort.shortcuts_model import ShortcutsModel, name_of

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsDialog(QDialog):
    """Changes at once; what has the keys already is named before it loses them."""

    def __init__(
        self, shortcuts: Shortcuts, menus: Callable[[QKeySequence], str], parent: QWidget | None = None
    ) -> None:
        """Show the actions.

        Args:
            shortcuts: changes them.
            menus: tells which menu some keys open; empty if none.
            parent: the window.
        """
        super().__init__(parent)
        self._shortcuts, self._menus = shortcuts, menus
        self._model = ShortcutsModel(shortcuts, self)
        self._found = QSortFilterProxyModel(
            self, filterCaseSensitivity=Qt.CaseSensitivity.CaseInsensitive, filterKeyColumn=-1
        )
        self._found.setSourceModel(self._model)
        self.search = QLineEdit(placeholderText=self.tr("Cari perintah atau tombol"), clearButtonEnabled=True)
        self.list = QTreeView(rootIsDecorated=False, uniformRowHeights=True, allColumnsShowFocus=True)
        self.keys = QKeySequenceEdit(maximumSequenceLength=1)
        self._line = self.keys.findChild(QLineEdit)
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self.take, self.remove = QPushButton(self.tr("Pakai")), QPushButton(self.tr("Tanpa tombol"))
        self.reset, self.reset_all = QPushButton(self.tr("Semula")), QPushButton(self.tr("Semua semula"))
        self.setWindowTitle(self.tr("Tombol pintas"))
        self._fill()
        self._lay_out()
        self._connect()
        self._show_action()
        self.resize(600, 560)

    def _action(self) -> QAction | None:
        index = self.list.currentIndex()
        return self._model.action(self._found.mapToSource(index).row()) if index.isValid() else None

    def _show_action(self) -> None:
        """Begin anew with the current action."""
        action = self._action()
        self.keys.clear()
        self._line.setPlaceholderText(self.tr("Tekan tombol baru"))  # which clearing puts back to English
        self.keys.setEnabled(action is not None)
        self.remove.setEnabled(action is not None and bool(action.shortcuts()))
        self.reset.setEnabled(action is not None and self._shortcuts.is_changed(action))
        self._weigh()

    def _weigh(self) -> None:
        """Say what stands in the way of the keys that were pressed, and offer to take them if nothing does."""
        keys, action, said, allowed = self.keys.keySequence(), self._action(), "", False
        if action and not keys.isEmpty():
            written, holder = keys.toString(_NATIVE), self._shortcuts.holder(keys)
            if is_for_text(keys):
                said = self.tr("{0} dipakai untuk menulis. Tekan bersama Ctrl atau Alt, atau pilih F1–F12.")
            elif menu := self._menus(keys):
                said = self.tr("{0} membuka menu {1}. Pilih yang lain.").replace("{1}", menu)
            elif holder is action:
                said = self.tr("{0} sudah tombol perintah ini.")
            else:
                allowed = True
                if holder:
                    said = self.tr("{0} dipakai {1}. Bila dipakai di sini, {1} kehilangan tombol itu.")
                    said = said.replace("{1}", f"“{name_of(holder)}”")
            said = said.replace("{0}", written)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.take.setEnabled(allowed)

    def _go_to_keys(self) -> None:
        self.keys.setFocus()

    def _take(self) -> None:
        if action := self._action():
            self._shortcuts.set_keys(action, self.keys.keySequence())
            self.list.setFocus()

    def _remove(self) -> None:
        if action := self._action():
            self._shortcuts.set_keys(action, QKeySequence())

    def _reset(self) -> None:
        if action := self._action():
            self._shortcuts.reset(action)

    def _filter(self, words: str) -> None:
        self._found.setFilterFixedString(words)
        self.list.setCurrentIndex(self._found.index(0, 0))

    def _fill(self) -> None:
        self.list.setModel(self._found)
        self.list.setCurrentIndex(self._found.index(0, 0))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.setAccessibleName(self.tr("Perintah dan tombolnya"))
        self.search.setAccessibleName(self.tr("Cari perintah atau tombol"))
        for part in (self.keys, self._line):
            part.setAccessibleName(self.tr("Tekan tombol baru"))
        self.said.setAccessibleName(self.tr("Pesan"))
        self.take.setToolTip(self.tr("Pakai tombol yang baru ditekan untuk perintah terpilih"))
        self.reset.setToolTip(self.tr("Kembalikan tombol bawaan perintah terpilih"))
        self.reset_all.setToolTip(self.tr("Kembalikan tombol bawaan semua perintah"))

    def _lay_out(self) -> None:
        change, bottom = QHBoxLayout(spacing=8), QHBoxLayout(spacing=8)
        change.addWidget(self.keys, 1)
        for button in (self.take, self.remove, self.reset):
            change.addWidget(button)
        close = QPushButton(self.tr("Tutup"))
        close.clicked.connect(self.accept)
        bottom.addWidget(self.reset_all)
        bottom.addStretch(1)
        bottom.addWidget(close)
        for button in (self.take, self.remove, self.reset, self.reset_all, close):
            button.setAutoDefault(False)  # Enter in a field must not press one of them
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(change)
        layout.addWidget(self.said)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._show_action)
        self.list.activated.connect(self._go_to_keys)
        self.keys.keySequenceChanged.connect(self._weigh)
        self.take.clicked.connect(self._take)
        self.remove.clicked.connect(self._remove)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._shortcuts.reset_all)
        self._shortcuts.changed.connect(self._show_action)
