"""The stiffness index at the bottom of the window; a click explains it."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.figures.words import grade_word
from desktop.named_keys import name_keys
from nlp.finding import Finding
from nlp.stiffness import Stiffness, stiffness


class IndexButton(QPushButton):
    """Shows the index of the text as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty text."""
        super().__init__(parent, flat=True)
        name_keys(self, self.tr("Angka naskah: terdiri dari apa indeks ini"), "figures")
        self.show_findings((), 0)

    def show_findings(self, findings: Iterable[Finding], words: int) -> Stiffness:
        """Show the index of these findings in a text of so many words; returns it."""
        found = stiffness(Counter(finding.category for finding in findings), words)
        self.setText(self.tr("Kekakuan {0} · {1}").format(found.index, grade_word(found.grade)))
        self.setAccessibleName(self.text())
        self.setVisible(words > 0)
        return found
