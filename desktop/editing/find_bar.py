"""The bar under the text: what to look for, and what to put in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton

from desktop.editing.searching import Query
from desktop.named_keys import name_keys
from desktop.writing.counts import grouped

_FORTH = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST = 140  # pixels of a field in a narrow window


class FindBar(QFrame):
    """Takes what is typed and pressed; looks for nothing itself.

    Signals:
        edited: another query.
        moved: to the next match (1) or the one before (-1).
        replaced, all_replaced: one match or all shall give way to :attr:`replacement`.
        closed: the bar is gone.
    """

    edited = Signal()
    moved = Signal(int)
    replaced = Signal()
    all_replaced = Signal()
    closed = Signal()

    def __init__(self) -> None:
        """Make a hidden bar."""
        super().__init__()
        self.setObjectName("findbar")
        self.setAccessibleName(self.tr("Cari dan ganti"))
        self._words, self._new = QLineEdit(clearButtonEnabled=True), QLineEdit(clearButtonEnabled=True)
        self._case = _switch("Aa", self.tr("Bedakan huruf besar dan kecil (Alt+U)"), "Alt+U")
        self._whole = _switch("[ab]", self.tr("Hanya kata utuh (Alt+W)"), "Alt+W")
        self._count = QLabel()
        for field in (self._words, self._new):
            field.setMinimumWidth(_LEAST)
        self._lay_out()
        self._words.textChanged.connect(self.edited)
        self._case.toggled.connect(self.edited)
        self._whole.toggled.connect(self.edited)
        self.hide()

    @property
    def query(self) -> Query:
        """What to look for."""
        return Query(self._words.text(), self._case.isChecked(), self._whole.isChecked())

    @property
    def replacement(self) -> str:
        """What to put in its place."""
        return self._new.text()

    def open(self, words: str, *, replacing: bool) -> None:
        """Show the bar with the cursor in it.

        Args:
            words: to look for; empty keeps the earlier ones.
            replacing: with the row for the replacement.
        """
        for part in self._replacing:
            part.setVisible(replacing)
        self.show()
        if words:
            self._words.setText(words)
        field = self._new if replacing and words else self._words
        field.setFocus()
        field.selectAll()
        self.edited.emit()

    def close_bar(self) -> None:
        """Hide the bar."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_count(self, number: int, total: int) -> None:
        """Say how many matches there are.

        Args:
            number: of the selected one, from 1; 0 if none is.
            total: of all.
        """
        if not self.query.words:
            self._count.setText("")
        elif not total:
            self._count.setText(self.tr("Tidak ada yang cocok"))
        elif number:
            self._count.setText(self.tr("{0} dari {1}").format(grouped(number), grouped(total)))
        else:
            self._count.setText(self.tr("{0} cocok").format(grouped(total)))
        for button in (self._back, self._forth, self._one, self._every):
            button.setEnabled(total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter goes back, Enter in the second field replaces, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in _FORTH and self._new.hasFocus():
            self.replaced.emit()
        elif event.key() in _FORTH:
            self.moved.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._back = self._arrow("↑", self.tr("Sebelumnya"), -1)
        self._forth = self._arrow("↓", self.tr("Berikutnya"), 1)
        self._one, self._every = QPushButton(self.tr("&Ganti")), QPushButton(self.tr("Ganti s&emua"))
        self._one.clicked.connect(self.replaced)
        self._every.clicked.connect(self.all_replaced)
        close = QToolButton(text="✕", autoRaise=True)
        close.setAccessibleName(self.tr("Tutup pencarian"))
        close.setToolTip(self.tr("Tutup (Esc)"))
        close.clicked.connect(self.close_bar)
        find, put = QLabel(self.tr("&Cari")), QLabel(self.tr("Ganti &dengan"))
        find.setBuddy(self._words)
        put.setBuddy(self._new)
        self._words.setAccessibleName(self.tr("Cari"))
        self._new.setAccessibleName(self.tr("Ganti dengan"))
        first, second = QHBoxLayout(spacing=8), QHBoxLayout(spacing=8)
        for part in (self._case, self._whole, self._back, self._forth, self._count):
            first.addWidget(part)
        first.addStretch(1)
        first.addWidget(close)
        for part in (self._one, self._every):
            second.addWidget(part)
        second.addStretch(1)
        grid = QGridLayout(self, horizontalSpacing=10, verticalSpacing=6)
        grid.setContentsMargins(16, 8, 8, 8)
        for row, parts in enumerate(((find, self._words, first), (put, self._new, second))):
            grid.addWidget(parts[0], row, 0)
            grid.addWidget(parts[1], row, 1)
            grid.addLayout(parts[2], row, 2)
        grid.setColumnStretch(1, 1)
        self._replacing = (put, self._new, self._one, self._every)

    def _arrow(self, text: str, name: str, step: int) -> QToolButton:
        button = QToolButton(text=text, autoRaise=True)
        button.setAccessibleName(name)
        name_keys(button, name, "find-next" if step > 0 else "find-previous")
        button.clicked.connect(lambda: self.moved.emit(step))
        return button


def _switch(text: str, name: str, keys: str) -> QToolButton:
    """A small button that stays down."""
    button = QToolButton(text=text, checkable=True)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setShortcut(QKeySequence(keys))
    return button
