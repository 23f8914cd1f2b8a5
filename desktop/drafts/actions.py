"""What a writer does with a draft, whether the window shows it or not."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.dialogs import ask
from desktop.drafts.asking import ask_words
from desktop.drafts.draft import Draft, Status, clipped, now, parse_tags
from desktop.drafts.draft_file import read_draft
from desktop.drafts.library import Library
from desktop.drafts.session import Session
from desktop.drafts.store import DraftStore, HeldError
from desktop.drafts.versions import DAMAGE
from desktop.terminal.console import reason

_Tell = Callable[[str, Callable[[], object] | None], None]


class DraftActions(QObject):
    """Each action takes the path of a draft; None is the one that the window shows."""

    def __init__(self, session: Session, store: DraftStore, library: Library, tell: _Tell, window: QWidget) -> None:
        """Act for a window.

        Args:
            session: the draft that the window shows.
            store: all others.
            library: looks again after each action.
            tell: shows one sentence, with a way to undo what it tells of.
            window: asks the questions.
        """
        super().__init__(window)
        self._session, self._store, self._library = session, store, library
        self._tell, self._window = tell, window

    def open(self, path: Path) -> None:
        """Show a draft; one from the bin is taken out of it."""
        draft = self._draft(path)
        if not draft or not draft.deleted or self._changed(path, deleted=None):
            self._session.open_draft(path)
        self._library.look()

    def rename(self, path: Path | None = None) -> None:
        """Ask for a title; without one, the first line is the name."""
        if draft := self._draft(path):
            label = self.tr("Judul (bila kosong, baris pertama yang dipakai):")
            title = ask_words(self._window, self.tr("Ganti judul"), label, clipped(draft.name))
            if title is not None:
                self._changed(path, title="" if title == clipped(replace(draft, title="").name) else title)

    def tag(self, path: Path | None = None) -> None:
        """Ask for the tags."""
        if draft := self._draft(path):
            label = self.tr("Tag, dipisah koma:")
            words = ask_words(self._window, self.tr("Tag naskah"), label, ", ".join(draft.tags))
            if words is not None:
                self._changed(path, tags=parse_tags(words))

    def set_status(self, status: Status, path: Path | None = None) -> None:
        """Say how far a draft has come; that keeps a version."""
        self._changed(path, status=status)

    def keep_version(self) -> None:
        """Ask for a note and keep the text as it is now for ever."""
        label = self.tr("Catatan (boleh kosong):")
        note = ask_words(self._window, self.tr("Simpan versi"), label)
        if note is not None:
            self._session.keep_version(note or self.tr("Disimpan"), lasting=True)

    def duplicate(self, path: Path | None = None) -> None:
        """Copy a draft, and show the copy."""
        if not (draft := self._draft(path)) or draft.blank:
            return
        title = self.tr("{0} (salinan)").format(clipped(draft.name))
        time = now()
        copy = Draft(draft.text, unsaved=True, ignored=draft.ignored, title=title, tags=draft.tags,
                     channel=draft.channel, created=time, changed=time)  # fmt: skip
        try:
            self._session.open_draft(self._store.copy(copy))
        except OSError as error:
            self._tell(self.tr("Naskah tidak dapat digandakan: {0}.").format(reason(error)), None)
        self._library.look()

    def delete(self, path: Path | None = None) -> None:
        """Put a draft into the bin; one that is there already goes for ever, after a question."""
        if not (draft := self._draft(path)):
            return
        if draft.deleted and path:
            self._destroy(path, draft)
        elif self._is_own(path):
            if gone := self._session.delete():
                self._tell_deleted(draft, lambda: self.open(gone))
        elif path and self._changed(path, deleted=now()):
            self._tell_deleted(draft, lambda: self._changed(path, deleted=None))
        self._library.look()

    def _destroy(self, path: Path, draft: Draft) -> None:
        question = self.tr("“{0}” dan semua versinya dihapus untuk selamanya?").format(clipped(draft.name))
        if ask(self._window, self.tr("Hapus selamanya"), question, [self.tr("Hapus"), self.tr("Batal")]) == 0:
            self._store.remove(path)

    def _tell_deleted(self, draft: Draft, undo: Callable[[], object]) -> None:
        name = clipped(draft.name) or self.tr("(kosong)")
        said = [self.tr("“{0}” masuk tempat sampah dan dihapus setelah 30 hari.").format(name)]
        if draft.file:
            said.append(self.tr("Berkas {0} tetap ada.").format(draft.file.path.name))
        self._tell(" ".join(said), undo)

    def _draft(self, path: Path | None) -> Draft | None:
        if path is None or self._is_own(path):
            return self._session.current()
        with suppress(OSError, *DAMAGE):  # it has gone meanwhile; the library will see that
            return read_draft(path)
        return None

    def _is_own(self, path: Path | None) -> bool:
        return path is None or path == self._session.path

    def _changed(self, path: Path | None, **fields: Any) -> bool:  # noqa: ANN401  # as replace() takes them
        """Change what is said of a draft; whether that went well."""
        if path is None or self._is_own(path):
            self._session.describe(**fields)
            return True
        try:
            self._store.change(path, **fields)
        except HeldError:
            self._tell(self.tr("Naskah ini sedang terbuka di jendela Luwes lain."), None)
        except OSError as error:
            self._tell(self.tr("Naskah tidak dapat diubah: {0}.").format(reason(error)), None)
        else:
            self._library.look()
            return True
        return False
