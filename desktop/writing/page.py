"""The writing side of the window: text and findings, tied together."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.writing.answer import Answer, Glance
from desktop.writing.applying import TextMovedError, change_for
from desktop.writing.asking import Asking
from desktop.writing.check_service import CheckService
from desktop.writing.editor import Editor
from desktop.writing.examples import Examples
from desktop.writing.findings_list import FindingsModel
from desktop.writing.ignoring import Ignored
from desktop.writing.marks import Marks, Placed, Span
from desktop.writing.panel import FindingsPanel
from desktop.writing.stepping import steps
from desktop.writing.underlines import Underlines
from nlp.finding import Finding
from nlp.offsets import units_in
from nlp.own_words import HONOURED_BY, is_settled, own_form
from phrasebank.kind import Kind

_PANEL_MS = 30  # underlines first: card, list and numbers take 5 ms, and nobody reads them at each key


class WritingPage(QWidget):
    """Asks for findings whenever the text changes, shows them, and carries out what the writer chooses.

    Signals:
        edited: the text or what is ignored has changed.
        shown: other findings are shown.
        answered: an answer to the whole text has been shown.
        said: one Indonesian sentence on what was done.
        mending: much of the text is about to be changed at once.
        followed: a change of the text, as ``contentsChange`` tells it; the marks have not moved yet.
        reacted: the entry behind a finding, or nothing, and what the writer did: a :class:`phrasebank.kind.Kind`.
    """

    edited = Signal()
    shown = Signal()
    answered = Signal(object)
    said = Signal(str)
    mending = Signal()
    followed = Signal(int, int, int)
    reacted = Signal(str, str)

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
        self.examples = Examples(service, self)
        self.panel = FindingsPanel(self._model, theme, self.examples)
        self._asking = Asking(self.editor, service, lambda: self.ignored.keys, self)
        self.ask = self._asking.ask
        self._panel_timer = QTimer(self, interval=_PANEL_MS, singleShot=True)
        self._panel_timer.timeout.connect(self._fill_panel)
        self._connect()
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        for part in (self._underlines, self._model, self.panel.card):
            part.show_theme(theme)
        self._draw_lines()
        self._tint()

    @property
    def placed(self) -> Placed:
        """The findings shown, where they stand right now."""
        return self._marks.placed

    def put_left(self, widget: QWidget, name: str) -> None:
        """Put something beside the text."""
        widget.setAccessibleName(name)
        self._splitter.insertWidget(0, widget)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([270, 640, 370])

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
            self.ask_again()
            return
        self.editor.change([(span, text)])
        self.reacted.emit(placed.findings[row].entry, Kind.ACCEPTED)
        self.editor.place_cursor(span[0] + units_in(text))
        self.editor.setFocus()

    def mend(self, changes: Sequence[tuple[Span, str]]) -> None:
        """Make many changes, the last one first, as one undo step."""
        self.mending.emit()
        self.editor.change(changes)
        self.editor.setFocus()

    def keep(self, wanted: Callable[[Finding, int], bool]) -> None:
        """Show only the findings that are wanted, told with their places, at once; then ask what is ignored."""
        starts = iter(self._marks.placed.starts)
        self._show(self._marks.placed.kept(lambda finding: wanted(finding, next(starts))))
        self.ask()
        self.edited.emit()

    def current(self) -> tuple[Finding, Span] | None:
        """The current finding and where it stands."""
        row = self.panel.list.row()
        return None if row is None else (self._marks.placed.findings[row], self._marks.span(row))

    def finding_at(self, position: int) -> tuple[Finding, Span] | None:
        """The innermost finding that a cursor at a position touches, and where it stands."""
        row = self._marks.at(position)
        return None if row is None else (self._marks.placed.findings[row], self._marks.span(row))

    def choose(self, finding: Finding, span: Span) -> bool:
        """Make a finding the current one; whether it still stands there."""
        row = self._row_of(finding, span)
        self.panel.list.show_row(row)
        return row is not None

    def stands(self, finding: Finding, span: Span) -> bool:
        """Whether a finding is still shown at a place."""
        return self._row_of(finding, span) is not None

    def put_under(self, widget: QWidget) -> None:
        """Put something under the text."""
        self._middle.addWidget(widget)

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
        self.said.emit(self.tr("“{0}” tidak jadi masuk kamus.").format(short(word)))
        self.ask()

    def ask_again(self) -> None:
        """Have the text checked anew, because a finding did not fit it any more."""
        self.said.emit(self.tr("Naskah berubah sejak diperiksa; sedang diperiksa lagi."))
        self.ask()

    def _connect(self) -> None:
        self._service.answered.connect(self._answer)
        self._service.glanced.connect(self._glance)
        self._service.loaded.connect(self.ask)
        self.editor.cursorPositionChanged.connect(self._show_row_at_cursor)
        self.editor.looked_elsewhere.connect(self._draw_lines)
        panel = self.panel
        panel.list.chosen.connect(self._go_to)
        panel.list.selectionModel().currentChanged.connect(self._show_current)
        panel.card.wanted.connect(self.apply)
        panel.card.known.connect(self.add_word)

    def _lay_out(self) -> None:
        middle = QWidget()
        self._middle = QVBoxLayout(middle, spacing=0)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(self.editor)
        splitter = self._splitter = QSplitter(
            Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=1, objectName="text"
        )
        splitter.addWidget(middle)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([860, 380])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setFocusProxy(self.editor)

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Keep the marks at their words until the answer to the new text comes."""
        self.followed.emit(position, removed, added)
        asked = self._asking.asked
        if removed > 1 and added > 1 and asked is not None:  # no key does that
            self._follow_many(asked, position, removed, added)
        else:
            self._marks.move(position, removed, added)
        self._asking.note(position, removed, added)
        self.edited.emit()

    def _follow_many(self, asked: str, position: int, removed: int, added: int) -> None:
        """Tell from the text as it was asked about last which words have changed."""
        old, new = (text.encode("utf-16-le", "surrogatepass") for text in (asked, self.editor.text()))
        before, after = (
            text[2 * position : 2 * (position + length)].decode("utf-16-le", "surrogatepass")
            for text, length in ((old, removed), (new, added))
        )
        self._marks.move_all([(position + at, gone, came) for at, gone, came in steps(before, after)])

    def _answer(self, answer: Answer) -> None:
        if self._asking.is_behind:  # the text has changed since; the answer to it will come
            return
        self._show(answer.placed)
        self.answered.emit(answer)

    def _glance(self, glance: Glance) -> None:
        if not self._asking.is_behind:
            start, end = glance.passage.start, glance.passage.start + glance.passage.length
            self._show(glance.placed, self._marks.beginning_in(start, end))
            self._asking.glanced()

    def _show(self, placed: Placed, rows: Span | None = None) -> None:
        self._model.show(placed, rows)
        self._draw_lines()
        self._tint()
        self._panel_timer.start()
        self.shown.emit()

    def _draw_lines(self) -> None:
        self._underlines.refresh(self.editor.visible())

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

    def _row_of(self, finding: Finding, span: Span) -> int | None:
        rows = (row for row in self._marks.over(*span) if self._marks.span(row) == span)
        return next((row for row in rows if self._marks.placed.findings[row] == finding), None)


def short(text: str) -> str:
    """Words to be named in a message, cut if they are many."""
    return text if len(text) <= 40 else text[:40].rstrip() + "…"
