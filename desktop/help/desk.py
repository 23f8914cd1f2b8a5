"""Ties help to the window: the entry of its menu, and F1 in the window and in its dialogs."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.help.topics import topic_of
from desktop.menus import Item

_ID = "help"


class HelpDesk(QObject):
    """Opens the page that fits what is being done."""

    def __init__(self, window: QMainWindow) -> None:
        """Serve a window and all its dialogs."""
        super().__init__(window)
        self._window = window
        QApplication.instance().focusChanged.connect(self._follow_focus)

    def items(self) -> list[Item | None]:
        """What stands at the top of the menu for help."""
        return [Item(self.tr("&Panduan…"), "F1", lambda: self.show_for(self._window), _ID)]

    def show_for(self, window: QWidget) -> None:
        """Show the page for what has the keyboard in a window or dialog."""
        from desktop.help.help_dialog import show_help  # noqa: PLC0415  # not at the window's start

        show_help(topic_of(window.focusWidget() or window), window)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give a dialog the key for help when it is met first; the window's own does not reach into it."""
        dialog = now.window() if now else None
        if dialog in (None, self._window) or dialog.findChild(QShortcut, _ID) or not _is_within(dialog, self._window):
            return
        keys = self._window.findChild(QAction, _ID).shortcut()
        shortcut = QShortcut(keys, dialog, lambda: self.show_for(dialog))
        shortcut.setObjectName(_ID)


def _is_within(dialog: QWidget, window: QWidget) -> bool:
    while dialog and dialog is not window:
        dialog = dialog.parentWidget()
    return dialog is window
