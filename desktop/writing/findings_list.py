"""The findings as a list beside the text."""

from bisect import bisect_left
from collections.abc import Callable
from functools import cache, partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.labels import shown
from desktop.theme import Theme
from desktop.writing.marks import Marks, Placed, Span
from desktop.writing.swatch import swatch
from nlp.finding import Finding

_LONGEST = 80  # code points of a finding that its line shows
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractListModel):
    """One row a finding; the rows of unchanged findings stay through every answer."""

    def __init__(self, marks: Marks, theme: Theme, parent: QObject | None = None) -> None:
        """Show the marks."""
        super().__init__(parent)
        self._marks = marks
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._icon = cache(partial(swatch, theme))  # all nine at once would make the start 2 ms longer
        if len(self._marks):
            self.dataChanged.emit(self.index(0), self.index(len(self._marks) - 1), [_Role.DecorationRole])

    def show(self, placed: Placed, rows: Span | None = None) -> None:
        """Show other findings.

        Args:
            placed: the findings.
            rows: first and end, exclusive, of those that give way to them; all if left out.
        """
        top, bottom = rows or (0, len(self._marks))
        first, old_end, new_end = _difference(self._marks.placed.rows(top, bottom), placed)
        if old_end > first:
            self.beginRemoveRows(QModelIndex(), top + first, top + old_end - 1)
            self._marks.put(top + first, top + old_end, Placed())
            self.endRemoveRows()
        if new_end > first:
            self.beginInsertRows(QModelIndex(), top + first, top + new_end - 1)
            self._marks.put(top + first, top + first, placed.rows(first, new_end))
            self.endInsertRows()
        self._marks.put(top, top + len(placed.findings), placed)  # the others may have moved in their paragraphs

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """As many as there are findings."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """The words and what may stand there, the category's swatch, the message."""
        finding = self._marks.placed.findings[index.row()]
        if role == _Role.DisplayRole:
            return self._line(finding)
        if role == _Role.DecorationRole:
            return self._icon(finding.category)
        if role == _Role.ToolTipRole:
            return f"{shown(finding.category.label)}. {finding.message}"
        if role == _Role.AccessibleTextRole:
            return f"{shown(finding.category.label)}: {self._line(finding)}"
        return None

    def _line(self, finding: Finding) -> str:
        if not any(map(str.isalnum, finding.text)):  # a sign or a blank says nothing by itself
            return finding.message
        words = " ".join(finding.text[: _LONGEST + 1].split())
        if len(finding.text) > _LONGEST:
            words = words[:_LONGEST].rstrip() + "…"
        if not finding.suggestions:
            return words
        return f"{words} → {finding.suggestions[0] or self.tr('(hapus)')}"


class FindingsView(QListView):
    """The list; Enter and a click ask for the place in the text."""

    chosen = Signal(int)

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        # Between them, for the list asks for every row at each change, and a model in Python takes 1 ms to say so.
        rows = QSortFilterProxyModel(self)
        rows.setSourceModel(model)
        self.setModel(rows)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("Daftar temuan"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def row(self) -> int | None:
        """The current row, if there is one."""
        return self.currentIndex().row() if self.currentIndex().isValid() else None

    def show_row(self, row: int | None) -> None:
        """Make a row the current one, or none."""
        self.setCurrentIndex(QModelIndex() if row is None else self.model().index(row, 0))

    def rowsAboutToBeRemoved(self, parent: QModelIndex, start: int, end: int) -> None:
        """Leave no row current when the current one goes: its neighbour was not chosen by anybody."""
        if self.currentIndex().isValid() and start <= self.currentIndex().row() <= end:
            self.setCurrentIndex(QModelIndex())
        super().rowsAboutToBeRemoved(parent, start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the current finding."""
        row = self.row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.chosen.emit(row)
        else:
            super().keyPressEvent(event)


def _difference(old: Placed, new: Placed) -> tuple[int, int, int]:
    """What two lists do not share at their beginnings and ends: ``old[first:old_end]``, ``new[first:new_end]``."""
    old_end, new_end = len(old.findings), len(new.findings)
    shortest = min(old_end, new_end)
    # Most rows are the very same objects, which slices compare in C; row by row 1,000 findings would take 1 ms.
    first = _most(shortest, lambda n: old.has_rows(0, new, 0, n))
    while first < shortest and _same(old, first, new, first):
        first += 1
    shared = _most(shortest - first, lambda n: old.has_rows(old_end - n, new, new_end - n, n))
    old_end, new_end = old_end - shared, new_end - shared
    while old_end > first and new_end > first and _same(old, old_end - 1, new, new_end - 1):
        old_end, new_end = old_end - 1, new_end - 1
    return first, old_end, new_end


def _most(limit: int, holds: Callable[[int], bool]) -> int:
    """The greatest number up to ``limit`` for which ``holds``, where it holds for all smaller ones too."""
    return bisect_left(range(1, limit + 1), True, key=lambda n: not holds(n))  # noqa: FBT003  # a value to look for


def _same(old: Placed, row: int, new: Placed, new_row: int) -> bool:
    """Whether two rows show the same finding at the same place; offsets in the paragraph may differ."""
    if old.starts[row] != new.starts[new_row] or old.ends[row] != new.ends[new_row]:
        return False
    one, other = old.findings[row], new.findings[new_row]
    return one is other or (
        (one.check, one.text, one.message, one.suggestions, one.safe)
        == (other.check, other.text, other.message, other.suggestions, other.safe)
    )
