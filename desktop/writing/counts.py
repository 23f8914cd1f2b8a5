"""How long the text is and what was found, in words for the status bar and the panel."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from desktop.labels import shown
from desktop.numbers import grouped
from desktop.writing.marks import Placed
from nlp.category import Category

if TYPE_CHECKING:
    from nlp.figures import Figures


class CountsLabel(QLabel):
    """Characters, words and sentences at the bottom of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty text."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Panjang naskah"))
        self._show(0, 0, 0)

    def show_figures(self, figures: Figures) -> None:
        """Show the length of a text."""
        self._show(figures.characters, figures.words, figures.sentences)

    def _show(self, *numbers: int) -> None:
        self.setText(self.tr("{0} karakter · {1} kata · {2} kalimat").format(*map(grouped, numbers)))


class SummaryLabel(QLabel):
    """How many findings there are of each category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that the phrases are still being read."""
        super().__init__(self.tr("Menyiapkan bank frasa…"), parent, wordWrap=True)
        self.setAccessibleName(self.tr("Ringkasan temuan"))

    def show_findings(self, placed: Placed, *, empty: bool) -> None:
        """Show the numbers.

        Args:
            placed: what was found.
            empty: nothing has been written yet.
        """
        found = Counter(finding.category for finding in placed.findings)
        if empty:
            self.setText(self.tr("Belum ada naskah."))
        elif not found:
            self.setText(self.tr("Tidak ada temuan. Naskah ini sudah luwes."))
        else:
            parts = ", ".join(
                f"{shown(category.label).lower()} {grouped(n)}" for category in Category if (n := found[category])
            )
            self.setText(self.tr("{0} temuan: {1}").format(grouped(len(placed.findings)), parts))
