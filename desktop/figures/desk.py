"""Ties the numbers to the window: the button at the bottom, the dialog behind it, the charts in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.drafts.session import Session
from desktop.figures.index_button import IndexButton
from desktop.writing.answer import Answer
from desktop.writing.page import WritingPage
from nlp.offsets import Utf16Map

if TYPE_CHECKING:
    from desktop.figures.figures_dialog import FiguresDialog
    from desktop.figures.gauging import Gauged
    from nlp.figures import Figures
    from nlp.stiffness import Stiffness


class FiguresDesk(QObject):
    """Shows the index of each answer and, when asked, the dialog.

    Signals:
        failed: one Indonesian sentence.

    Attributes:
        button: for the window's status bar.
    """

    failed = Signal(str)

    def __init__(self, page: WritingPage, session: Session, window: QWidget) -> None:
        """Measure what ``page`` shows of the draft that ``session`` holds."""
        super().__init__(window)
        self._page, self._session, self._window = page, session, window
        self._figures: Figures | None = None
        self._found: Stiffness | None = None
        self._dialog: FiguresDialog | None = None
        self.button = IndexButton()
        self.button.clicked.connect(self.show)
        page.answered.connect(self._show_answer)

    def show(self) -> None:
        """Explain the index until the dialog is closed; the charts come when they have been measured."""
        # Not at the top: whoever never looks here need not wait for it at the start.
        from desktop.figures.figures_dialog import FiguresDialog  # noqa: PLC0415
        from desktop.job import Job  # noqa: PLC0415
        from nlp.figures import Figures  # noqa: PLC0415
        from nlp.stiffness import stiffness  # noqa: PLC0415

        figures, found = self._figures or Figures(), self._found or stiffness({}, 0)
        self._dialog = dialog = FiguresDialog(figures, found, self._window)
        dialog.longest_wanted.connect(self._show_longest)
        path, text = self._session.path, self._page.editor.text()
        job = Job(lambda _: _measured(path, text))
        job.done.connect(self._show_charts)
        job.refused.connect(self.failed)
        job.start(Job.Priority.LowPriority)
        dialog.exec()
        self._dialog = None
        job.cancel()
        dialog.deleteLater()

    def _show_answer(self, answer: Answer) -> None:
        self._figures = answer.figures
        self._found = self.button.show_findings(answer.placed.findings, answer.figures.words)

    def _show_longest(self) -> None:
        """Select the longest sentence in the text."""
        # Not at the top: only those who ask for it wait for the rules of sentences.
        from nlp.sentences import sentences  # noqa: PLC0415

        if self._figures is None:
            return
        text, start = self._page.editor.text(), self._figures.longest_at
        paragraph = text[start:].partition("\n\n")[0]
        end = start + next((end for _, end in sentences(paragraph)), 0)
        units = Utf16Map(text)
        self._page.editor.select((units.to_units(start), units.to_units(end)))

    def _show_charts(self, groups: Sequence[Sequence[Gauged]]) -> None:
        if self._dialog is None:  # closed before everything was measured
            return
        earlier, month = groups
        if others := [gauged.figures.lix for gauged in month[:-1] if gauged.figures.words]:  # the last is this text
            self._dialog.show_usual_lix(sum(others) / len(others))
        self._dialog.add_chart(self.tr("Versi naskah ini"), _points(earlier))
        self._dialog.add_chart(self.tr("Naskah sebulan ini"), _points(month))


def _measured(path: Path | None, text: str) -> list[list[Gauged]]:
    """The versions of a draft and the drafts of the month, measured; runs in the job's thread."""
    from desktop.figures.collecting import drafts_of_month, versions  # noqa: PLC0415  # not at the start, as above
    from desktop.figures.gauging import gauge  # noqa: PLC0415

    return gauge((versions(path, text), drafts_of_month(path, text)))


def _points(measured: Sequence[Gauged]) -> list[tuple[datetime, int]]:
    return [(gauged.when, gauged.index) for gauged in measured if gauged.figures.words]
