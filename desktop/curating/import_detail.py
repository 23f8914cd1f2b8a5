"""One row of an import field by field: as it was exported, as it is here, as the file has it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.curating.import_choices import ImportChoices
from phrasebank.exchange.columns import BY_FIELD
from phrasebank.exchange.merging import Side, strands
from phrasebank.exchange.plan import Kind, PlanRow

_FILE, _CHOICE = 3, 4
_CHOICE_WIDTH = 120


class ImportDetail(QTableWidget):
    """Shows a row; where it clashes, asks of each field whose word holds.

    Signals:
        settled: another side was chosen.
    """

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(0, _CHOICE + 1, parent)
        self.setHorizontalHeaderLabels([
            self.tr("Kolom"), self.tr("Waktu diekspor"), self.tr("Di bank ini"), self.tr("Di berkas"), self.tr("Pakai"),
        ])  # fmt: skip
        self.setAccessibleName(self.tr("Isi baris yang dipilih"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_CHOICE, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_CHOICE, _CHOICE_WIDTH)
        header.sectionResized.connect(self.resizeRowsToContents)

    def show_row(self, row: PlanRow | None, choices: ImportChoices | None) -> None:
        """Show another row, or none."""
        self.setRowCount(0)
        lines = list(_lines(row)) if row else []
        self.setRowCount(len(lines))
        for at, texts in enumerate(lines):
            for column, text in enumerate(texts):
                self.setItem(at, column, _item(text))
        clashing = bool(row and row.kind is Kind.CLASHING)
        self.setColumnHidden(1, not clashing)
        refused = bool(row and row.faults)
        self.setColumnHidden(2, refused or not (row and row.here))
        self.horizontalHeaderItem(_FILE).setText(self.tr("Masalah") if refused else self.tr("Di berkas"))
        self.setColumnHidden(_CHOICE, not clashing)
        if row and choices and clashing:
            for at, strand in enumerate(strands(row)):
                side = choices.sides(row).get(strand.field, strand.proposal)
                self.setCellWidget(at, _CHOICE, self._box(row, choices, strand.field, side))
        self.resizeRowsToContents()

    def _box(self, row: PlanRow, choices: ImportChoices, field: str, side: Side | None) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Pakai untuk {0}").format(BY_FIELD[field].heading))
        for label, data in (
            (self.tr("pilih …"), None),
            (self.tr("bank ini"), Side.HERE),
            (self.tr("berkas"), Side.FILE),
        ):
            box.addItem(label, data)
        box.setCurrentIndex((None, Side.HERE, Side.FILE).index(side))

        def settle() -> None:
            data = box.currentData()  # Qt hands on the bare str
            choices.settle(row, field, data and Side(data))
            self.settled.emit()

        box.currentIndexChanged.connect(settle)
        return box


def _lines(row: PlanRow) -> Iterator[tuple[str, str, str, str]]:
    """Column, text when it was exported, text here, text in the file."""
    if row.faults:
        for fault in row.faults:
            yield fault.column, "", "", fault.reason
    elif row.here is None and row.entry:
        for column in BY_FIELD.values():
            if text := column.text(row.entry):
                yield column.heading, "", "", text
    else:
        for field, here, file in row.changes():
            base = BY_FIELD[field].text(row.base) if row.base else "?"
            yield BY_FIELD[field].heading, base, here, file


def _item(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(text)
    return item
