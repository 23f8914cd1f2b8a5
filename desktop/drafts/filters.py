"""What the writer looks for among the drafts: words, a status, a tag, or the bin."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.drafts.draft import Status
from desktop.drafts.index import Wanted
from desktop.labels import shown

_BIN = "bin"


class Filters(QWidget):
    """A line for words and two choices.

    Signals:
        changed: other drafts are wanted.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Want all drafts outside the bin."""
        super().__init__(parent)
        self.words = QLineEdit(placeholderText=self.tr("Cari naskah"), clearButtonEnabled=True)
        self.words.setAccessibleName(self.tr("Cari naskah"))
        self.status, self.tag = QComboBox(), QComboBox()
        self.status.setAccessibleName(self.tr("Saring menurut status"))
        self.tag.setAccessibleName(self.tr("Saring menurut tag"))
        self.status.addItem(self.tr("Semua status"), None)
        for status in Status:
            self.status.addItem(shown(status.label), status)
        self.status.insertSeparator(self.status.count())
        self.status.addItem(self.tr("Tempat sampah"), _BIN)
        self.tag.addItem(self.tr("Semua tag"), None)
        self._lay_out()
        self.words.textChanged.connect(self.changed)
        self.status.currentIndexChanged.connect(self.changed)
        self.tag.currentIndexChanged.connect(self.changed)

    @property
    def wanted(self) -> Wanted:
        """Which drafts are wanted."""
        chosen = self.status.currentData()
        status = Status(chosen) if chosen not in (None, _BIN) else None  # Qt hands on the bare str
        return Wanted(self.words.text(), status, self.tag.currentData(), chosen == _BIN)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags; one that is gone is not wanted any more."""
        if tags == [self.tag.itemData(row) for row in range(1, self.tag.count())]:
            return
        chosen = self.tag.currentData()
        self.tag.blockSignals(True)  # noqa: FBT003  # Qt's signature
        while self.tag.count() > 1:
            self.tag.removeItem(1)
        for tag in tags:
            self.tag.addItem(f"#{tag}", tag)
        self.tag.setCurrentIndex(max(0, self.tag.findData(chosen)))
        self.tag.blockSignals(False)  # noqa: FBT003

    def _lay_out(self) -> None:
        row = QHBoxLayout(spacing=6)
        for box, letters in ((self.status, 10), (self.tag, 8)):  # the words for all of them must fit
            box.setMinimumContentsLength(letters)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            row.addWidget(box, letters)
        layout = QVBoxLayout(self, spacing=6)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addLayout(row)
