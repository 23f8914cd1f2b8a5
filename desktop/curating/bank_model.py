"""The rows of a bank as Qt asks for them: their numbers are known, the entries come by pages when they are seen."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.curating.entry_words import deletion, local_day
from desktop.labels import shown
from phrasebank.entry import Entry, Status
from phrasebank.errors import BankError
from phrasebank.listing import Order

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_PAGE = 64  # rows; reading them takes 1.3 ms
_MOST_PAGES = 40
Fetch = Callable[[Sequence[int]], dict[int, Entry]]


class BankModel(QAbstractTableModel):
    """One row an entry.

    Signals:
        failed: one Indonesian sentence: a page could not be read.
        sorting: the column, by :class:`phrasebank.listing.Order`, and whether downwards.
    """

    failed = Signal(str)
    sorting = Signal(object, bool)

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        """Begin without rows; ``fetch`` gives the entries of some numbers, within a frame."""
        super().__init__(parent)
        self._fetch = fetch
        self._numbers: array[int] = array("q")
        self._pages: dict[int, dict[int, Entry]] = {}
        self._use: dict[str, tuple[int, int]] = {}
        remove = deletion()
        self._columns: tuple[tuple[str, Order, Callable[[Entry], str]], ...] = (
            (self.tr("Frasa"), Order.PATTERN, lambda entry: entry.pattern),
            (self.tr("Pengganti"), Order.REPLACEMENTS, lambda entry: replacements_line(entry, remove)),
            (self.tr("Kategori"), Order.CATEGORY, lambda entry: shown(entry.category.label)),
            (self.tr("Lapisan"), Order.LAYER, lambda entry: shown(entry.layer.value.capitalize())),
            (self.tr("Aman"), Order.SAFE, lambda entry: self.tr("ya") if entry.safe else ""),
            (self.tr("Status"), Order.STATUS, self._status),
            (self.tr("Pemakaian"), Order.USE, self._used),
            (self.tr("Oleh"), Order.BY, lambda entry: entry.by),
            (self.tr("Diubah"), Order.AT, lambda entry: local_day(entry.at)),
        )

    def show_numbers(self, numbers: "array[int]") -> None:
        """Show other rows."""
        self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def show_use(self, use: dict[str, tuple[int, int]]) -> None:
        """Take the counts of usage, by id."""
        self._use = use

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None if it is gone."""
        number = self._numbers[row]
        page = self._pages.get(row // _PAGE)
        if page is None:
            page = self._read(row // _PAGE)
        return page.get(number)

    def number(self, row: int) -> int:
        """The number of the entry of a row."""
        return self._numbers[row]

    def row_of(self, number: int) -> int | None:
        """The row of an entry; None if it is not shown."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return None

    def column_of(self, order: Order) -> int:
        """The column that is sorted by an order."""
        return next(number for number, (_, sorts, _) in enumerate(self._columns) if sorts is order)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """The same for every row."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        """The words of a cell; the reason as its hint."""
        if role not in (_Role.DisplayRole, _Role.ToolTipRole) or not (entry := self.entry(index.row())):
            return None
        return entry.why if role == _Role.ToolTipRole else self._columns[index.column()][2](entry)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> str | None:
        """The names of the columns."""
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._columns[section][0]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in another order."""
        self.sorting.emit(self._columns[column][1], order is Qt.SortOrder.DescendingOrder)

    def _read(self, page: int) -> dict[int, Entry]:
        if len(self._pages) >= _MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        try:
            found = self._fetch(self._numbers[page * _PAGE : (page + 1) * _PAGE])
        except BankError as error:
            self.failed.emit(error.message)
            found = {}
        self._pages[page] = found
        return found

    def _status(self, entry: Entry) -> str:
        silences = entry.muted and entry.status is Status.APPROVED
        return self.tr("Dibisukan") if silences else shown(entry.status.label)

    def _used(self, entry: Entry) -> str:
        accepted, ignored = self._use.get(entry.id, (0, 0))
        return self.tr("{0} ya, {1} tidak").format(accepted, ignored) if accepted or ignored else ""


def replacements_line(entry: Entry, deletion: str) -> str:
    """The replacements in one line, with ``deletion`` for the empty one."""
    return ", ".join(replacement or deletion for replacement in entry.replacements)
