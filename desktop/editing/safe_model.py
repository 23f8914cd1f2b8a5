"""The safe changes as a list with check boxes; what a row shows is worked out when it is looked at."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.writing.applying import SafeEdit
from nlp.document import Paragraph
from nlp.edits import Edit
from nlp.safe_text import make_safe

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
SHOWN = _Role.UserRole
_FAR = 600  # code points; no sentence that long is shown whole anyway
_BOX = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Shown(NamedTuple):
    """A change as a row shows it: the sentence before and after it, the words gone and come, and why."""

    before: str
    old: str
    new: str
    after: str
    why: str


class SafeModel(QAbstractListModel):
    """One row a change.

    Signals:
        ticked: another number of rows is ticked now.
    """

    ticked = Signal(int)

    def __init__(self, text: str, edits: Sequence[SafeEdit], parent: QObject | None = None) -> None:
        """Take changes of a text, in order; all of them are ticked."""
        super().__init__(parent)
        self._text, self._edits = text, edits
        self._unticked: set[int] = set()

    def chosen(self) -> list[Edit]:
        """The changes that are ticked, in order."""
        return [safe.edit for row, safe in enumerate(self._edits) if row not in self._unticked]

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all rows, or none."""
        self._unticked = set() if ticked else set(range(len(self._edits)))
        self.dataChanged.emit(self.index(0), self.index(len(self._edits) - 1), [_Role.CheckStateRole])
        self._tell()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        """As many as there are changes."""
        return 0 if parent.isValid() else len(self._edits)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        return _BOX if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Whether it is ticked, and what it changes."""
        if role == _Role.CheckStateRole:
            return Qt.CheckState.Unchecked if index.row() in self._unticked else Qt.CheckState.Checked
        if role == SHOWN:
            return self._shown(self._edits[index.row()])
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            shown = self._shown(self._edits[index.row()])
            new = shown.new.strip() or self.tr("(hapus)")
            return self.tr("{0} → {1}. {2} Kalimatnya: {3}").format(
                shown.old.strip(), new, shown.why, shown.before + shown.old + shown.after
            )
        return None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        """Tick or untick a row."""
        if role != _Role.CheckStateRole:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._unticked.discard if ticked else self._unticked.add)(index.row())
        self.dataChanged.emit(index, index, [_Role.CheckStateRole])
        self._tell()
        return True

    def _tell(self) -> None:
        self.ticked.emit(len(self._edits) - len(self._unticked))

    def _shown(self, safe: SafeEdit) -> Shown:
        edit, (start, end) = safe.edit, self._sentence(safe.edit)
        text = self._text
        return Shown(
            _one_line(text[start : edit.start]), _one_line(text[edit.start : edit.end]), edit.replacement,
            _one_line(text[edit.end : end]), safe.finding.why or safe.finding.message,
        )  # fmt: skip

    def _sentence(self, edit: Edit) -> tuple[int, int]:
        """The sentence round a change."""
        first = max(self._text.rfind("\n\n", 0, edit.start) + 1, edit.start - _FAR)
        last = self._text.find("\n\n", edit.end, edit.end + _FAR)
        around = self._text[first : last if last >= 0 else edit.end + _FAR]
        for start, end in Paragraph(make_safe(around)).sentences:
            if first + start <= edit.start < first + end:
                return first + start, max(first + end, edit.end)
        return edit.start, edit.end


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")
