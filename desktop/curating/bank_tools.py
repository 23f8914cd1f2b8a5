"""The buttons round the bank's table, and the counts."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.curating.filter_bar import FilterBar
from desktop.curating.step_menu import StepMenu
from desktop.writing.counts import grouped
from phrasebank.entry import Entry, Status


class BankTools:
    """Makes the buttons of a view and shows on them what can be done now.

    Attributes:
        proposals: shows only what waits for a decision, with how many that are.
        steps: what can be done with the chosen entries.
        back, care, add, edit, retire, history: what they say.
    """

    def __init__(self, exchange: QPushButton, steps: StepMenu, view: QWidget) -> None:
        """Make them.

        Args:
            exchange: the button for import and export.
            steps: what can be done with the chosen entries.
            view: in which they stand.
        """
        tr = view.tr
        self._tr = tr
        self.proposals = QPushButton(tr("Usulan"), checkable=True)
        self.steps = QPushButton(tr("Ubah sekaligus"))
        self.steps.setMenu(steps)
        self.back, self.care = QPushButton(tr("← Kembali ke naskah")), QPushButton(tr("Perawatan…"))
        self._exchange = exchange
        self.add, self.edit = QPushButton(tr("Tambah…")), QPushButton(tr("Ubah…"))
        self.retire, self.history = QPushButton(tr("Nonaktifkan")), QPushButton(tr("Riwayat…"))
        self._counts = QLabel()
        self._counts.setAccessibleName(tr("Banyaknya entri"))
        self._show_keys()

    def lay_out(self, view: QWidget, filters: FilterBar, middle: QWidget, result: QWidget) -> None:
        """Fill the view."""
        top, bottom = QHBoxLayout(spacing=8), QHBoxLayout(spacing=8)
        top.addWidget(self.back)
        top.addWidget(filters.words, 1)
        for button in (self.proposals, self._exchange, self.care):
            top.addWidget(button)
        bottom.addWidget(self._counts, 1)
        for button in (self.steps, self.history, self.retire, self.edit, self.add):
            bottom.addWidget(button)
        layout = QVBoxLayout(view, spacing=10)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addLayout(top)
        layout.addWidget(filters)
        layout.addWidget(middle, 1)
        layout.addWidget(result)
        layout.addLayout(bottom)

    def show_counts(self, shown: int, total: int, chosen: int, proposed: int) -> None:
        """Say how many entries are shown, chosen and waiting."""
        words = self._tr("{0} dari {1} entri").format(grouped(shown), grouped(total))
        if chosen > 1:
            words = self._tr("{0}, {1} dipilih").format(words, grouped(chosen))
        self._counts.setText(words)
        self.proposals.setText(self._tr("Usulan ({0})").format(grouped(proposed)) if proposed else self._tr("Usulan"))

    def show_queue(self, *, only: bool) -> None:
        """Show whether only what waits for a decision is shown."""
        self.proposals.setChecked(only)
        look = "true" if only else "false"
        if self.proposals.property("first") != look:
            self.proposals.setProperty("first", look)
            self.proposals.style().unpolish(self.proposals)
            self.proposals.style().polish(self.proposals)

    def show_entry(self, entry: Entry | None) -> None:
        """Offer what can be done with the current entry."""
        for button in (self.edit, self.retire, self.history, self.steps):
            button.setEnabled(entry is not None)
        resting = entry is not None and entry.status in (Status.DEPRECATED, Status.REJECTED)
        self.retire.setText(self._tr("Pulihkan") if resting else self._tr("Nonaktifkan"))

    def _show_keys(self) -> None:
        keys = (
            (self.back, "Esc"), (self.add, "Ins"), (self.edit, "Enter, F2"), (self.retire, "Del"),
            (self.history, "Ctrl+R"), (self.steps, "Shift+F10"),
        )  # fmt: skip
        for button, key in keys:
            button.setToolTip(key)
        self.proposals.setToolTip(self._tr("Hanya yang menunggu keputusan"))
