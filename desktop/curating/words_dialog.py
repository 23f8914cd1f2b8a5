"""The dictionaries: words that are right though no list has them, to look through, add to and remove from."""

from collections.abc import Callable

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.writing.counts import grouped
from phrasebank.entry import Layer
from phrasebank.errors import BankError
from phrasebank.store import Bank


class WordsDialog(QDialog):
    """Shows one of the dictionaries and changes it at once.

    Signals:
        changed: a word came or went.
    """

    changed = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        """Show the personal dictionary of a bank that was opened in this thread; it is closed with the dialog.

        Raises:
            BankError: it cannot be read.
        """
        super().__init__(parent)
        self._dictionary = bank.dictionary
        self.destroyed.connect(bank.close)
        self._words = QStringListModel(self)
        self._found = QSortFilterProxyModel(self, filterCaseSensitivity=Qt.CaseSensitivity.CaseInsensitive)
        self._found.setSourceModel(self._words)
        self._which = QComboBox()
        self._search = QLineEdit(placeholderText=self.tr("Cari kata"), clearButtonEnabled=True)
        self._list = QListView(uniformItemSizes=True, editTriggers=QListView.EditTrigger.NoEditTriggers)
        self._new = QLineEdit(placeholderText=self.tr("Kata baru"), clearButtonEnabled=True)
        self._add, self._remove = QPushButton(self.tr("Tambah")), QPushButton(self.tr("Hapus"))
        self._count = QLabel(objectName="hint")
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self.setWindowTitle(self.tr("Kamus"))
        self._fill()
        self._lay_out()
        self._connect()
        self._reload()
        self._new.setFocus()
        self.resize(480, 520)

    def add(self) -> None:
        """Put the new word into the dictionary; if it is refused, say why."""
        try:
            new = self._dictionary.add([self._new.text()], layer=self._layer())
            if not new:
                self._say(self.tr("“{0}” sudah ada dalam kamus.").format(self._new.text().strip()))
                return
            self._new.clear()
            self._changed(new[0])
        except BankError as error:
            self._say(error.message)

    def remove(self) -> None:
        """Take the current word out of the dictionary."""
        index = self._list.currentIndex()
        if not index.isValid():
            return
        try:
            self._dictionary.remove([index.data()], layer=self._layer())
            self._changed()
        except BankError as error:
            self._say(error.message)

    def _changed(self, word: str = "") -> None:
        self.changed.emit()
        self._reload(word)

    def _reload(self, word: str = "") -> None:
        """Read the dictionary again, and go to a word."""
        words = [own.word for own in self._dictionary.words(self._layer())]
        self._words.setStringList(words)
        if word in words:
            self._search.clear()
            self._list.setCurrentIndex(self._found.index(words.index(word), 0))
        self._say("")
        self._show_state()

    def _switch(self) -> None:
        """Show the other dictionary."""
        try:
            self._reload()
        except BankError as error:
            self._say(error.message)

    def _layer(self) -> Layer:
        return Layer(self._which.currentData())  # Qt hands on the bare str

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _show_state(self) -> None:
        """Say how many words are shown, and offer to remove the current one."""
        shown, total = grouped(self._found.rowCount()), grouped(self._words.rowCount())
        some = self.tr("{0} dari {1} kata").format(shown, total)
        self._count.setText(some if self._words.rowCount() else self.tr("Belum ada kata."))
        self._remove.setEnabled(self._list.currentIndex().isValid())

    def _fill(self) -> None:
        self._list.setModel(self._found)
        self._which.addItem(self.tr("Kamus pribadi"), Layer.PERSONAL)
        self._which.addItem(self.tr("Kamus instansi"), Layer.AGENCY)
        self._which.setAccessibleName(self.tr("Kamus yang ditampilkan"))
        self._search.setAccessibleName(self.tr("Cari di kamus"))
        self._list.setAccessibleName(self.tr("Daftar kata"))
        self._new.setAccessibleName(self.tr("Kata baru"))
        self._said.setAccessibleName(self.tr("Pesan"))

    def _lay_out(self) -> None:
        top, middle, bottom = QHBoxLayout(spacing=8), QHBoxLayout(spacing=8), QHBoxLayout(spacing=8)
        top.addWidget(self._which)
        top.addWidget(self._search, 1)
        middle.addWidget(self._count, 1)
        middle.addWidget(self._remove)
        bottom.addWidget(self._new, 1)
        bottom.addWidget(self._add)
        hint = QLabel(wordWrap=True, objectName="hint")
        hint.setText(
            self.tr("Kata berhuruf kecil berlaku untuk semua bentuknya; kata berhuruf besar hanya seperti tertulis.")
        )
        close = QPushButton(self.tr("Tutup"))
        close.clicked.connect(self.accept)
        for button in (self._add, self._remove, close):
            button.setAutoDefault(False)  # Enter in a field must not press one of them
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addLayout(middle)
        layout.addLayout(bottom)
        layout.addWidget(hint)
        layout.addWidget(self._said)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self._which.currentIndexChanged.connect(self._switch)
        self._search.textChanged.connect(self._found.setFilterFixedString)
        self._search.textChanged.connect(self._show_state)
        self._list.selectionModel().currentChanged.connect(self._show_state)
        self._new.returnPressed.connect(self.add)
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        QShortcut(QKeySequence("Delete"), self._list, self.remove, context=Qt.ShortcutContext.WidgetShortcut)


def open_words_dialog(tell: Callable[[str], None], parent: QWidget) -> WordsDialog | None:
    """The dialog for the user's bank; None if it cannot be opened, which ``tell`` is told."""
    try:
        return WordsDialog(Bank.open(), parent)
    except BankError as error:
        tell(error.message)
        return None
