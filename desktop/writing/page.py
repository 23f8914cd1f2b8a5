"""The writing side of the window: text and findings, tied together."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.theme import Theme
from desktop.writing.answer import Answer
from desktop.writing.applying import TextMovedError, change_for, changes_for_safe
from desktop.writing.check_service import CheckService
from desktop.writing.editor import Editor
from desktop.writing.findings_list import FindingsModel
from desktop.writing.ignoring import Ignored
from desktop.writing.marks import Marks, Placed
from desktop.writing.panel import FindingsPanel
from desktop.writing.underlines import Underlines
from nlp.finding import Finding
from nlp.offsets import units_in
from nlp.own_words import HONOURED_BY, is_settled, own_form

_PANEL_MS = 30  # underlines first: card, list and numbers take 5 ms, and nobody reads them at each key


class WritingPage(QWidget):
    """Asks for findings whenever the text changes, shows them, and carries out what the writer chooses.

    Signals:
        edited: the text or what is ignored has changed.
        answered: an answer has been shown.
        said: one Indonesian sentence on what was done.
    """

    edited = Signal()
    answered = Signal(object)
    said = Signal(str)

    def __init__(self, service: CheckService, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty page that asks ``service``."""
        super().__init__(parent)
        self._service = service
        self._theme = theme
        self.ignored = Ignored()
        self._marks = Marks()
        self.editor = Editor()
        self.editor.document().contentsChange.connect(self._follow)  # before Underlines, see there
        self._underlines = Underlines(self.editor.document(), self._marks, theme)
        self._model = FindingsModel(self._marks, theme, self)
        self.panel = FindingsPanel(self._model, theme)
        self._asking = QTimer(self, interval=0, singleShot=True)  # several edits at once are one question
        self._asking.timeout.connect(self.ask)
        self._panel_timer = QTimer(self, interval=_PANEL_MS, singleShot=True)
        self._panel_timer.timeout.connect(self._fill_panel)
        self._connect()
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        for part in (self._underlines, self._model, self.panel.card):
            part.show_theme(theme)
        self._tint()

    def ask(self) -> None:
        """Have the text checked as it is now."""
        self._asking.stop()
        self._service.check(self.editor.text(), self.ignored.keys)

    def go_to_next(self) -> None:
        """Select the next finding, after the last one the first."""
        self._go_to(self._marks.after(self.editor.selection()))

    def go_to_previous(self) -> None:
        """Select the finding before, before the first one the last."""
        self._go_to(self._marks.before(self.editor.selection()))

    def apply_first(self) -> None:
        """Put the first suggestion in the place of the current finding."""
        if finding := self._current():
            if finding.suggestions:
                self.apply(finding.suggestions[0])
            else:
                self.said.emit(self.tr("Temuan ini tidak punya usul pengganti; ubahlah sendiri."))

    def apply(self, suggestion: str) -> None:
        """Put a suggestion in the place of the current finding, as one undo step."""
        row = self.panel.list.row()
        if row is None:
            return
        placed = self._marks.placed
        try:
            span, text = change_for(self.editor.text(), placed.findings[row], placed.starts[row], suggestion)
        except TextMovedError:
            self._ask_again()
            return
        self.editor.change([(span, text)])
        self.editor.place_cursor(span[0] + units_in(text))
        self.editor.setFocus()

    def apply_safe(self) -> None:
        """Apply the first suggestion of every safe finding, as one undo step."""
        try:
            changes = changes_for_safe(self.editor.text(), self._marks.placed)
        except TextMovedError:
            self._ask_again()
            return
        if changes:
            self.editor.change(changes)
            self.said.emit(self.tr("{0} temuan diluweskan. Ctrl+Z mengurungkan semuanya.").format(len(changes)))
        else:
            self.said.emit(self.tr("Tidak ada temuan yang aman diganti sekaligus."))
        self.editor.setFocus()

    def ignore(self) -> None:
        """Ignore the current finding and all with the same words in this draft."""
        row, finding = self.panel.list.row(), self._current()
        if row is None or finding is None:
            return
        self.editor.place_cursor(self._marks.span(row)[1])
        self.ignored.add(finding)
        self._show(self._marks.placed.kept(lambda other: not self.ignored.hides(other)))
        self.said.emit(self.tr("“{0}” diabaikan dalam naskah ini.").format(_short(finding.text)))
        self._ignoring_changed()

    def add_word(self) -> None:
        """Take the word of the current finding for right, from now on and in every draft."""
        row, finding = self.panel.list.row(), self._current()
        if row is None or finding is None or finding.check not in HONOURED_BY:
            self.said.emit(self.tr("Pilih dulu kata yang ditandai salah ketik atau tidak dikenal."))
            return
        start, end = self._marks.span(row)
        word = own_form(finding.text, self.editor.before(start))
        self.editor.place_cursor(end)
        self._show(self._marks.placed.kept(lambda other: not is_settled(other, frozenset({word}))))
        self._service.add_word(word)
        self.ask()

    def take_word_back(self, word: str) -> None:
        """Undo :meth:`add_word`."""
        self._service.remove_word(word)
        self.said.emit(self.tr("“{0}” tidak jadi masuk kamus.").format(_short(word)))
        self.ask()

    def show_ignored(self) -> None:
        """Show again all that was ignored."""
        self.ignored.clear()
        self._ignoring_changed()

    def _connect(self) -> None:
        self._service.answered.connect(self._answer)
        self._service.loaded.connect(self.ask)
        self.editor.cursorPositionChanged.connect(self._show_row_at_cursor)
        panel = self.panel
        panel.list.chosen.connect(self._go_to)
        panel.list.selectionModel().currentChanged.connect(self._show_current)
        panel.card.wanted.connect(self.apply)
        panel.card.known.connect(self.add_word)
        panel.card.ignored.connect(self.ignore)
        panel.fix_wanted.connect(self.apply_safe)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=1)
        splitter.addWidget(self.editor)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([860, 380])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setFocusProxy(self.editor)

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Keep the marks at their words until the answer to the new text comes."""
        self._marks.move(position, removed, added)
        self._asking.start()
        self.edited.emit()

    def _answer(self, answer: Answer) -> None:
        if self._asking.isActive():  # the text has changed since; the answer to it will come
            return
        self._show(answer.placed)
        self.answered.emit(answer)

    def _show(self, placed: Placed) -> None:
        if changed := self._model.show(placed):
            self._underlines.refresh(changed, self.editor.visible())
        self._tint()
        self._panel_timer.start()

    def _fill_panel(self) -> None:
        """Bring what stands beside the text up to date."""
        if self.panel.list.row() is None:
            self._show_row_at_cursor()
        self.panel.show_placed(self._marks.placed, empty=self.editor.document().isEmpty())
        self.panel.card.show_finding(self._current())

    def _go_to(self, row: int | None) -> None:
        if row is None:
            self.said.emit(self.tr("Tidak ada temuan."))
            return
        self.editor.select(self._marks.span(row))
        self.panel.list.show_row(row)  # after selecting, for the cursor may touch two findings
        self.editor.setFocus()

    def _show_row_at_cursor(self) -> None:
        row = self._marks.at(self.editor.textCursor().position())
        if row is not None:
            self.panel.list.show_row(row)

    def _show_current(self) -> None:
        self._tint()
        self._panel_timer.start()

    def _tint(self) -> None:
        row = self.panel.list.row()
        self.editor.tint(None if row is None else self._marks.span(row), self._theme.current_ground)

    def _current(self) -> Finding | None:
        row = self.panel.list.row()
        return None if row is None else self._marks.placed.findings[row]

    def _ask_again(self) -> None:
        self.said.emit(self.tr("Naskah berubah sejak diperiksa; sedang diperiksa lagi."))
        self.ask()

    def _ignoring_changed(self) -> None:
        self.ask()
        self.edited.emit()


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:40].rstrip() + "…"
