"""The phrase bank's page: search, filters, the table, and what can be done with an entry."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.curating.bank_model import BankModel, Filter
from desktop.curating.entry_form import EntryForm
from desktop.curating.exchange_menu import exchange_menu
from desktop.curating.history_dialog import HistoryDialog
from desktop.writing.counts import grouped
from nlp.category import Category
from phrasebank.entry import CATEGORIES, Entry, Status
from phrasebank.errors import BankError
from phrasebank.store import Bank


class BankView(QWidget):
    """Shows a bank and changes it.

    Signals:
        changed: the approved phrases may be others now.
        failed: one Indonesian sentence on what the bank refused.
        left: back to the text, please.
    """

    changed = Signal()
    failed = Signal(str)
    left = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        """Show a bank that was opened in this thread; it is closed with the view.

        Raises:
            BankError: it cannot be read.
        """
        super().__init__(parent)
        self._bank = bank
        self._model = BankModel(self)
        self._search = QLineEdit(placeholderText=self.tr("Cari frasa, pengganti, atau alasan"), clearButtonEnabled=True)
        self._category = _choice(self.tr("Semua kategori"), [(item.label, item) for item in CATEGORIES])
        self._status = _choice(self.tr("Semua status"), [(item.label, item) for item in Status])
        self._shown = QLabel()
        self._add, self._edit = QPushButton(self.tr("Tambah…")), QPushButton(self.tr("Ubah…"))
        self._retire, self._history = QPushButton(), QPushButton(self.tr("Riwayat…"))
        self._table = self._make_table()
        self._lay_out()
        self._connect()
        self.reload()

    def reload(self, keep: str = "") -> None:
        """Read the bank again and stay at an entry.

        Raises:
            BankError: it cannot be read.
        """
        self._model.load(self._bank.entries())
        self._choose(keep)

    def add(self) -> None:
        """Ask for a new entry."""
        self._run(EntryForm(None, self._bank.add, self))

    def edit(self) -> None:
        """Change the current entry."""
        if entry := self._current():
            self._run(EntryForm(entry, self._bank.edit, self))

    def retire_or_restore(self) -> None:
        """Let the current entry rest, or approve it again."""
        if not (entry := self._current()):
            return
        act = self._bank.retire if entry.status is Status.APPROVED else self._bank.restore
        try:
            act(entry.id, entry.layer)
            self._changed(entry.id)
        except BankError as error:
            self.failed.emit(error.message)

    def show_history(self) -> None:
        """Show what happened to the current entry."""
        if not (entry := self._current()):
            return
        try:
            changes = self._bank.history(entry.id)
        except BankError as error:
            self.failed.emit(error.message)
        else:
            HistoryDialog(entry.pattern, changes, self).exec()

    def _run(self, form: EntryForm) -> None:
        if not form.exec() or not form.stored:
            return
        try:
            self._changed(form.stored.id)
        except BankError as error:
            self.failed.emit(error.message)

    def _imported(self) -> None:
        entry = self._current()
        try:
            self._changed(entry.id if entry else "")
        except BankError as error:
            self.failed.emit(error.message)

    def _changed(self, entry_id: str) -> None:
        self.reload(entry_id)
        self.changed.emit()

    def _current(self) -> Entry | None:
        index = self._table.currentIndex()
        return self._model.entry(index.row()) if index.isValid() else None

    def _choose(self, entry_id: str) -> None:
        """Make an entry the current one; without it the first."""
        row = self._model.row_of(entry_id) or 0
        if self._model.rowCount():
            self._table.selectRow(row)
            self._table.scrollTo(self._model.index(row, 0))
        self._show_state()

    def _filter(self) -> None:
        entry = self._current()
        category, status = self._category.currentData(), self._status.currentData()  # Qt hands on the bare str
        wanted = Filter(self._search.text(), category and Category(category), status and Status(status))
        self._model.filter(wanted)
        self._choose(entry.id if entry else "")

    def _show_state(self) -> None:
        """Say how many entries are shown, and offer what can be done with the current one."""
        shown, total = grouped(self._model.rowCount()), grouped(self._model.total)
        self._shown.setText(self.tr("{0} dari {1} entri").format(shown, total))
        entry = self._current()
        for button in (self._edit, self._retire, self._history):
            button.setEnabled(entry is not None)
        approved = entry is None or entry.status is Status.APPROVED
        self._retire.setText(self.tr("Nonaktifkan") if approved else self.tr("Pulihkan"))

    def _make_table(self) -> QTableView:
        table = QTableView(showGrid=False, alternatingRowColors=True, sortingEnabled=True, wordWrap=False)
        table.setModel(self._model)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setAccessibleName(self.tr("Daftar entri bank frasa"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((280, 300, 130, 60, 150, 130)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        self._search.setAccessibleName(self.tr("Cari di bank frasa"))
        self._category.setAccessibleName(self.tr("Kategori"))
        self._status.setAccessibleName(self.tr("Status"))
        back = QPushButton(self.tr("← Kembali ke naskah"))
        back.clicked.connect(self.left)
        top = QHBoxLayout(spacing=8)
        for widget, stretch in ((back, 0), (self._search, 1), (self._category, 0), (self._status, 0)):
            top.addWidget(widget, stretch)
        if self._bank.path:  # other threads cannot open a bank in memory
            top.addWidget(exchange_menu(self._bank.path, self._imported, self))
        bottom = QHBoxLayout(spacing=8)
        bottom.addWidget(self._shown, 1)
        for button in (self._history, self._retire, self._edit, self._add):
            bottom.addWidget(button)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        layout.addLayout(bottom)
        self.setFocusProxy(self._search)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._category.currentIndexChanged.connect(self._filter)
        self._status.currentIndexChanged.connect(self._filter)
        self._table.selectionModel().currentChanged.connect(self._show_state)
        self._table.doubleClicked.connect(self.edit)
        self._add.clicked.connect(self.add)
        self._edit.clicked.connect(self.edit)
        self._retire.clicked.connect(self.retire_or_restore)
        self._history.clicked.connect(self.show_history)
        QShortcut(QKeySequence("Escape"), self, self.left.emit)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self._table, self.edit, context=Qt.ShortcutContext.WidgetShortcut)
        self.destroyed.connect(self._bank.close)


def open_bank_view(tell: Callable[[str], None], parent: QWidget) -> BankView | None:
    """A view of the user's bank; None if it cannot be opened, which ``tell`` is told, as all later trouble."""
    try:
        view = BankView(Bank.open(), parent)
    except BankError as error:
        tell(error.message)
        return None
    view.failed.connect(tell)
    return view


def _choice(every: str, items: list[tuple[str, Category | Status]]) -> QComboBox:
    """A box with all items, and ``every`` for no choice."""
    box = QComboBox()
    box.addItem(every, None)
    for label, item in items:
        box.addItem(label, item)
    return box
