"""The phrase bank's page: the table with its filters, the current entry beside it, and what can be done with them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from desktop.curating.bank_model import BankModel
from desktop.curating.bank_table import BankTable
from desktop.curating.bank_tools import BankTools
from desktop.curating.batch import Batch, Step
from desktop.curating.batch_bar import BatchBar
from desktop.curating.batch_desk import BatchDesk
from desktop.curating.care_dialog import CareDialog
from desktop.curating.entry_form import EntryForm
from desktop.curating.entry_pane import EntryPane
from desktop.curating.examining import Texts
from desktop.curating.exchange_menu import exchange_menu
from desktop.curating.filter_bar import FilterBar
from desktop.curating.history_dialog import HistoryDialog
from desktop.curating.key_map import KeyMap
from desktop.curating.listing_desk import ListingDesk
from desktop.curating.signing import Signing
from desktop.curating.step_menu import StepMenu
from desktop.curating.work_thread import WorkThread
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import BankError
from phrasebank.listing import Order, Overview, Wanted
from phrasebank.place import default_path
from phrasebank.store import Bank


class BankView(QWidget):
    """Shows a bank and changes it; nothing of the bank is done in the window's thread but reading a page.

    Signals:
        changed: the approved phrases may be others now.
        failed: one Indonesian sentence on what the bank refused.
        left: back to the text, please.
    """

    changed = Signal()
    failed = Signal(str)
    left = Signal()

    def __init__(
        self, path: Path, texts: Texts = tuple, parent: QWidget | None = None, *, author: str | None = None
    ) -> None:
        """Show the bank in a file, which is opened when the view is first seen.

        Args:
            path: the file; it is made if it is not there.
            texts: gives the office's approved texts, on which entries are tried.
            parent: the window.
            author: who the changes are by; the login name if None.
        """
        super().__init__(parent)
        self.path, self._texts = path, texts
        self._bank: WorkThread[Bank] = WorkThread(lambda: Bank.open(path, author=author))
        self._aside: WorkThread[Bank] = WorkThread(lambda: Bank.open(path, author=author))  # for what takes long
        self._listing = ListingDesk(path, self)
        self._batches, self._signing = BatchDesk(self._aside, self), Signing(self._bank, self)
        self._model = BankModel(self._listing.entries, self)
        self._filter, self._table = FilterBar(), BankTable(self._model)
        self._pane, self._result = EntryPane(self._bank), BatchBar(self._batches)
        self._order, self._descending = Order.PATTERN, False
        self._keep: int | None = None
        self._overview: Overview | None = None
        self._steps = StepMenu(self.step, self.set_fields, self.mute, self)
        self._tools = BankTools(exchange_menu(path, self._changed, self), self._steps, self)
        self._tools.lay_out(self, self._filter, self._halves(), self._result)
        self._connect()
        self._add_keys()

    def reload(self) -> None:
        """Read the bank again and stay at the current entry."""
        self._bank.ask(lambda bank: bank.revision, lambda _: self._search())

    def add(self) -> None:
        """Ask for a new entry."""
        self._run_form(None)

    def edit(self) -> None:
        """Change the current entry."""
        if entry := self._table.current():
            self._run_form(entry)

    def step(self, step: Step, reason: str = "") -> None:
        """Let the chosen entries take a step of their lives."""
        chosen = self._table.chosen()
        if step is Step.APPROVE:
            self._signing.run(lambda key: self._batches.step(chosen, step, reason, key))
        else:
            self._batches.step(chosen, step, reason)

    def set_fields(self, fields: dict[str, object]) -> None:
        """Give the chosen entries the same values."""
        self._batches.set_fields(self._table.chosen(), fields)

    def mute(self, layer: Layer) -> None:
        """Silence the chosen entries for a layer and those below it."""
        self._batches.mute(self._table.chosen(), layer)

    def retire_or_restore(self) -> None:
        """Let the chosen entries rest; restore them if the current one rests already."""
        entry = self._table.current()
        resting = entry and entry.status in (Status.DEPRECATED, Status.REJECTED)
        self.step(Step.RESTORE if resting else Step.RETIRE)

    def show_history(self) -> None:
        """Show what happened to the current entry."""
        if entry := self._table.current():
            dialog = HistoryDialog(entry, self._bank, self)
            dialog.changed.connect(self._changed)
            dialog.exec()
            dialog.deleteLater()

    def show_care(self) -> None:
        """Show backups, the state of the bank and the office's settings."""
        dialog = CareDialog(self.path, self._aside, self)
        dialog.restored.connect(self._restored)
        dialog.exec()
        dialog.deleteLater()

    def stop(self) -> None:
        """End the threads."""
        for part in (self._bank, self._aside, self._listing):
            part.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the search line."""
        self._filter.words.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Read the bank, which others may have changed since it was last seen."""
        super().showEvent(event)
        self.reload()

    def _run_form(self, entry: Entry | None) -> None:
        form = EntryForm(entry, self._bank, self._texts, self, signing=self._signing)
        form.exec()
        if stored := form.stored:
            self._keep = self._number(stored)
            self._changed()
        form.deleteLater()

    def _number(self, entry: Entry) -> int | None:
        try:
            return self._listing.number(entry.id, entry.layer)
        except BankError as error:
            self.failed.emit(error.message)
            return None

    def _changed(self) -> None:
        self.reload()
        self.changed.emit()

    def _restored(self) -> None:
        """The file is another one now."""
        for part in (self._bank, self._aside, self._listing):
            part.reopen()
        self._changed()

    def _ended(self, batch: Batch) -> None:
        if batch.changed:
            self._changed()

    def _search(self) -> None:
        """Look for what the filters want."""
        self._listing.search(self._filter.wanted(), self._order, descending=self._descending)
        self._listing.survey()

    def _filtered(self) -> None:
        self._listing.search(self._filter.wanted(), self._order, descending=self._descending)

    def _sorted(self, order: Order, descending: bool) -> None:  # noqa: FBT001  # a signal's value
        self._order, self._descending = order, descending
        self._filtered()

    def _found(self, numbers: object) -> None:
        self._table.show_numbers(numbers, self._keep)
        self._keep = None
        self._show_state()

    def _surveyed(self, overview: Overview) -> None:
        self._overview = overview
        self._model.show_use(overview.use)
        self._filter.show_authors(overview.authors)
        self._table.setColumnHidden(self._model.column_of(Order.USE), not overview.use)
        self._show_state()

    def _show_state(self) -> None:
        """Show the current entry and what can be done."""
        entry = self._table.current()
        self._pane.show_entry(entry)
        total, proposed = (self._overview.total, self._overview.proposed) if self._overview else (0, 0)
        self._tools.show_counts(self._model.rowCount(), total, self._table.count(), proposed)
        self._tools.show_entry(entry)
        self._tools.show_queue(only=self._filter.wanted() == Wanted(status=Status.PROPOSED))

    def _show_menu(self, place: QPoint) -> None:
        if self._table.count():
            self._steps.popup(self._table.viewport().mapToGlobal(place))

    def _show_muting(self) -> None:
        if self._table.count():
            self._steps.muting.popup(self._table.viewport().mapToGlobal(self._table.current_place()))

    def _halves(self) -> QSplitter:
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, objectName="bank")
        halves.addWidget(self._table)
        halves.addWidget(self._pane)
        halves.setSizes([960, 280])
        halves.setStretchFactor(0, 1)
        halves.setHandleWidth(12)
        # Or the whole page would scroll where there is less room than its lists would like.
        halves.setMinimumHeight(halves.minimumSizeHint().height())
        halves.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        return halves

    def _connect(self) -> None:
        self._filter.changed.connect(self._filtered)
        self._model.sorting.connect(self._sorted)
        self._table.moved.connect(self._show_state)
        self._table.doubleClicked.connect(self.edit)
        self._table.typed.connect(self._type)
        self._table.customContextMenuRequested.connect(self._show_menu)
        self._listing.found.connect(self._found)
        self._listing.surveyed.connect(self._surveyed)
        self._batches.done.connect(self._ended)
        self._pane.approved.connect(lambda: self.step(Step.APPROVE))
        self._pane.rejected.connect(self._steps.reject)
        self._tools.proposals.clicked.connect(lambda only: self._filter.show_proposals(only=only))
        for button, do in (
            (self._tools.back, self.left.emit), (self._tools.care, self.show_care), (self._tools.add, self.add),
            (self._tools.edit, self.edit), (self._tools.retire, self.retire_or_restore),
            (self._tools.history, self.show_history),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked, do=do: do())
        for part in (self._bank, self._aside, self._listing, self._pane, self._model):
            part.failed.connect(self.failed)
        self.destroyed.connect(self.stop)

    def _add_keys(self) -> None:
        KeyMap(self, {"Ctrl+F": self._go_to_search, "Esc": self.left.emit, "Ctrl+Z": self._result.undo.click})
        down = self._table.setFocus
        KeyMap(self._filter.words, {"Down": down, "Return": down, "Enter": down, "Num+Enter": down})
        KeyMap(self._table, {
            "Return": self.edit, "Enter": self.edit, "Num+Enter": self.edit, "F2": self.edit,
            "Ins": self.add, "Del": self.retire_or_restore, "Ctrl+R": self.show_history,
            "Ctrl+Return": lambda: self.step(Step.APPROVE), "Ctrl+Num+Enter": lambda: self.step(Step.APPROVE),
            "Ctrl+Del": self._steps.reject, "Shift+F10": self._tools.steps.showMenu,
            "Menu": self._tools.steps.showMenu, "Ctrl+M": self._show_muting,
        })  # fmt: skip

    def _go_to_search(self) -> None:
        self._filter.words.setFocus()
        self._filter.words.selectAll()

    def _type(self, words: str) -> None:
        self._filter.words.setFocus()
        self._filter.words.setText(words)


def open_bank_view(tell: Callable[[str], None], texts: Texts, parent: QWidget) -> BankView:
    """A view of the user's bank; ``tell`` is told what goes wrong, also that it cannot be opened."""
    view = BankView(default_path(), texts, parent)
    view.failed.connect(tell)
    return view
