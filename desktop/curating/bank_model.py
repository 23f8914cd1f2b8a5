"""The phrase bank's entries as a table that can be searched, filtered and sorted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nlp.category import Category
from phrasebank.entry import Entry, Status

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries are shown.

    Attributes:
        words: all of them must stand in the pattern, a replacement or the reason, in any case.
        category: None means all.
        status: None means all.
    """

    words: str = ""
    category: Category | None = None
    status: Status | None = None


class BankModel(QAbstractTableModel):
    """One row an entry. It holds all entries in memory: filtering 10,000 takes a few milliseconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without entries."""
        super().__init__(parent)
        self._all: list[tuple[str, Entry]] = []
        self._shown: list[Entry] = []
        self._filter = Filter()
        self._column, self._descending = 0, False
        self._columns: tuple[tuple[str, Callable[[Entry], str]], ...] = (
            (self.tr("Frasa"), lambda entry: entry.pattern),
            (self.tr("Pengganti"), lambda entry: replacements_line(entry, self.tr("(hapus)"))),
            (self.tr("Kategori"), lambda entry: entry.category.label),
            (self.tr("Aman"), lambda entry: self.tr("ya") if entry.safe else ""),
            (self.tr("Status"), lambda entry: entry.status.label),
            (self.tr("Terakhir diubah"), lambda entry: entry.at[:10]),
            (self.tr("Oleh"), lambda entry: entry.by),
        )

    def load(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self._all = [(_haystack(entry), entry) for entry in entries]
        self._show()

    def filter(self, wanted: Filter) -> None:
        """Show only some of them."""
        self._filter = wanted
        self._show()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._shown[row]

    def row_of(self, entry_id: str) -> int | None:
        """The row of an entry; None if it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.id == entry_id), None)

    @property
    def total(self) -> int:
        """How many entries there are, shown or not."""
        return len(self._all)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """The same for every row."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        """The words of a cell; the reason as its hint."""
        entry = self._shown[index.row()]
        if role == _Role.DisplayRole:
            return self._columns[index.column()][1](entry)
        return entry.why if role == _Role.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> str | None:
        """The names of the columns."""
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._columns[section][0]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, in any letter case and whatever brackets a pattern opens with."""
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._show()

    def _show(self) -> None:
        words, wanted = self._filter.words.casefold().split(), self._filter
        cell = self._columns[self._column][1]
        self.beginResetModel()
        self._shown = [
            entry
            for haystack, entry in self._all
            if wanted.category in (None, entry.category)
            and wanted.status in (None, entry.status)
            and all(word in haystack for word in words)
        ]
        self._shown.sort(key=lambda entry: cell(entry).casefold().lstrip("([\\"), reverse=self._descending)
        self.endResetModel()


def replacements_line(entry: Entry, deletion: str) -> str:
    """The replacements in one line, with ``deletion`` for the empty one."""
    return ", ".join(replacement or deletion for replacement in entry.replacements)


def _haystack(entry: Entry) -> str:
    """What the words of a search are looked for in."""
    return "\n".join((entry.pattern, *entry.replacements, entry.why)).casefold()
