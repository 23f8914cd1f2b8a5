"""The search line and the filters above the bank's table."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.labels import shown
from nlp.category import Category
from phrasebank.entry import Layer, Status
from phrasebank.listing import Use, Wanted

_NO_PHRASES = (Category.LONG_SENTENCE, Category.PLATFORM)


class FilterBar(QWidget):
    """Says which entries are wanted.

    Signals:
        changed: others than before.

    Attributes:
        words: the search line, which is laid out apart.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Want all of them."""
        super().__init__(parent)
        self.words = QLineEdit(
            placeholderText=self.tr("Cari frasa, pengganti, alasan, atau contoh  (Ctrl+F)"), clearButtonEnabled=True
        )
        self.words.setAccessibleName(self.tr("Cari di bank frasa"))
        self.status = _choice(self.tr("Semua status"), [(shown(status.label), status) for status in Status])
        self._category = _choice(
            self.tr("Semua kategori"), [(shown(item.label), item) for item in Category if item not in _NO_PHRASES]
        )
        self._layer = _choice(self.tr("Semua lapisan"), [(shown(layer.value.capitalize()), layer) for layer in Layer])
        self._safe = _choice(self.tr("Aman atau tidak"), [(self.tr("Aman"), True), (self.tr("Tidak aman"), False)])
        self._author = _choice(self.tr("Semua penulis"), [])
        self._use = _choice(
            self.tr("Semua pemakaian"),
            [(self.tr("Belum pernah ditemui"), Use.NEVER), (self.tr("Sering diabaikan"), Use.IGNORED)],
        )
        self._clear = QPushButton(self.tr("Hapus saringan"))
        self._name_parts()
        self._lay_out()
        self._clear.clicked.connect(self.clear)
        self.words.textChanged.connect(self._tell)
        for box in self._boxes():
            box.currentIndexChanged.connect(self._tell)
        self._show_state()

    def wanted(self) -> Wanted:
        """Which entries are wanted now."""
        status, category, layer, use = (
            box.currentData() for box in (self.status, self._category, self._layer, self._use)
        )
        return Wanted(
            self.words.text(),
            status and Status(status),  # Qt hands on the bare str
            category and Category(category),
            layer and Layer(layer),
            self._safe.currentData(),
            self._author.currentData() or "",
            use and Use(use),
        )

    def clear(self) -> None:
        """Want all of them again."""
        self._want(None)

    def show_authors(self, authors: Iterable[str]) -> None:
        """Offer the names that stand in the bank, and stay with the one that was chosen."""
        chosen = self._author.currentData()
        self._author.blockSignals(True)  # noqa: FBT003  # Qt's signature
        while self._author.count() > 1:
            self._author.removeItem(1)
        for author in authors:
            self._author.addItem(author, author)
        self._author.setCurrentIndex(max(0, self._author.findData(chosen)))
        self._author.blockSignals(False)  # noqa: FBT003

    def show_proposals(self, *, only: bool) -> None:
        """Want only what waits for a decision, or everything again."""
        self._want(Status.PROPOSED if only else None)

    def _want(self, status: Status | None) -> None:
        """Want all of a status, and tell it once."""
        self.blockSignals(True)  # noqa: FBT003
        for box in self._boxes():
            box.setCurrentIndex(0)
        self.words.clear()
        self.status.setCurrentIndex(self.status.findData(status) if status else 0)
        self.blockSignals(False)  # noqa: FBT003
        self._tell()

    def _tell(self) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        self._clear.setEnabled(self.wanted() != Wanted())

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.status, self._category, self._layer, self._safe, self._author, self._use

    def _name_parts(self) -> None:
        names = (
            self.tr("Status"), self.tr("Kategori"), self.tr("Lapisan"), self.tr("Aman"), self.tr("Diubah oleh"),
            self.tr("Pemakaian oleh penulis"),
        )  # fmt: skip
        for box, name in zip(self._boxes(), names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self, spacing=8)
        row.setContentsMargins(0, 0, 0, 0)
        for box in self._boxes():
            row.addWidget(box)
        row.addStretch(1)
        row.addWidget(self._clear)


def _choice(every: str, items: Iterable[tuple[str, Enum | bool]]) -> QComboBox:
    """A box with all items, and ``every`` for no choice."""
    box = QComboBox()
    box.addItem(every, None)
    for label, item in items:
        box.addItem(label, item)
    return box
