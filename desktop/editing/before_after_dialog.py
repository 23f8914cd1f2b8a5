"""Every safe change before it is made: before and after, and what to leave out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from desktop.editing.change_delegate import ChangeDelegate
from desktop.editing.safe_model import SafeModel
from desktop.writing.applying import SafeEdit
from desktop.writing.counts import grouped
from nlp.edits import Edit

_State = Qt.CheckState


class BeforeAfterDialog(QDialog):
    """Shows the changes; accepted when the ticked ones shall be made."""

    def __init__(self, text: str, edits: Sequence[SafeEdit], parent: QWidget | None = None) -> None:
        """Show changes of a text, in order."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Luweskan semua yang aman"))
        self._model = SafeModel(text, edits, self)
        self._list = QListView(uniformItemSizes=True, alternatingRowColors=True)
        self._list.setAccessibleName(self.tr("Perubahan; spasi memilih atau melewatkan"))
        self._list.setItemDelegate(ChangeDelegate(self._list))
        self._list.setModel(self._model)
        self._list.setCurrentIndex(self._model.index(0))
        self._all = QCheckBox(self.tr("&Semua"))
        self._all.clicked.connect(self._tick_all)
        self._count = QLabel()
        self._apply = QPushButton(default=True)
        self._apply.clicked.connect(self.accept)
        self._model.ticked.connect(self._show_count)
        self._show_count(len(edits))
        self._lay_out()
        self.resize(780, 560)

    def chosen(self) -> list[Edit]:
        """The changes that shall be made, in order."""
        return self._model.chosen()

    def _tick_all(self) -> None:
        self._all.setTristate(False)
        self._model.tick_all(ticked=self._all.isChecked())

    def _show_count(self, ticked: int) -> None:
        total = self._model.rowCount()
        some = _State.PartiallyChecked if ticked else _State.Unchecked
        self._all.setCheckState(_State.Checked if ticked == total else some)
        self._count.setText(self.tr("{0} dari {1} perubahan dipilih").format(grouped(ticked), grouped(total)))
        self._apply.setText(self.tr("&Terapkan {0}").format(grouped(ticked)))
        self._apply.setEnabled(ticked > 0)

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr("Baris atas: sekarang; di bawahnya: sesudahnya. Tekan spasi untuk melewatkan yang terpilih.")
        )
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        top, bottom = QHBoxLayout(spacing=8), QHBoxLayout(spacing=8)
        top.addWidget(self._all)
        top.addStretch(1)
        top.addWidget(self._count)
        cancel = QPushButton(self.tr("Batal"), autoDefault=False)
        cancel.clicked.connect(self.reject)
        bottom.addStretch(1)
        bottom.addWidget(cancel)
        bottom.addWidget(self._apply)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(hint)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addLayout(bottom)
        self._list.setFocus()
