"""The table of the bank: rows that are chosen by the dozen, and letters that begin a search."""

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.curating.bank_model import BankModel
from phrasebank.entry import Entry

_WIDTHS = (220, 150, 104, 74, 50, 112, 100, 70, 84)

_MOST_KEPT = 2000  # rows that stay chosen while others are shown; finding more takes longer than a frame


class BankTable(QTableView):
    """Shows a :class:`BankModel`.

    Signals:
        typed: letters that somebody typed while the table had the focus.
        moved: another row is the current one, or other rows are chosen.
    """

    typed = Signal(str)
    moved = Signal()

    def __init__(self, model: BankModel, parent: QWidget | None = None) -> None:
        """Show a model, sorted by its first column."""
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Daftar entri bank frasa"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._shape_headers()
        self.selectionModel().selectionChanged.connect(self.moved)
        self.selectionModel().currentChanged.connect(self.moved)

    def current(self) -> Entry | None:
        """The entry with the focus."""
        index = self.currentIndex()
        return self._model.entry(index.row()) if index.isValid() else None

    def current_place(self) -> QPoint:
        """Under the entry with the focus, in the viewport."""
        return self.visualRect(self.currentIndex()).bottomLeft()

    def chosen(self) -> list[int]:
        """The numbers of the chosen entries, from the top; ranges, for a hundred thousand indexes take too long."""
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection())
        return [self._model.number(row) for top, bottom in ranges for row in range(top, bottom + 1)]

    def count(self) -> int:
        """How many entries are chosen."""
        return sum(part.bottom() - part.top() + 1 for part in self.selectionModel().selection())

    def show_numbers(self, numbers: "array[int]", keep: int | None) -> None:
        """Show other rows; what is chosen stays so, as far as it is shown.

        Args:
            numbers: of the entries.
            keep: the one to go to; None for the current one.
        """
        place, index = self.verticalScrollBar().value(), self.currentIndex()
        chosen = set(self.chosen()) if not keep and 1 < self.count() <= _MOST_KEPT else set()
        keep = keep or (self._model.number(index.row()) if index.isValid() else None)
        self._model.show_numbers(numbers)
        if not numbers:
            return
        self.verticalScrollBar().setValue(place)
        row = self._model.row_of(keep) if keep else None
        self.selectRow(row or 0)
        self.scrollTo(self._model.index(row or 0, 0))
        if chosen and row is not None:
            self._choose(row for row, number in enumerate(numbers) if number in chosen)

    def keyboardSearch(self, words: str) -> None:
        """Search in the whole bank; Qt would read row after row, in the window's thread."""
        if words.strip():
            self.typed.emit(words)

    def _choose(self, rows: Iterable[int]) -> None:
        """Choose rows beside the current one."""
        found = QItemSelection()
        for row in rows:
            found.select(self._model.index(row, 0), self._model.index(row, self._model.columnCount() - 1))
        self.selectionModel().select(found, QItemSelectionModel.SelectionFlag.Select)

    def _shape_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(30)
        header = self.horizontalHeader()
        # Its own, always empty: it would ask of every row whether it is chosen, 1.4 s a paint with 100,000 chosen.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
