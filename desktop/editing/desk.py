"""Ties the tools for working on the text to the window, and lists them for the menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.editing.ignoring_desk import IgnoringDesk
from desktop.editing.mended import Mended
from desktop.editing.text_menu import TextMenu
from desktop.menus import Item
from desktop.message_bar import MessageBar
from desktop.named_keys import keys_of, name_keys_anew
from desktop.setting_list import EDITOR_ZOOM
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.writing.applying import TextMovedError, changes_in, safe_edits
from desktop.writing.check_service import CheckService
from desktop.writing.counts import grouped
from desktop.writing.finding_card import FindingCard
from desktop.writing.ignoring import Scope
from desktop.writing.page import WritingPage
from nlp.offsets import Utf16Map
from phrasebank.kind import Kind

if TYPE_CHECKING:
    from desktop.editing.finder import Finder
    from desktop.editing.hovering import Hovering

_Do = Callable[[], object]


class EditingDesk(QObject):
    """Makes the tools of a window's page."""

    def __init__(
        self, window: QWidget, theme: Theme, *,
        page: WritingPage, service: CheckService, settings: Settings, bar: MessageBar,
    ) -> None:  # fmt: skip
        """Put the cards over the text."""
        super().__init__(window)
        self._window, self._page, self._bar, self._theme = window, page, bar, theme
        self.ignoring = IgnoringDesk(page, service, settings, bar)
        self._mended = Mended(page)
        self._menu = TextMenu(page)
        page.editor.zoom(settings.get(EDITOR_ZOOM))
        page.editor.zoomed.connect(lambda steps: settings.set(EDITOR_ZOOM, steps))
        page.panel.fix_wanted.connect(self.mend_safe)
        self._serve(page.panel.card)
        self._serve(self._menu)
        page.shown.connect(lambda: self.hovering, Qt.ConnectionType.SingleShotConnection)

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.hovering.card.card.show_theme(theme)

    # These two are made when they are first needed: the window's start need not wait for them.

    @cached_property
    def hovering(self) -> Hovering:
        """The card over the text."""
        from desktop.editing.hovering import Hovering  # noqa: PLC0415

        hovering = Hovering(self._page, self._theme)
        self._serve(hovering.card.card, hovering.chosen)
        return hovering

    @cached_property
    def finder(self) -> Finder:
        """The search, with its bar under the text."""
        from desktop.editing.find_bar import FindBar  # noqa: PLC0415
        from desktop.editing.finder import Finder  # noqa: PLC0415

        bar = FindBar()
        self._page.put_under(bar)
        name_keys_anew(bar)
        return Finder(bar, self._page)

    def open_card(self) -> None:
        """Show the card of the finding at the cursor, with the keyboard in it."""
        self.hovering.open_at_cursor()

    def mend_safe(self) -> None:
        """Show every safe change before and after, and make those that stay ticked, as one undo step."""
        text = self._page.editor.text()
        try:
            edits = safe_edits(text, self._page.placed)
        except TextMovedError:
            self._page.ask_again()
            return
        if not edits:
            self._page.said.emit(self.tr("Tidak ada temuan yang aman diganti sekaligus."))
            return
        # Not at the top: its view takes 10 ms to import, which the window's start need not wait for.
        from desktop.editing.before_after_dialog import BeforeAfterDialog  # noqa: PLC0415

        dialog = BeforeAfterDialog(text, edits, self._window)
        if dialog.exec() and (chosen := dialog.chosen()):
            self._page.mend(changes_in(text, chosen))
            for safe in edits:
                if safe.edit in chosen:
                    self._page.reacted.emit(safe.finding.entry, Kind.ACCEPTED)
            message = self.tr("{0} temuan diluweskan. {1} mengurungkan semuanya.")
            self._page.said.emit(message.format(grouped(len(chosen)), keys_of(self._window, "undo")))
        dialog.deleteLater()

    def propose(self) -> None:
        """Propose what is selected, what was mended by hand, or the current finding to the phrase bank."""
        # Not at the top: sqlite_utils behind it takes 140 ms, which writers who never propose need not wait for.
        from desktop.editing.propose_dialog import propose  # noqa: PLC0415
        from desktop.editing.proposing import proposal_from  # noqa: PLC0415

        text, span, words = self._page.editor.text(), self._page.editor.selection(), ""
        if not any(map(str.isalnum, self._page.editor.textCursor().selectedText())):
            if mending := self._mended.at(span[0]):
                words, span = mending
            elif current := self._page.current():
                span = current[1]
        units = Utf16Map(text)
        proposal = proposal_from(text, units.to_point(span[0]), units.to_point(span[1]), instead_of=words)
        propose(proposal, self._bar.show_message, self._window)

    def edit_items(self, with_text: Callable[[_Do], _Do]) -> list[Item | QMenu | None]:
        """What stands in the menu for editing; ``with_text`` first brings the text into view."""
        return [
            Item(self.tr("&Cari…"), "Ctrl+F", with_text(lambda: self.finder.open(replacing=False)), "find"),
            Item(self.tr("Cari &berikutnya"), "F3", with_text(lambda: self.finder.move(1)), "find-next"),
            Item(self.tr("Cari seb&elumnya"), "Shift+F3", with_text(lambda: self.finder.move(-1)), "find-previous"),
            Item(self.tr("&Ganti…"), "Ctrl+H", with_text(lambda: self.finder.open(replacing=True)), "replace"),
        ]

    def check_items(self, with_text: Callable[[_Do], _Do]) -> list[Item | QMenu | None]:
        """What stands in the menu for checking."""
        ignore = self.ignoring.ignore
        return [
            Item(self.tr("&Kartu temuan di kursor"), "Ctrl+. | Alt+Down",
                with_text(self.open_card), "finding-card"),
            None,
            Item(self.tr("&Abaikan di tempat ini"), "Alt+I", with_text(lambda: ignore(Scope.HERE)), "ignore-here"),
            Item(self.tr("Abaikan di seluruh naska&h ini"), "Alt+Shift+I",
                with_text(lambda: ignore(Scope.DRAFT)), "ignore-in-draft"),
            Item(self.tr("&Jangan periksa aturan ini lagi"), None,
                with_text(lambda: ignore(Scope.RULE)), "ignore-rule"),
            Item(self.tr("&Yang diabaikan…"), "Ctrl+Shift+I",
                with_text(lambda: self.ignoring.show(self._window)), "ignored"),
            None,
            Item(self.tr("&Usulkan ke bank frasa…"), "Ctrl+Shift+U", with_text(self.propose), "propose"),
            Item(self.tr("&Luweskan semua yang aman…"), "Ctrl+Shift+L", with_text(self.mend_safe), "mend-all"),
        ]  # fmt: skip

    def _serve(self, card: FindingCard | TextMenu, ready: Callable[[], bool] = lambda: True) -> None:
        """Carry out what is chosen in a card, once its finding is the current one."""

        def once_ready(do: Callable[..., object]) -> Callable[..., None]:
            return lambda *chosen: do(*chosen) if ready() else None

        card.wanted.connect(once_ready(self._page.apply))
        card.known.connect(once_ready(self._page.add_word))
        card.ignored.connect(once_ready(self.ignoring.ignore))
        card.proposed.connect(once_ready(self.propose))
