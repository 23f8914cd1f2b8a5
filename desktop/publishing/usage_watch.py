"""Sees what the writer does with the suggestions of a page, and takes back an acceptance that was undone."""

from PySide6.QtCore import QObject

from desktop.publishing.usage_keeper import UsageKeeper
from desktop.writing.page import WritingPage
from phrasebank.kind import Kind


class UsageWatch(QObject):
    """Counts acceptances, refusals and undoings of a page; it looks at no text."""

    def __init__(self, page: WritingPage, usage: UsageKeeper) -> None:
        """Follow a page."""
        super().__init__(page)
        self._usage, self._document = usage, page.editor.document()
        self._accepted: list[tuple[str, int]] = []  # entry, and how many steps could be undone with it
        page.reacted.connect(self._note)
        self._document.contentsChanged.connect(self._look_back)

    def _note(self, entry_id: str, kind: str) -> None:
        self._usage.note(entry_id, kind)
        if entry_id and kind == Kind.ACCEPTED:
            self._accepted.append((entry_id, self._document.availableUndoSteps()))

    def _look_back(self) -> None:
        """With fewer steps left than there were with an acceptance, that has been undone."""
        steps = self._document.availableUndoSteps()
        while self._accepted and self._accepted[-1][1] > steps:
            entry_id, _ = self._accepted.pop()
            if self._document.isRedoAvailable():  # else another draft has come, and nothing was undone
                self._usage.note(entry_id, Kind.UNDONE)
