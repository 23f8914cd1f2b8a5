"""A bar at the top of the window for what went wrong or can be undone, in the way of nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget


class MessageBar(QFrame):
    """Shows one sentence until the user closes it or another one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAccessibleName(self.tr("Pesan"))
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._undo: Callable[[], object] | None = None
        self._back = QPushButton(self.tr("Batal"))
        self._back.clicked.connect(self.undo)
        close = QToolButton(text="✕", autoRaise=True)
        close.setAccessibleName(self.tr("Tutup pesan"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._back)
        layout.addWidget(close)
        self.hide()

    @property
    def message(self) -> str:
        """What is shown; empty when the bar is hidden."""
        return "" if self.isHidden() else self._label.text()

    def show_message(self, message: str, undo: Callable[[], object] | None = None) -> None:
        """Show a sentence.

        Args:
            message: the sentence.
            undo: takes back what it tells of; offered until the bar is closed or shows something else.
        """
        self._undo = undo
        self._label.setText(message)
        self._back.setVisible(undo is not None)
        self._back.setAccessibleName(self.tr("Batal: {0}").format(message))
        self.show()

    def undo(self) -> bool:
        """Take back what the bar tells of; whether it offers that."""
        if self._undo is None or not self.isVisible():
            return False
        self.hide()
        self._undo()
        return True
