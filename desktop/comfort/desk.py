"""Ties what makes the window comfortable to the window: themes, settings, keys, focus, sizes, the tour."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

import resources
from desktop.comfort.focus_mode import FocusMode
from desktop.comfort.giving_way import GivingWay, Part
from desktop.comfort.looks import Looks
from desktop.comfort.panes import Panes
from desktop.comfort.places import Places
from desktop.comfort.shortcuts import Shortcuts
from desktop.drafts.session import Session
from desktop.menus import Item, Menus
from desktop.named_keys import name_keys_anew
from desktop.setting_list import LIBRARY_SHOWN, TOUR_SEEN
from desktop.settings import Settings
from desktop.writing.page import WritingPage

_Do = Callable[[], object]
# Pixels: with less, lines of the text would be too short, and the status bar too full.
_LIBRARY_FROM, _GRAMMAR_FROM = 960, 800
_TOUR_MS = 300  # after the first answer: list and card have been filled by then


class ComfortDesk(QObject):
    """Makes them; what is seldom wanted is imported when it is.

    Signals:
        theme_wanted: the theme to be shown from now on.
        page_wanted: the text is to be shown.
    """

    theme_wanted = Signal(object)
    page_wanted = Signal()

    def __init__(
        self, window: QMainWindow, *,
        page: WritingPage, session: Session, settings: Settings,
        channels: QWidget, library: QWidget, grammar: QWidget,
    ) -> None:  # fmt: skip
        """Serve a window.

        Args:
            window: holds all of it.
            page: holds the text.
            session: holds the draft.
            settings: what the user has chosen.
            channels: where the writer chooses a channel.
            library: what stands at the left of the text.
            grammar: what tells of LanguageTool.
        """
        super().__init__(window)
        self._window, self._page, self._session, self._settings = window, page, session, settings
        self._channels, self._library = channels, library
        self._maximized = False
        self._looks = Looks(settings, self)
        self._looks.wanted.connect(self.theme_wanted)
        self.places = Places(window, settings)
        self.focus = FocusMode(window, page, self._around_text)
        self._panes = Panes(window, (library, page.editor, page.panel, window.statusBar()))
        GivingWay(page, [
            Part(library, _LIBRARY_FROM, lambda: settings.get(LIBRARY_SHOWN) and not self.focus.active),
            Part(grammar, _GRAMMAR_FROM, lambda: True),
        ])  # fmt: skip
        self._shortcuts: Shortcuts | None = None
        self._waiting = QTimer(self, interval=_TOUR_MS, singleShot=True)
        self._waiting.timeout.connect(self._start_tour)

    def take_menus(self, menus: Menus) -> None:
        """Give the actions of the menus the keys that the user has chosen."""
        self._shortcuts = Shortcuts(menus.actions, self._settings, self)
        self._shortcuts.changed.connect(self._name_keys)
        QTimer.singleShot(0, self._name_keys)  # tool tips can wait until the window has been painted

    def welcome(self) -> None:
        """Show the sample and the tour to who starts Luwes for the first time and has no draft yet."""
        if not self._settings.get(TOUR_SEEN) and self._page.editor.document().isEmpty():
            self.show_tour()

    def show_tour(self) -> None:
        """Show the tour on the current draft, or on the sample if there is none."""
        self._settings.set(TOUR_SEEN, value=True)
        self.focus.leave()
        self.page_wanted.emit()
        if self._page.editor.document().isEmpty():
            self._session.new()
            self._session.begin(sample=resources.path("samples", "contoh.txt").read_text(encoding="utf-8"))
        if self._page.placed.findings:
            self._start_tour()
        else:
            self._page.answered.connect(self._start_tour_later)

    def show_settings(self) -> None:
        """Show the settings until they are closed."""
        from desktop.comfort.settings_dialog import SettingsDialog  # noqa: PLC0415  # not at the window's start

        dialog = SettingsDialog(self._settings, self._window)
        dialog.exec()
        dialog.deleteLater()

    def show_shortcuts(self) -> None:
        """Show all keys until they are closed."""
        from desktop.comfort.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415  # not at the window's start

        dialog = ShortcutsDialog(self._shortcuts, self._menu_of, self._window)
        dialog.exec()
        dialog.deleteLater()

    def toggle_focus(self) -> None:
        """Hide all but the text, or show it again."""
        if self.focus.active:
            self.focus.leave()
        else:
            self.places.save()  # the borders, which are not to be seen until then
            self.focus.enter()

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        window = self._window
        if not window.isFullScreen():
            self._maximized = window.isMaximized()
            window.showFullScreen()
        elif self._maximized:
            window.showMaximized()
        else:
            window.showNormal()

    def edit_items(self) -> list[Item | None]:
        """What stands at the end of the menu for editing."""
        return [None, Item(self.tr("Setela&n…"), "Ctrl+,", self.show_settings, "settings")]

    def view_items(self, with_text: Callable[[_Do], _Do]) -> list[Item | None]:
        """What stands at the end of the menu for looking; ``with_text`` first brings the text into view."""
        return [
            None,
            Item(self.tr("&Mode fokus"), "Ctrl+Shift+F", with_text(self.toggle_focus), "focus-mode"),
            Item(self.tr("Layar &penuh"), "F11", self.toggle_full_screen, "full-screen"),
            None,
            Item(self.tr("Bagian &berikutnya"), "F6", with_text(lambda: self._panes.go(1)), "next-part"),
            Item(self.tr("Bagian seb&elumnya"), "Shift+F6", with_text(lambda: self._panes.go(-1)), "previous-part"),
        ]

    def help_items(self) -> list[Item | None]:
        """What stands at the top of the menu for help."""
        return [
            Item(self.tr("&Tombol pintas…"), "Ctrl+/", self.show_shortcuts, "shortcuts"),
            Item(self.tr("Tur &singkat"), None, self.show_tour, "tour"),
        ]

    def stop(self) -> None:
        """Remember how all looks."""
        self._waiting.stop()
        if not self.focus.active:
            self.places.save()

    def _name_keys(self) -> None:
        name_keys_anew(self._window)

    def _around_text(self) -> list[QWidget]:
        window = self._window
        previews = window.findChildren(QWidget, "preview")
        return [window.menuBar(), window.statusBar(), self._page.panel, self._library, *previews]

    def _menu_of(self, keys: QKeySequence) -> str:
        titles = (action.text() for action in self._window.menuBar().actions())
        return next((title.replace("&", "") for title in titles if QKeySequence.mnemonic(title) == keys), "")

    def _start_tour_later(self) -> None:
        if self._page.placed.findings:  # not yet, if that was the answer to the draft before
            self._page.answered.disconnect(self._start_tour_later)
            self._waiting.start()

    def _start_tour(self) -> None:
        from desktop.comfort.stops import stops  # noqa: PLC0415  # not at the window's start
        from desktop.comfort.tour import Tour  # noqa: PLC0415

        if self._page.current() is None:
            self._page.go_to_next()
        tour = Tour(self._window, self._page, stops(self._window, self._page, self._channels))
        tour.ended.connect(self._page.setFocus)
        self._session.replaced.connect(tour.end)  # the writer has begun to work
        tour.start()
