"""Actions and their keys as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence

from desktop.comfort.shortcuts import Shortcuts, is_for_text

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_KEYS = 1  # the second column
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsModel(QAbstractTableModel):
    """One row an action, in the order of the menus; changed keys are bold and say so."""

    def __init__(self, shortcuts: Shortcuts, parent: QObject | None = None) -> None:
        """Show what has which keys, always as it is now."""
        super().__init__(parent)
        self._shortcuts = shortcuts
        shortcuts.changed.connect(self._tell)

    def action(self, row: int) -> QAction:
        """The action of a row."""
        return self._shortcuts.actions[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """As many as there are actions."""
        return 0 if parent.isValid() else len(self._shortcuts.actions)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """The action and its keys."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """What the columns show."""
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.tr("Tombol") if section == _KEYS else self.tr("Perintah")
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """The words."""
        action = self.action(index.row())
        if role == _Role.DisplayRole:
            return self._keys(action) if index.column() == _KEYS else name_of(action)
        if role == _Role.FontRole and index.column() == _KEYS and self._shortcuts.is_changed(action):
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def _keys(self, action: QAction) -> str:
        # Not the keys of old keyboards, such as “Cut” and F20, which Qt gives to standard actions.
        keys = ", ".join(one.toString(_NATIVE) for one in action.shortcuts() if not is_for_text(one))
        return self.tr("{0} (diganti)").format(keys).strip() if self._shortcuts.is_changed(action) else keys

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, _KEYS), self.index(self.rowCount() - 1, _KEYS))


def name_of(action: QAction) -> str:
    """What an action is called, without the signs that menus need."""
    return action.text().replace("&", "").removesuffix("…")
