"""How much of the channel's limit the draft takes up, in words and with a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from desktop.labels import shown
from desktop.numbers import grouped

if TYPE_CHECKING:
    from nlp.channel import Channel

_NEAR = 0.9  # of the limit


class ChannelCounter(QLabel):
    """“123 / 280” in the status bar; hidden where no limit is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent, objectName="counter")
        self.hide()

    def show_length(self, length: int, channel: Channel | None) -> None:
        """Show a length.

        Args:
            length: as the channel counts.
            channel: where the draft will be published.
        """
        limit = channel.limit if channel else None
        self.setVisible(limit is not None)
        if channel is None or limit is None:
            return
        words = f"{grouped(length)} / {grouped(limit.value)}"
        if over := max(length - limit.value, 0):
            words = self.tr("✖ {0}, lebih {1}").format(words, grouped(over))
        elif length >= _NEAR * limit.value:
            words = self.tr("⚠ {0}, sisa {1}").format(words, grouped(limit.value - length))
        self.setText(words)
        self._mark(over=over > 0)
        self.setAccessibleName(self.tr("Panjang untuk {0}: {1}").format(shown(channel.label), words))
        about = self.tr("Menurut hitungan {0}. Batas ini dapat berubah.\nBatas: {1}.\nCara hitung: {2}.")
        self.setToolTip(about.format(shown(channel.label), limit.source, channel.unit_source))

    def _mark(self, *, over: bool) -> None:
        if self.property("over") != over:
            self.setProperty("over", over)
            self.style().polish(self)
