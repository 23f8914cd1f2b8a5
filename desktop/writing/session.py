"""The draft that a window holds: where it comes from, which file it belongs to, how it is kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.reading import UnreadableError
from desktop.writing.draft_keeper import DraftKeeper
from desktop.writing.drafts import Draft, DraftFile, DraftStore
from desktop.writing.files import TextFile, open_file, save_file
from desktop.writing.page import WritingPage


class Session(QObject):
    """Begins, opens, saves and leaves drafts; asks nothing, says what happened.

    Signals:
        changed: another draft or file, or saved.
        trouble: one Indonesian sentence for the message bar.
    """

    changed = Signal()
    trouble = Signal(str)

    def __init__(self, page: WritingPage, store: DraftStore, parent: QObject | None = None) -> None:
        """Hold what ``page`` shows, in a file of ``store``; :meth:`begin` must follow."""
        super().__init__(parent)
        self._page = page
        self._store = store
        self.file: TextFile | None = None
        self._keeper = DraftKeeper(self.current, self)
        self._keeper.failed.connect(self._tell_unkept)
        page.edited.connect(self._keeper.touch)
        page.editor.document().modificationChanged.connect(self.changed)

    @property
    def unsaved(self) -> bool:
        """Whether the text has words that no file has."""
        document = self._page.editor.document()
        return document.isModified() and (self.file is not None or not document.isEmpty())

    def current(self) -> Draft:
        """What the window holds now."""
        editor = self._page.editor
        return Draft(editor.text(), editor.textCursor().position(), self.file, self.unsaved, self._page.ignored.keys)

    def begin(self, path: Path | None = None, *, sample: str | None = None) -> None:
        """Show what the program was started for.

        Args:
            path: a file to open.
            sample: a text to show as a new draft; without either, the newest draft is restored.
        """
        if sample is not None:
            self._start(Draft(sample))
        elif path is None and (found := self._store.newest()):
            self._resume(*found)
        else:
            self._start(Draft())
        if path:
            self.open(path)

    def new(self) -> None:
        """Begin an empty draft; the one before stays among the earlier ones if no file has it."""
        if self._left():
            self._start(Draft())

    def open(self, path: Path) -> None:
        """Open a file, or the unsaved draft that belongs to it."""
        try:
            text, file = open_file(path.absolute())
        except UnreadableError as error:
            self.trouble.emit(f"{path.name}: {error.message}")
            return
        if not self._left():
            return
        for place, draft in self._store.left():
            if draft.file and draft.file.path == file.path and (held := self._store.adopt(place)):
                self._show(draft, held)
                self.trouble.emit(self.tr("Perubahan {0} yang belum disimpan dibuka lagi.").format(path.name))
                return
        self._start(Draft(text, file=file))
        if not file.encoding.startswith("utf-8"):
            notice = self.tr("Berkas ini memakai pengodean {0}. Bila disimpan, ia menjadi UTF-8.")
            self.trouble.emit(notice.format(file.encoding.upper()))

    def save(self, file: TextFile) -> bool:
        """Write the text to a file, which the draft belongs to from now on; whether that went well."""
        try:
            self.file, lost = save_file(self._page.editor.text(), file)
        except OSError as error:
            reason = error.strerror or str(error)
            self.trouble.emit(self.tr("Naskah tidak dapat disimpan di {0}: {1}.").format(file.path, reason))
            return False
        if lost:
            self.trouble.emit(self.tr("{0} tanda rusak disimpan sebagai “?”.").format(lost))
        self._page.editor.document().setModified(False)
        self._keeper.save()
        self.changed.emit()
        return True

    def earlier(self) -> Iterator[tuple[Path, Draft]]:
        """The drafts left by this and other windows, newest first."""
        return self._store.left()

    def resume(self, path: Path) -> None:
        """Go on with an earlier draft."""
        if not (file := self._store.adopt(path)):
            return
        if (draft := file.read()) and self._left():
            self._show(draft, file)
        else:
            file.release()

    def keep(self) -> bool:
        """Store the draft at once; whether that went well."""
        return self._keeper.saved()

    def end(self) -> None:
        """Leave the draft for the next start; drop it if there is nothing to keep."""
        if self.file or self.unsaved:
            self._keeper.saved()
            self._keeper.hold(None)
        else:
            self._keeper.drop()

    def _resume(self, held: DraftFile, draft: Draft) -> None:
        """Show a draft of an earlier session; one that was saved is read from its file again."""
        if draft.file and not draft.unsaved and not draft.file.as_seen:
            try:
                text, file = open_file(draft.file.path)
                draft = replace(draft, text=text, file=file)
            except UnreadableError:
                draft = replace(draft, unsaved=True)
        self._show(draft, held)

    def _left(self) -> bool:
        """Leave the draft where it can be found again, or drop it if no word is lost; whether that went well."""
        if not self.unsaved:
            self._keeper.drop()
        elif not self._keeper.saved():
            self.trouble.emit(self.tr("Draf ini tidak dapat disimpan. Simpan dulu naskahnya ke berkas."))
            return False
        return True

    def _start(self, draft: Draft) -> None:
        try:
            held = self._store.new()
        except OSError as error:
            held = None
            self._tell_unkept(error.strerror or str(error))
        self._show(draft, held)

    def _show(self, draft: Draft, held: DraftFile | None) -> None:
        self._keeper.hold(None)
        self.file = draft.file
        self._page.ignored.keys = draft.ignored
        self._page.editor.load(draft.text, draft.position)
        self._page.editor.document().setModified(draft.unsaved)
        self._keeper.hold(held)
        self.changed.emit()

    def _tell_unkept(self, reason: str) -> None:
        self.trouble.emit(self.tr("Draf tidak dapat disimpan sendiri: {0}. Simpan naskah ke berkas.").format(reason))
