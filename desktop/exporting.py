"""Export and the printed report, as the writer meets them: where to, and whether it went well."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.drafts.session import Session
from desktop.terminal.console import reason
from desktop.writing.atomic import write_whole
from desktop.writing.page import WritingPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f\ud800-\udfff]+')  # in the names of files, on Windows
_LONGEST_NAME = 80  # code points
_FILTERS = {".docx": "Word (*.docx)", ".odt": "OpenDocument (*.odt)", ".txt": "Teks (*.txt)"}
_PDF = {".pdf": "PDF (*.pdf)"}


class Exporting(QObject):
    """Two entries of the file menu. The draft stays tied to its own file.

    Signals:
        said: one Indonesian sentence on what was done.
        trouble: one on what went wrong.
    """

    said = Signal(str)
    trouble = Signal(str)

    def __init__(self, page: WritingPage, session: Session, window: QWidget) -> None:
        """Export what ``page`` shows, asking in the name of a window."""
        super().__init__(window)
        self._page, self._session, self._window = page, session, window
        self._checked = False
        page.edited.connect(lambda: self._note(checked=False))
        page.answered.connect(lambda _answer: self._note(checked=True))

    def export(self) -> None:
        """Ask where to, and write the text as a Word document, an OpenDocument or a plain text."""
        if path := self._asked(self.tr("Ekspor naskah"), _FILTERS):
            text, title = self._page.editor.text(), self._name()
            self._write(path, lambda: _document(path.suffix.lower(), text, title))

    def export_report(self) -> None:
        """Ask where to, and print the findings into a PDF."""
        if not self._checked:
            self.trouble.emit(self.tr("Naskah masih diperiksa. Coba lagi sebentar."))
        elif path := self._asked(self.tr("Laporan temuan"), _PDF):
            self._write(path, self._report)

    def _note(self, *, checked: bool) -> None:
        self._checked = checked

    def _asked(self, title: str, filters: dict[str, str]) -> Path | None:
        """The file that the writer names; its ending is one of the filters'."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # takes 1 ms, which the start need not wait for

        first = next(iter(filters))
        file = self._session.file
        folder = file.path.parent if file else Path.home()
        stem = file.path.stem if file else _FORBIDDEN.sub(" ", self._name())[:_LONGEST_NAME].strip(" .")
        stem = stem or self.tr("naskah")
        if (folder / (stem + first)).exists():  # perhaps what the draft was taken out of
            stem += " (Luwes)"
        dialog = QFileDialog(self._window, title, str(folder), ";;".join(filters.values()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(stem + first)
        suffixes = {words: suffix for suffix, words in filters.items()}
        dialog.filterSelected.connect(lambda words: _follow_filter(dialog, suffixes[words]))
        dialog.setDefaultSuffix(first)
        chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
        suffix = suffixes.get(dialog.selectedNameFilter(), first)
        dialog.deleteLater()
        if chosen and chosen.suffix.lower() not in filters:
            return chosen.with_name(chosen.name + suffix)
        return chosen

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        try:
            write_whole(path, make())
        except OSError as error:
            self.trouble.emit(self.tr("{0} tidak dapat ditulis: {1}.").format(path.name, reason(error)))
        else:
            self.said.emit(self.tr("Ditulis: {0}").format(path))

    def _name(self) -> str:
        return self._session.current().name

    def _report(self) -> bytes:
        # The start-up budget: nobody needs this to see the window.
        from desktop.documents.findings_report import FindingsReport, report_document  # noqa: PLC0415
        from desktop.documents.pdf import pdf_bytes  # noqa: PLC0415

        placed, title = self._page.placed, self._name()
        text = self._page.editor.text()
        report = FindingsReport(title, date.today(), text, placed.findings, placed.starts, placed.ends)
        return pdf_bytes(report_document(report), title)


def _follow_filter(dialog: QFileDialog, suffix: str) -> None:
    """Give the file that is named in a dialog the ending of the filter just chosen."""
    dialog.setDefaultSuffix(suffix)
    if named := dialog.selectedFiles():
        dialog.selectFile(Path(named[0]).with_suffix(suffix).name)


def _document(suffix: str, text: str, title: str) -> bytes:
    # The start-up budget: the libraries behind these take 130 ms each.
    if suffix == ".docx":
        from desktop.documents.docx_writer import docx_bytes  # noqa: PLC0415

        return docx_bytes(text, title)
    if suffix == ".odt":
        from desktop.documents.odt_writer import odt_bytes  # noqa: PLC0415

        return odt_bytes(text, title)
    return text.encode("utf-8", "replace")
