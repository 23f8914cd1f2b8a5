"""The channels in which entries apply: as a list with check boxes, and as a question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.labels import shown
from nlp.channel import channels

_Role = Qt.ItemDataRole.UserRole


class ChannelList(QListWidget):
    """All channels; none checked means everywhere."""

    def __init__(self, chosen: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        """Check some of them."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kanal tempat entri berlaku"))
        for channel in channels().values():
            item = QListWidgetItem(shown(channel.label), self)
            item.setData(_Role, channel.id)
            item.setCheckState(Qt.CheckState.Checked if channel.id in chosen else Qt.CheckState.Unchecked)

    def chosen(self) -> tuple[str, ...]:
        """The ids of those that are checked."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(_Role) for item in items if item.checkState() is Qt.CheckState.Checked)


class ChannelsDialog(QDialog):
    """Asks for channels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kanal"))
        self._list = ChannelList()
        hint = QLabel(self.tr("Tanpa centang: berlaku di semua kanal."), objectName="hint")
        save, cancel = QPushButton(self.tr("Terapkan"), default=True), QPushButton(self.tr("Batal"), autoDefault=False)
        save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout(spacing=8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(self._list)
        layout.addWidget(hint)
        layout.addLayout(buttons)
        self.resize(340, 380)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the channels; none means everywhere."""
        return self._list.chosen()
