"""Keeps the index of all drafts fresh in a thread, whichever window changes them."""

from PySide6.QtCore import QFileSystemWatcher, QObject, QThreadPool, QTimer, Signal

from desktop.drafts.index import Index
from desktop.drafts.store import DraftStore
from desktop.terminal.console import reason

_DELAY_MS = 400  # every autosave of any window touches the folder


class Library(QObject):
    """Watches the folder of the drafts once it is started.

    Signals:
        changed: the index says something else now.
        failed: one Indonesian sentence: the folder cannot be read.
    """

    changed = Signal()
    failed = Signal(str)
    _looked = Signal(bool, str)

    def __init__(self, store: DraftStore, parent: QObject | None = None) -> None:
        """Begin with an empty index."""
        super().__init__(parent)
        self.index = Index(store)
        self._folder = str(store.folder)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.refresh)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # Not started anew at each change, or a fast writer would never be listed.
        self._timer = QTimer(self, interval=_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._looked.connect(self._tell)

    def refresh(self) -> None:
        """Something has changed: look before long."""
        if not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Look now, in the thread."""
        self._pool.start(self._look)

    def stop(self) -> None:
        """End the thread."""
        self._timer.stop()
        self._watcher.directoryChanged.disconnect(self.refresh)
        self._pool.waitForDone()

    def _look(self) -> None:
        try:
            self._looked.emit(self.index.refresh(), "")
        except OSError as error:
            self._looked.emit(False, reason(error))  # noqa: FBT003

    def _tell(self, changed: bool, why: str) -> None:  # noqa: FBT001  # a signal's value
        if why:
            self.failed.emit(self.tr("Pustaka naskah tidak dapat dibaca: {0}.").format(why))
        elif not self._watcher.directories():  # now that the folder is there
            self._watcher.addPath(self._folder)
        if changed:
            self.changed.emit()
