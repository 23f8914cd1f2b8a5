"""The rows of an import's plan as a table with check boxes."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.curating.import_choices import ImportChoices
from desktop.labels import shown
from phrasebank.exchange.columns import BY_FIELD
from phrasebank.exchange.plan import Kind, Plan, PlanRow

_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
_Index = QModelIndex | QPersistentModelIndex
_CHECKED = Qt.CheckState.Checked.value


class ImportModel(QAbstractTableModel):
    """One row a row of the file.

    Signals:
        chosen: other rows are to be stored now.
    """

    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a plan."""
        super().__init__(parent)
        self.choices: ImportChoices | None = None
        self._all: tuple[PlanRow, ...] = ()
        self._shown: list[PlanRow] = []
        self._kind: Kind | None = None
        self._headings = (self.tr("Baris"), self.tr("Jenis"), self.tr("Frasa"), self.tr("Keterangan"))

    def load(self, plan: Plan | None) -> None:
        """Show another plan, or none."""
        self.choices = plan and ImportChoices(plan)
        self._all = plan.rows if plan else ()
        self.show_kind(None)

    def show_kind(self, kind: Kind | None) -> None:
        """Show only the rows of a kind; None means all that the import would touch or cannot."""
        self.beginResetModel()
        self._kind = kind
        self._shown = [row for row in self._all if row.kind is kind or (not kind and row.kind is not Kind.UNCHANGED)]
        self.endResetModel()
        self.chosen.emit()

    def row(self, index: int) -> PlanRow:
        """The plan's row behind a row of the table."""
        return self._shown[index]

    def choose_shown(self, *, wanted: bool) -> None:
        """Store all rows that are shown, or none of them."""
        if self.choices:
            self.choices.choose(self._shown, wanted=wanted)
            self.refresh()

    def toggle(self, index: int) -> None:
        """Store a row or not, the other way round."""
        if self.choices:
            row = self._shown[index]
            self.choices.choose([row], wanted=not self.choices.is_chosen(row))
            self.refresh()

    def refresh(self) -> None:
        """Show choices that were made elsewhere."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self._headings) - 1))
        self.chosen.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """The same for every row."""
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows that cannot be stored have no check box."""
        row = self._shown[index.row()]
        boxed = index.column() == 0 and self.choices and self.choices.may_choose(row)
        return _Flag.ItemIsSelectable | _Flag.ItemIsEnabled | (_Flag.ItemIsUserCheckable if boxed else _Flag(0))

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """The words of a cell, and whether the row is to be stored."""
        row = self._shown[index.row()]
        if role == _Role.DisplayRole:
            return self._words(row, index.column())
        if role == _Role.ToolTipRole:
            return self._words(row, len(self._headings) - 1)
        if role == _Role.CheckStateRole and self.flags(index) & _Flag.ItemIsUserCheckable and self.choices:
            return Qt.CheckState.Checked if self.choices.is_chosen(row) else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        """Take a click on a check box."""
        if role != _Role.CheckStateRole or not self.choices:
            return False
        self.choices.choose([self._shown[index.row()]], wanted=value in (_CHECKED, Qt.CheckState.Checked))
        self.refresh()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> str | None:
        """The names of the columns."""
        if role == _Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def _words(self, row: PlanRow, column: int) -> str:
        if column == 0:
            return str(row.number)
        if column == 1:
            return shown(row.kind.label)
        if column == 2:
            return row.entry.pattern if row.entry else ""
        return self._about(row)

    def _about(self, row: PlanRow) -> str:
        """Why a row is refused, or what it changes."""
        if row.faults:
            return " ".join(f"{f.column}: {f.reason}" if f.column else f.reason for f in row.faults)
        if row.kind is Kind.ADDED and row.entry:
            return f"{' | '.join(row.entry.replacements)} · {shown(row.entry.status.label)}"
        fields = ", ".join(BY_FIELD[field].heading for field, _, _ in row.changes())
        if row.kind is Kind.CLASHING:
            return self.tr("Diubah di sini dan di berkas: {0}").format(fields)
        return self.tr("Berubah: {0}").format(fields) if fields else self.tr("Sama dengan di bank")
