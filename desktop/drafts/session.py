"""The draft that a window holds: where it comes from and how it is left."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.drafts.draft import Draft, now
from desktop.drafts.draft_file import DamagedError, DraftFile, is_held, read_draft
from desktop.drafts.held_draft import HeldDraft
from desktop.drafts.store import DraftStore
from desktop.drafts.times import exact
from desktop.drafts.versions import DAMAGE, Version
from desktop.reading import ReadText, UnreadableError
from desktop.terminal.console import reason
from desktop.writing.files import TextFile, import_file, open_file, save_file
from desktop.writing.page import WritingPage


class Session(HeldDraft):
    """Begins, opens, saves and leaves drafts; asks nothing, says what happened."""

    def __init__(self, page: WritingPage, store: DraftStore, parent: QObject | None = None) -> None:
        """Hold what ``page`` shows, in a file of ``store``; :meth:`begin` must follow."""
        super().__init__(page, store, parent)
        self._store = store
        store.on_damaged = self._tell_damaged

    def begin(self, path: Path | None = None, *, sample: str | None = None) -> None:
        """Show what the program was started for.

        Args:
            path: a file to open.
            sample: a text to show as a new draft; without either, the newest draft is restored.
        """
        if sample is not None:
            self._show(Draft(sample))
        elif path is None and (found := self._store.newest()):
            self._resume(*found)
        else:
            self._show(Draft())
        if path:
            self.open(path)

    def new(self) -> None:
        """Begin an empty draft; the one before stays in the library."""
        if self._left():
            self._show(Draft())

    def open(self, path: Path) -> None:
        """Open a file, with the draft that belongs to it if there is one."""
        try:
            if document := import_file(path.absolute()):
                self._import(path, document)
                return
            text, file = open_file(path.absolute())
        except UnreadableError as error:
            self.trouble.emit(f"{path.name}: {error.message}")
            return
        known = self._store.tied_to(file.path)
        if known and known != self.path and is_held(known):
            self.trouble.emit(self.tr("{0} sedang terbuka di jendela Luwes lain.").format(path.name))
            return
        if not self._left():
            return
        if known and (found := self._store.adopt(known)):
            self._resume(*found)
            if found[1].unsaved:
                self.trouble.emit(self.tr("Perubahan {0} yang belum disimpan dibuka lagi.").format(path.name))
            return
        self._show(Draft(text, file=file))
        self._keeper.touch()
        if not file.encoding.startswith("utf-8"):
            notice = self.tr("Berkas ini memakai pengodean {0}. Bila disimpan, ia menjadi UTF-8.")
            self.trouble.emit(notice.format(file.encoding.upper()))

    def _import(self, path: Path, document: ReadText) -> None:
        """Show a document's text as a new draft, which never goes back into the document."""
        if not self._left():
            return
        self._show(Draft(document.text, title=path.stem, unsaved=True))
        self._keeper.touch()
        said = [self.tr("{0} dibuka sebagai naskah baru; dokumen aslinya tetap.").format(path.name)]
        if document.left_out:
            said.append(self.tr("Tidak ikut: {0}.").format(", ".join(document.left_out)))
        self.trouble.emit(" ".join(said))

    def open_draft(self, path: Path) -> None:
        """Go on with a draft of the library."""
        if path == self.path:
            return
        if is_held(path):
            self.trouble.emit(self.tr("Naskah ini sedang terbuka di jendela Luwes lain."))
        elif self._left():
            if found := self._store.adopt(path):
                self._resume(*found)
            else:
                self._show_unheld(path)

    def save(self, file: TextFile) -> bool:
        """Write the text to a file, which the draft belongs to from now on; whether that went well."""
        try:
            saved, lost = save_file(self._page.editor.text(), file)
        except OSError as error:
            self.trouble.emit(self.tr("Naskah tidak dapat disimpan di {0}: {1}.").format(file.path, reason(error)))
            return False
        if lost:
            self.trouble.emit(self.tr("{0} tanda rusak disimpan sebagai “?”.").format(lost))
        self._said = replace(self._said, file=saved)
        self._page.editor.document().setModified(False)
        self._keeper.save()
        self.changed.emit()
        return True

    def restore(self, version: Version) -> None:
        """Put a version in the place of the text, as one undo step; the text is kept as a version first."""
        self.keep_version(self.tr("Sebelum versi {0} dipulihkan").format(exact(version.time)))
        editor = self._page.editor
        editor.change([((0, editor.document().characterCount() - 1), version.text)])
        editor.place_cursor(0)

    def delete(self) -> Path | None:
        """Put the draft into the bin and begin an empty one; its file, if that went well."""
        path = self.path
        if not path or not self._keeper.saved(replace(self.current(), open=False, deleted=now())):
            return None
        self._show(Draft())
        return path

    def end(self) -> None:
        """Leave the draft for the next start; drop it if there is nothing to keep."""
        self._left()
        self._keeper.hold(None)

    def _resume(self, held: DraftFile, draft: Draft) -> None:
        """Show a draft of the library; one that was saved is read from its file again."""
        before = draft.text
        if draft.file and not draft.unsaved and not draft.file.as_seen:
            try:
                text, file = open_file(draft.file.path)
                draft = replace(draft, text=text, file=file)
            except UnreadableError:
                draft = replace(draft, unsaved=True)
        self._show(draft, held)
        self._keeper.keep_version(before, self.tr("Saat dibuka"))
        self._keeper.touch()

    def _show_unheld(self, path: Path) -> None:
        """Show a draft that lies where nothing can be written."""
        try:
            draft = read_draft(path)
        except (OSError, *DAMAGE):
            draft = Draft()  # it is gone, or has been put aside; then that has been told
        self._show(draft)

    def _tell_damaged(self, error: DamagedError) -> None:
        said = [self.tr("Sebuah draf rusak dan disisihkan sebagai {0}.").format(error.aside)]
        if error.rescued:
            said.append(self.tr("Versi terakhirnya dipakai sebagai gantinya."))
        self.trouble.emit(" ".join(said))
