"""The drafts as rows of a list."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.drafts.archive import Summary
from desktop.drafts.draft import now
from desktop.drafts.times import exact, near
from desktop.labels import shown

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
OPENING, STATE, OWN = _Role.UserRole, _Role.UserRole + 1, _Role.UserRole + 2


class DraftsModel(QAbstractListModel):
    """One row a draft: its name, its first words (``OPENING``), its state (``STATE``), whether we show it (``OWN``)."""

    def __init__(self) -> None:
        """Begin without rows."""
        super().__init__()
        self._rows: Sequence[Summary] = ()
        self._own: Path | None = None
        self._held: Collection[Path] = ()
        self._words: dict[int, Callable[[Summary], object]] = {
            _Role.DisplayRole: self._name,
            OPENING: lambda row: row.opening,
            STATE: self._state,
            OWN: lambda row: row.path == self._own,
            _Role.AccessibleTextRole: lambda row: f"{self._name(row)}. {self._state(row)}",
            _Role.ToolTipRole: self._details,
        }

    def show(self, rows: Sequence[Summary], own: Path | None, held: Collection[Path]) -> None:
        """Show other drafts.

        Args:
            rows: newest first.
            own: the draft that this window shows.
            held: those that any window shows.
        """
        same = [row.path for row in rows] == [row.path for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._own, self._held = rows, own, held
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def summary(self, index: _Index) -> Summary | None:
        """The draft of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, path: Path | None) -> int | None:
        """The row of a draft, if it is shown."""
        return next((row for row, summary in enumerate(self._rows) if summary.path == path), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """As many as there are drafts."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """What the row shows, and the same in one sentence for a screen reader."""
        row = self._rows[index.row()]
        words = self._words.get(role)
        return words(row) if words else None

    def _name(self, row: Summary) -> str:
        return row.name or self.tr("(kosong)")

    def _state(self, row: Summary) -> str:
        """Status, time and tags, and who shows it."""
        time = near(row.deleted or row.changed, now().astimezone())
        parts = [shown(row.status.label), self.tr("dihapus {0}").format(time) if row.deleted else time]
        if row.path == self._own:
            parts.insert(1, self.tr("terbuka di sini"))
        elif row.path in self._held:
            parts.insert(1, self.tr("terbuka di jendela lain"))
        return " · ".join([*parts, *[f"#{tag}" for tag in row.tags]])

    def _details(self, row: Summary) -> str:
        lines = [row.name, self.tr("Dibuat {0}, diubah {1}").format(exact(row.created), exact(row.changed))]
        return "\n".join([*lines, str(row.file)] if row.file else lines)
