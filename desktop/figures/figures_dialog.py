"""Shows how the text reads: the index and its parts, the numbers, and how the index has changed."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.figures.words import grade_word, index_about, rows
from desktop.labels import shown
from desktop.numbers import decimal
from nlp.figures import Figures
from nlp.stiffness import MOST, Stiffness

Points = Sequence[tuple[datetime, int]]
_WIDTH = 560  # pixels


class FiguresDialog(QDialog):
    """The numbers of one moment; open it again after editing.

    Signals:
        longest_wanted: the longest sentence is to be shown in the text.
    """

    longest_wanted = Signal()

    def __init__(self, figures: Figures, found: Stiffness, parent: QWidget | None = None) -> None:
        """Show the figures of a text and its index.

        Args:
            figures: of the text.
            found: its index.
            parent: the window.
        """
        super().__init__(parent)
        self._figures = figures
        self.setWindowTitle(self.tr("Angka naskah"))
        self.setFixedWidth(_WIDTH)
        self._about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="hint")
        self._about.setText(self.tr("Klik “?” untuk penjelasan tiap angka."))
        self._values: list[QLabel] = []
        self._charts = QTabWidget()
        self._charts.setAccessibleName(self.tr("Grafik"))
        self._charts.hide()
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(self._index(found))
        layout.addLayout(self._parts(found))
        layout.addLayout(self._numbers())
        layout.addWidget(self._about)
        layout.addWidget(self._charts)
        buttons = QDialogButtonBox()
        show = buttons.addButton(self.tr("Tunjukkan kalimat terpanjang"), QDialogButtonBox.ButtonRole.ActionRole)
        show.setEnabled(figures.longest > 0)
        show.clicked.connect(self.longest_wanted)
        show.clicked.connect(self.accept)
        buttons.addButton(self.tr("Tutup"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def show_usual_lix(self, usual_lix: float) -> None:
        """Compare the text with the mean of the writer's other drafts."""
        for value, row in zip(self._values, rows(self._figures, usual_lix), strict=True):
            value.setText(row.value)

    def add_chart(self, title: str, points: Points) -> None:
        """Add a chart of the index; needs two measurements to say anything."""
        # Not at the top: numpy behind it takes 100 ms, which only those who look here wait for.
        from desktop.figures.chart import IndexChart  # noqa: PLC0415

        page = QWidget()
        layout = QVBoxLayout(page)
        if len(points) > 1:
            chart = IndexChart()
            chart.show_points(points)
            layout.addWidget(chart)
            said = self.tr("Dari {0} menjadi {1} dalam {2} pengukuran.")
            layout.addWidget(QLabel(said.format(points[0][1], points[-1][1], len(points))))
        else:
            layout.addWidget(QLabel(self.tr("Belum cukup untuk digambar: baru ada satu naskah atau versi.")))
        self._charts.addTab(page, title)
        self._charts.show()

    def _index(self, found: Stiffness) -> QWidget:
        head = QWidget()
        grid = QGridLayout(head)
        grid.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Indeks kekakuan: {0} dari {1} ({2})").format(found.index, MOST, grade_word(found.grade))
        title = QLabel(words, objectName="words")
        grid.addWidget(title, 0, 0)
        grid.addWidget(self._asker(self.tr("Indeks kekakuan"), index_about()), 0, 1, Qt.AlignmentFlag.AlignRight)
        return head

    def _parts(self, found: Stiffness) -> QGridLayout:
        """One bar a category; together they are the index."""
        grid = QGridLayout(horizontalSpacing=12)
        grid.setColumnStretch(2, 1)
        for row, (category, points) in enumerate(found.parts):
            bar = QProgressBar(maximum=MOST, value=min(MOST, round(points)), textVisible=False)
            bar.setAccessibleName(shown(category.label))
            bar.setMaximumHeight(10)
            grid.addWidget(QLabel(shown(category.label)), row, 0)
            grid.addWidget(QLabel(self.tr("{0} poin").format(decimal(points))), row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(bar, row, 2)
        if not found.parts:
            grid.addWidget(QLabel(self.tr("Tidak ada temuan yang membuat naskah ini kaku.")), 0, 0)
        return grid

    def _numbers(self) -> QGridLayout:
        grid = QGridLayout(horizontalSpacing=12, verticalSpacing=4)
        grid.setColumnStretch(1, 1)
        for at, row in enumerate(rows(self._figures)):
            self._values.append(QLabel(row.value))
            grid.addWidget(QLabel(row.name), at, 0)
            grid.addWidget(self._values[-1], at, 1)
            grid.addWidget(self._asker(row.name, row.about), at, 2)
        return grid

    def _asker(self, name: str, about: str) -> QToolButton:
        button = QToolButton(text="?", toolTip=about)
        button.setAccessibleName(self.tr("Penjelasan: {0}").format(name))
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda: self._about.setText(f"{name}: {about}"))
        return button
