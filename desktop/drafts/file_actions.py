"""Open, save and close as the writer meets them: with questions where something could be lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.dialogs import ask
from desktop.documents.opening import SUFFIXES
from desktop.drafts.session import Session
from desktop.writing.files import TextFile


class FileActions(QObject):
    """The entries of the file menu; the session does the work."""

    def __init__(self, session: Session, window: QWidget) -> None:
        """Ask in the name of a window."""
        super().__init__(window)
        self._session = session
        self._window = window

    def open(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # takes 1 ms, which the start need not wait for

        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Buka naskah"), self._folder(), self._openable())
        if name:
            self._session.open(Path(name))

    def save(self) -> bool:
        """Save to the draft's file, or ask for one; whether the text is in a file now."""
        file = self._session.file
        if file is None:
            return self.save_as()
        if not file.changed_on_disk:
            return self._session.save(file)
        question = self.tr("Berkas {0} diubah program lain sejak dibuka. Timpa dengan naskah ini?")
        answers = [self.tr("Simpan dengan nama lain…"), self.tr("Timpa"), self.tr("Batal")]
        number = ask(self._window, self.tr("Berkas berubah"), question.format(file.path.name), answers)
        chosen: tuple[Callable[[], bool], ...] = (self.save_as, lambda: self._session.save(file), lambda: False)
        return chosen[number]()

    def save_as(self) -> bool:
        """Ask where to save; whether the text is in a file now."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # as above

        dialog = QFileDialog(self._window, self.tr("Simpan naskah"), self._folder(), self._filters())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")  # the dialog adds it before it asks about a file that is already there
        if not dialog.exec():
            return False
        path = Path(dialog.selectedFiles()[0])
        if path.suffix.lower() in SUFFIXES:
            self._session.trouble.emit(self.tr("Untuk menulis {0}, pakai Berkas, Ekspor….").format(path.suffix))
            return False
        old = self._session.file
        return self._session.save(replace(old, path=path) if old else TextFile(path))

    def may_close(self) -> bool:
        """Whether the window may close; asks if a file has an older text, or nothing has it at all."""
        if self._session.file and self._session.unsaved:
            question = self.tr(
                "{0} belum memuat perubahan terakhir. Bila ditutup, Luwes tetap menyimpannya di pustaka naskah."
            )
            answers = [self.tr("Simpan"), self.tr("Tutup saja"), self.tr("Batal")]
            name = self._session.file.path.name
            number = ask(self._window, self.tr("Tutup Luwes"), question.format(name), answers)
            if number != 1:
                return number == 0 and self.save()
        return self._session.keep() or self._may_lose()

    def _may_lose(self) -> bool:
        """Whether a text that cannot be kept as a draft may go."""
        question = self.tr("Draf tidak dapat disimpan. Bila ditutup, naskah ini hilang.")
        answers = [self.tr("Simpan ke berkas…"), self.tr("Buang naskah"), self.tr("Batal")]
        number = ask(self._window, self.tr("Tutup Luwes"), question, answers)
        return self.save() if number == 0 else number == 1

    def _folder(self) -> str:
        return str(self._session.file.path if self._session.file else Path.home())

    def _openable(self) -> str:
        return self.tr("Naskah (*.docx *.odt *.rtf *.txt *.md);;Semua berkas (*)")

    def _filters(self) -> str:
        return self.tr("Naskah (*.txt *.md);;Semua berkas (*)")
