"""The draft that a window shows: what it holds, what is said of it, how it is kept."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.drafts.draft import Draft, now
from desktop.drafts.draft_file import DraftFile
from desktop.drafts.keeper import DraftKeeper
from desktop.drafts.store import DraftStore, status_note
from desktop.drafts.versions import Version
from desktop.writing.files import TextFile
from desktop.writing.page import WritingPage


class HeldDraft(QObject):
    """Ties the page, which knows the text, to the keeper, which knows the disk.

    Signals:
        changed: another draft or file, another title or status, or saved.
        trouble: one Indonesian sentence for the message bar.
        channel_changed: where the draft will be published; also when another draft is shown.
        replaced: another draft is shown.
    """

    changed = Signal()
    trouble = Signal(str)
    channel_changed = Signal(str)
    replaced = Signal()

    def __init__(self, page: WritingPage, store: DraftStore, parent: QObject | None = None) -> None:
        """Hold what ``page`` shows, in a file of ``store``."""
        super().__init__(parent)
        self._page = page
        self._said = Draft()  # all of it but what the page knows better
        self._keeper = DraftKeeper(self.current, store.new, self)
        self._keeper.failed.connect(self._tell_unkept)
        page.edited.connect(self._note_edit)
        page.mending.connect(lambda: self.keep_version(self.tr("Sebelum banyak kata diganti sekaligus")))
        page.editor.document().modificationChanged.connect(self.changed)

    @property
    def file(self) -> TextFile | None:
        """The writer's file that the draft belongs to."""
        return self._said.file

    @property
    def title(self) -> str:
        """The name given to the draft; empty if it has none."""
        return self._said.title

    @property
    def path(self) -> Path | None:
        """The draft's own file; None while there is nothing to keep."""
        return self._keeper.file.path if self._keeper.file else None

    @property
    def unsaved(self) -> bool:
        """Whether the text has words that no file has."""
        document = self._page.editor.document()
        return document.isModified() and (self.file is not None or not document.isEmpty())

    @property
    def channel(self) -> str:
        """Where the draft will be published: the name of a channel."""
        return self._said.channel

    @channel.setter
    def channel(self, channel: str) -> None:
        if channel != self.channel:
            self.describe(channel=channel)
            self.channel_changed.emit(channel)

    @property
    def photo(self) -> str:
        """The file of the photo that goes with the draft; empty if there is none."""
        return self._said.photo

    def current(self) -> Draft:
        """What the window holds now."""
        editor, position = self._page.editor, self._page.editor.textCursor().position()
        ignored = self._page.ignored.keys
        return replace(
            self._said, text=editor.text(), position=position, unsaved=self.unsaved, ignored=ignored, open=True
        )

    def describe(self, **fields: Any) -> None:  # noqa: ANN401  # as replace() takes them
        """Change what is said of the draft: its title, tags, status …; a new status keeps a version."""
        before, self._said = self._said, replace(self._said, **fields)
        self._keeper.touch()
        if self._said.status is not before.status:
            self.keep_version(status_note(self._said), lasting=True)
        self.changed.emit()

    def keep(self) -> bool:
        """Store the draft at once; whether that went well."""
        return self._is_dispensable() or self._keeper.saved()

    def keep_version(self, note: str, *, lasting: bool = False) -> None:
        """Keep the text as it is now among the versions, and say why."""
        self._keeper.keep_version(self._page.editor.text(), note, lasting=lasting)

    def versions(self) -> list[Version]:
        """The versions of the draft, newest first; may be called in any thread. Damaged ones are put aside and told."""
        if not (file := self._keeper.file):
            return []
        self._keeper.settle()
        with suppress(OSError):  # the folder cannot be written; they stay where they are
            for path in file.versions.put_aside_damaged():
                self.trouble.emit(self.tr("Sebuah versi rusak dan disisihkan sebagai {0}.").format(path))
        return file.versions.all()

    def _is_dispensable(self) -> bool:
        """Whether nobody would miss the draft: it is blank, or a sample that was only looked at."""
        held, draft = self._keeper.file, self.current()
        if held and (held.versions or (held.path.exists() and not draft.blank)):
            return False
        return draft.blank or not (draft.unsaved or draft.file or draft.title or draft.tags)

    def _left(self) -> bool:
        """Leave the draft in the library, or drop it if nobody would miss it; whether that went well."""
        if self._is_dispensable():
            self._keeper.drop()
            return True
        draft = replace(self.current(), open=False)
        self.keep_version(self.tr("Saat ditinggalkan"))
        if self._keeper.saved(draft):
            return True
        self.trouble.emit(self.tr("Draf ini tidak dapat disimpan. Simpan dulu naskahnya ke berkas."))
        return False

    def _show(self, draft: Draft, held: DraftFile | None = None) -> None:
        self._keeper.hold(held)
        self._page.ignored.keys = draft.ignored
        self._page.editor.load(draft.text, draft.position)
        self._said = replace(draft, text="")  # loading is no edit
        self._page.editor.document().setModified(draft.unsaved)
        self._keeper.rest()
        self.channel_changed.emit(draft.channel)
        self.replaced.emit()
        self.changed.emit()

    def _note_edit(self) -> None:
        self._said = replace(self._said, changed=now())
        self._keeper.touch()

    def _tell_unkept(self, reason: str) -> None:
        self.trouble.emit(self.tr("Draf tidak dapat disimpan sendiri: {0}. Simpan naskah ke berkas.").format(reason))
