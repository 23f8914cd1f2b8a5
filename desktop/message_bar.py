"""A bar at the top of the window for what went wrong, in the way of nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class MessageBar(QFrame):
    """Shows one sentence until the user closes it or another one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAccessibleName(self.tr("Pesan"))
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        close = QToolButton(text="✕", autoRaise=True)
        close.setAccessibleName(self.tr("Tutup pesan"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(close)
        self.hide()

    @property
    def message(self) -> str:
        """What is shown; empty when the bar is hidden."""
        return "" if self.isHidden() else self._label.text()

    def show_message(self, message: str) -> None:
        """Show a sentence."""
        self._label.setText(message)
        self.show()
