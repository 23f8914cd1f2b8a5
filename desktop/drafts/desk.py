"""Ties the library and the versions to the window: the panel, the menu, the dialog."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from desktop.drafts.actions import DraftActions
from desktop.drafts.draft import Status, clipped
from desktop.drafts.library import Library
from desktop.drafts.panel import LibraryPanel
from desktop.drafts.session import Session
from desktop.drafts.store import DraftStore
from desktop.drafts.versions import Version
from desktop.labels import shown
from desktop.menus import Item
from desktop.message_bar import MessageBar
from desktop.setting_list import LIBRARY_SHOWN
from desktop.settings import Settings
from desktop.writing.page import WritingPage

_Do = Callable[[], object]


class DraftsDesk(QObject):
    """Makes the library of a window and what is done with it."""

    def __init__(
        self, window: QMainWindow, store: DraftStore, *,
        page: WritingPage, session: Session, settings: Settings, bar: MessageBar,
    ) -> None:  # fmt: skip
        """Put the panel at the left of the page's text."""
        super().__init__(window)
        self._page, self._session, self._settings, self._bar, self._window = page, session, settings, bar, window
        self.library = Library(store, self)
        self.actions = DraftActions(session, store, self.library, bar.show_message, window)
        self.panel = LibraryPanel(self.library, self.actions, lambda: session.path)
        page.put_left(self.panel, self.tr("Pustaka naskah"))
        self.panel.setVisible(settings.get(LIBRARY_SHOWN))
        self._statuses = self._status_menu()
        self._connect()
        self.library.refresh()

    def toggle(self) -> None:
        """Go to the library; from there, hide it."""
        if self.panel.isVisible() and self.panel.isAncestorOf(QApplication.focusWidget() or self._page):
            self.hide()
        else:
            self._settings.set(LIBRARY_SHOWN, value=True)
            self.panel.show()  # it may have given way in a narrow window
            self.panel.filters.words.setFocus()

    def hide(self) -> None:
        """Give the room to the text."""
        self._settings.set(LIBRARY_SHOWN, value=False)
        self._page.setFocus()

    def show_history(self) -> None:
        """Show the versions of the draft until the dialog is closed."""
        # Comparing (difflib) and showing take a fifth of this package's time to import, and are seldom wanted.
        from desktop.drafts.history_dialog import HistoryDialog  # noqa: PLC0415

        draft = self._session.current()
        dialog = HistoryDialog(clipped(draft.name), draft.text, self._session.versions, self._window)
        dialog.restored.connect(self._restore)
        dialog.exec()
        dialog.deleteLater()

    def stop(self) -> None:
        """End the thread."""
        self.library.stop()

    def menu_items(self, with_text: Callable[[_Do], _Do]) -> list[Item | QMenu | None]:
        """What stands in the menu; ``with_text`` first brings the text into view."""
        actions = self.actions
        return [
            Item(self.tr("&Pustaka naskah"), "Ctrl+Shift+D", with_text(self.toggle), "library"),
            None,
            Item(self.tr("Ganti &judul…"), None, with_text(actions.rename), "rename-draft"),
            Item(self.tr("&Tag…"), None, with_text(actions.tag), "tag-draft"),
            self._statuses,
            None,
            Item(self.tr("&Simpan versi…"), "Ctrl+Alt+S", with_text(actions.keep_version), "keep-version"),
            Item(self.tr("&Riwayat naskah…"), "Ctrl+Shift+H", with_text(self.show_history), "draft-history"),
            None,
            Item(self.tr("&Gandakan"), None, with_text(actions.duplicate), "duplicate-draft"),
            Item(self.tr("&Hapus"), None, with_text(actions.delete), "delete-draft"),
        ]

    def _status_menu(self) -> QMenu:
        menu = QMenu(self.tr("Stat&us"), self._window)
        group = QActionGroup(menu)
        for status in Status:
            action = QAction(shown(status.label), group, checkable=True)
            action.triggered.connect(lambda _checked, status=status: self.actions.set_status(status))
            menu.addAction(action)
        menu.aboutToShow.connect(lambda: self._check_status(menu))
        return menu

    def _check_status(self, menu: QMenu) -> None:
        for action, status in zip(menu.actions(), Status, strict=True):
            action.setChecked(status is self._session.current().status)

    def _restore(self, version: Version) -> None:
        self._session.restore(version)
        self._page.setFocus()

    def _show_or_hide(self, key: str) -> None:
        if key == LIBRARY_SHOWN.key:
            self.panel.setVisible(self._settings.get(LIBRARY_SHOWN))

    def _connect(self) -> None:
        panel = self.panel
        self.library.changed.connect(panel.fill)
        self.library.failed.connect(self._bar.show_message)
        self._session.changed.connect(panel.fill)
        self._settings.changed.connect(self._show_or_hide)
        panel.new_wanted.connect(self._session.new)
        panel.new_wanted.connect(self._page.setFocus)
        panel.left.connect(self._page.setFocus)
        panel.hidden.connect(self.hide)
        panel.undo_wanted.connect(self._bar.undo)
