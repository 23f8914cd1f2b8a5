"""The stiffness index at the bottom of the window; a click explains it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.named_keys import name_keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nlp.finding import Finding
    from nlp.stiffness import Stiffness


class IndexButton(QPushButton):
    """Shows the index of the text as it is; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent, flat=True)
        name_keys(self, self.tr("Angka naskah: terdiri dari apa indeks ini"), "figures")
        self.hide()

    def show_findings(self, findings: Iterable[Finding], words: int) -> Stiffness:
        """Show the index of these findings in a text of so many words; returns it."""
        # Not at the top: the window's start need not wait for what it cannot show yet.
        from desktop.figures.words import grade_word  # noqa: PLC0415
        from nlp.stiffness import stiffness  # noqa: PLC0415

        found = stiffness(Counter(finding.category for finding in findings), words)
        self.setText(self.tr("Kekakuan {0} · {1}").format(found.index, grade_word(found.grade)))
        self.setAccessibleName(self.text())
        self.setVisible(words > 0)
        return found
