"""The menu of the right mouse button over the text: suggestions first, then cut, copy and paste."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu

from desktop.labels import shown
from desktop.writing.finding_card import suggestion_label
from desktop.writing.ignoring import Scope
from desktop.writing.page import WritingPage, short
from nlp.finding import Finding
from nlp.own_words import HONOURED_BY


class TextMenu(QObject):
    """Opens the menu where it is asked for.

    Signals: as those of :class:`desktop.writing.finding_card.FindingCard`; the finding is the current one then.
    """

    wanted = Signal(str)
    known = Signal()
    ignored = Signal(object)
    proposed = Signal()

    def __init__(self, page: WritingPage) -> None:
        """Serve a page's text."""
        super().__init__(page)
        self._page = page
        page.editor.menu_wanted.connect(self._open)

    def _open(self, position: int, place: QPoint) -> None:
        menu = self.made_for(position)
        menu.exec(place)
        menu.deleteLater()

    def made_for(self, position: int) -> QMenu:
        """The menu for a place in the text, whose finding becomes the current one."""
        menu = QMenu(self._page.editor)
        if found := self._page.finding_at(position):
            self._page.choose(*found)
            self._add_finding(menu, found[0])
        self._add_editing(menu)
        return menu

    def _add_finding(self, menu: QMenu, finding: Finding) -> None:
        bold = QFont(menu.font())
        bold.setBold(True)
        for suggestion in finding.suggestions:
            label = short(suggestion_label(suggestion)).replace("&", "&&")
            menu.addAction(label, lambda new=suggestion: self.wanted.emit(new)).setFont(bold)
        menu.addSection(shown(finding.category.label))
        menu.addAction(self.tr("&Abaikan di tempat ini"), lambda: self.ignored.emit(Scope.HERE))
        menu.addAction(self.tr("Abaikan di seluruh &naskah ini"), lambda: self.ignored.emit(Scope.DRAFT))
        if finding.check in HONOURED_BY:
            menu.addAction(self.tr("Tambah ke ka&mus"), self.known.emit)
        menu.addSeparator()

    def _add_editing(self, menu: QMenu) -> None:
        editor = self._page.editor
        selected = editor.textCursor().hasSelection()
        for words, do, possible in (
            (self.tr("&Potong"), editor.cut, selected),
            (self.tr("&Salin"), editor.copy, selected),
            (self.tr("&Tempel"), editor.paste, editor.canPaste()),
            (self.tr("Pilih se&mua"), editor.selectAll, not editor.document().isEmpty()),
        ):
            menu.addAction(words, do).setEnabled(possible)
        menu.addSeparator()
        menu.addAction(self.tr("&Usulkan ke bank frasa…"), self.proposed.emit)
