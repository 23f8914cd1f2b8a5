"""Takes entries in from a file: first what would change, then, once somebody agrees, the change."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.curating.import_detail import ImportDetail
from desktop.curating.import_model import ImportModel
from desktop.job import Job
from desktop.labels import shown
from desktop.writing.counts import grouped
from phrasebank.exchange.formats import READ_SUFFIXES
from phrasebank.exchange.importing import Imported, import_entries, plan_import, take_back
from phrasebank.exchange.plan import Kind, Plan
from phrasebank.exchange.planning import Progress
from phrasebank.store import Bank


class ImportDialog(QDialog):
    """Shows the plan of an import and carries out what is chosen of it, as one step that can be taken back.

    Signals:
        changed: the bank has changed.
    """

    changed = Signal()

    def __init__(self, bank: Path, parent: QWidget | None = None) -> None:
        """Import into the bank of this file, which the dialog opens by itself in other threads."""
        super().__init__(parent)
        self._bank = bank
        self._job: Job | None = None
        self._storing = False
        self._plan: Plan | None = None
        self._done: Imported | None = None
        self._model = ImportModel(self)
        self._pick = QPushButton(self.tr("Pilih berkas…"))
        self._name = QLabel(self.tr("Belum ada berkas."), textFormat=Qt.TextFormat.PlainText)
        self._kinds = QComboBox()
        self._all, self._none = QPushButton(self.tr("Pilih semua")), QPushButton(self.tr("Kosongkan"))
        self._table, self._detail = self._made_table(), ImportDetail()
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self._bar = QProgressBar(textVisible=False, maximumHeight=8)
        self._apply, self._undo = QPushButton(), QPushButton(self.tr("Urungkan impor"))
        self._close = QPushButton(self.tr("Tutup"))
        self.setWindowTitle(self.tr("Impor ke bank frasa"))
        self._name_parts()
        self._lay_out()
        self._connect()
        self._say("")
        self._show_plan(None)
        self.resize(980, 680)

    def pick(self) -> None:
        """Ask for a file."""
        wanted = self.tr("Berkas bank frasa ({0})").format(" ".join(f"*{suffix}" for suffix in READ_SUFFIXES))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Berkas yang diimpor"), "", wanted)
        if name:
            self.examine(Path(name))

    def examine(self, path: Path) -> None:
        """Compare a file with the bank."""
        self._name.setText(path.name)
        self._show_plan(None)
        self._run(lambda bank, progress: plan_import(bank, path, progress), self._show_plan)

    def apply(self) -> None:
        """Store what is chosen."""
        if self._plan and self._model.choices and (entries := self._model.choices.entries()):
            reason = self._plan.reason
            self._storing = True
            self._run(lambda bank, _: import_entries(bank, entries, reason), self._tell_done)

    def undo(self) -> None:
        """Take back what was stored."""
        if done := self._done:
            self._storing = True
            self._run(lambda bank, _: take_back(bank, done), self._tell_undone)

    def done(self, result: int) -> None:
        """Close; a comparison that is under way is given up, a change is waited for."""
        if self._storing:
            return
        if self._job:
            self._job.cancel()
        super().done(result)

    def _run(self, work: Callable[[Bank, Progress], object], then: Callable[..., None]) -> None:
        """Do something with the bank in another thread."""

        def with_bank(progress: Progress) -> object:
            with Bank.open(self._bank) as bank:
                return work(bank, progress)

        self._job = Job(with_bank)
        self._job.progressed.connect(self._show_progress)
        self._job.done.connect(then)
        self._job.refused.connect(self._say)
        self._job.finished.connect(self._rest)
        self._bar.setRange(0, 0)
        self._say("")
        self._show_state()
        self._job.start()

    def _rest(self) -> None:
        self._job, self._storing = None, False
        self._show_state()

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def _show_plan(self, plan: Plan | None) -> None:
        self._plan, self._done = plan, None
        self._model.load(plan)
        self._fill_kinds()
        self._table.selectRow(0)
        if plan and not self._model.rowCount():
            self._say(self.tr("Isi berkas sama dengan isi bank; tidak ada yang perlu disimpan."))
        elif plan and plan.unknown:
            self._say(self.tr("Kolom yang tidak dikenal dilewati: {0}.").format(", ".join(plan.unknown)))

    def _fill_kinds(self) -> None:
        counts = self._plan.counts() if self._plan else dict.fromkeys(Kind, 0)
        self._kinds.blockSignals(True)  # noqa: FBT003  # Qt's signature
        self._kinds.clear()
        touched = sum(counts.values()) - counts[Kind.UNCHANGED]
        self._kinds.addItem(self.tr("Semua kecuali yang tetap ({0})").format(grouped(touched)), None)
        for kind, count in counts.items():
            self._kinds.addItem(f"{shown(kind.label)} ({grouped(count)})", kind)
        self._kinds.blockSignals(False)  # noqa: FBT003

    def _filter(self) -> None:
        kind = self._kinds.currentData()  # Qt hands on the bare str
        self._model.show_kind(kind and Kind(kind))
        self._table.selectRow(0)

    def _tell_done(self, done: Imported) -> None:
        stored = sum(outcome.changed for outcome in done.outcomes)
        self._model.load(None)
        self._done, self._plan = done, None
        self._fill_kinds()
        words = self.tr("{0} entri disimpan.").format(grouped(stored))
        if done.waiting:
            words += " " + self.tr("{0} di antaranya menunggu persetujuan.").format(grouped(done.waiting))
        refused = [f"{outcome.entry.pattern}: {' '.join(outcome.problems)}" for outcome in done.refused]
        self._say("\n".join([words, *refused[:10]]))
        self.changed.emit()

    def _tell_undone(self, _: Imported) -> None:
        self._done = None
        self._say(self.tr("Impor diurungkan; bank kembali seperti semula. Entri baru tidak dipakai lagi."))
        self.changed.emit()

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _show_row(self) -> None:
        index = self._table.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        self._detail.show_row(row, self._model.choices)

    def _show_state(self) -> None:
        """Offer what can be done now."""
        busy, count = self._job is not None, self._model.choices.count() if self._model.choices else 0
        self._bar.setVisible(busy)
        self._pick.setEnabled(not busy)
        for widget in (self._kinds, self._all, self._none):
            widget.setEnabled(self._plan is not None and not busy)
        self._apply.setText(self.tr("Simpan {0} baris").format(grouped(count)) if count else self.tr("Simpan"))
        self._apply.setEnabled(count > 0 and not busy)
        self._apply.setDefault(self._apply.isEnabled())  # or it would look as if it could be pressed
        self._undo.setVisible(self._done is not None and bool(self._done.before))
        self._undo.setEnabled(not busy)
        self._close.setDisabled(self._storing)

    def _toggle(self) -> None:
        if (index := self._table.currentIndex()).isValid():
            self._model.toggle(index.row())

    def _made_table(self) -> QTableView:
        table = QTableView(showGrid=False, alternatingRowColors=True, wordWrap=False)
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((80, 90, 260)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def _name_parts(self) -> None:
        self._kinds.setAccessibleName(self.tr("Baris yang ditampilkan"))
        self._table.setAccessibleName(self.tr("Baris dalam berkas"))
        self._bar.setAccessibleName(self.tr("Kemajuan"))
        self._said.setAccessibleName(self.tr("Pesan"))
        for button in (self._pick, self._all, self._none, self._undo, self._close, self._apply):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top, middle, bottom = QHBoxLayout(spacing=8), QHBoxLayout(spacing=8), QHBoxLayout(spacing=8)
        top.addWidget(self._pick)
        top.addWidget(self._name, 1)
        middle.addWidget(self._kinds)
        middle.addStretch(1)
        middle.addWidget(self._all)
        middle.addWidget(self._none)
        bottom.addWidget(self._undo)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        bottom.addWidget(self._apply)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self._table)
        halves.addWidget(self._detail)
        halves.setSizes([360, 200])
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addLayout(top)
        layout.addLayout(middle)
        layout.addWidget(halves, 1)
        layout.addWidget(self._said)
        layout.addWidget(self._bar)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._pick.clicked.connect(self.pick)
        self._kinds.currentIndexChanged.connect(self._filter)
        self._all.clicked.connect(lambda: self._model.choose_shown(wanted=True))
        self._none.clicked.connect(lambda: self._model.choose_shown(wanted=False))
        self._model.chosen.connect(self._show_state)
        self._table.selectionModel().currentChanged.connect(self._show_row)
        self._model.modelReset.connect(self._show_row)
        self._detail.settled.connect(self._model.refresh)
        self._apply.clicked.connect(self.apply)
        self._undo.clicked.connect(self.undo)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence("Space"), self._table, self._toggle, context=Qt.ShortcutContext.WidgetShortcut)
