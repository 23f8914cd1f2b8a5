"""The box in the status bar in which the writer chooses where the draft will be published."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.labels import shown
from desktop.named_keys import name_keys

if TYPE_CHECKING:
    from nlp.channel import Channel


class ChannelBox(QComboBox):
    """Lists the channels.

    Signals:
        chosen: the id of the channel that the writer chose; not for what the program shows.
        closed: the list was opened and is closed again.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty box; :meth:`fill` follows once the window has been painted."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kanal: tempat naskah ini terbit"))
        name_keys(self, self.accessibleName(), "channel")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda: self.chosen.emit(self.currentData()))

    def fill(self, channels: Iterable[Channel]) -> None:
        """List the channels, in their order."""
        for channel in channels:
            self.addItem(shown(channel.label), channel.id)

    def show_channel(self, channel: str) -> None:
        """Show which channel the draft has; an unknown one shows as none."""
        self.setCurrentIndex(self.findData(channel))

    def hidePopup(self) -> None:
        """Close the list and say so."""
        super().hidePopup()
        self.closed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the channel as it is: a wheel that passes over the box means something else."""
        event.ignore()
