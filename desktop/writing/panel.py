"""What stands beside the text: the summary, the list, the card, and what is safe to mend at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.writing.counts import SummaryLabel, grouped
from desktop.writing.examples import Examples
from desktop.writing.finding_card import CardScroll, FindingCard
from desktop.writing.findings_list import FindingsModel, FindingsView
from desktop.writing.marks import Placed


class FindingsPanel(QWidget):
    """The right side of the window; it only arranges and passes on."""

    fix_wanted = Signal()

    def __init__(self, model: FindingsModel, theme: Theme, examples: Examples, parent: QWidget | None = None) -> None:
        """Show a model's findings."""
        super().__init__(parent)
        self.summary = SummaryLabel()
        self.list = FindingsView(model)
        self.card = FindingCard(theme, examples)
        self._scroll = CardScroll(self.card)
        self._fix = QPushButton(objectName="mend")
        self._fix.clicked.connect(self.fix_wanted)
        self._fix.setToolTip(self.tr("Terapkan usul pertama semua temuan yang gantinya selalu benar"))
        self._show_safe(0)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(12, 14, 14, 12)
        layout.addWidget(self.summary)
        layout.addWidget(self._list_and_card(), 1)
        layout.addWidget(self._fix)

    def show_placed(self, placed: Placed, *, empty: bool) -> None:
        """Sum up the findings, and offer to mend the safe ones at once.

        Args:
            placed: what was found.
            empty: nothing has been written yet.
        """
        self.summary.show_findings(placed, empty=empty)
        self._scroll.setVisible(bool(placed.findings))
        self._show_safe(sum(finding.safe and bool(finding.suggestions) for finding in placed.findings))

    def _show_safe(self, count: int) -> None:
        self._fix.setText(self.tr("Luweskan semua yang aman ({0})").format(grouped(count)))
        self._fix.setEnabled(count > 0)

    def _list_and_card(self) -> QSplitter:
        """A border that can be moved; a long card scrolls."""
        splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False, objectName="findings")
        splitter.setHandleWidth(10)
        splitter.addWidget(self.list)
        splitter.addWidget(self._scroll)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([260, 380])  # a card with its example and three suggestions fits
        return splitter
