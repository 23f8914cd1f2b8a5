"""Shows the card where the mouse rests or the cursor stands, and takes it away in time."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QMouseEvent

from desktop.editing.hover_card import HoverCard
from desktop.theme import Theme
from desktop.writing.marks import Span
from desktop.writing.page import WritingPage
from nlp.finding import Finding

_REST_MS = 400  # of a mouse that lies still on the words
_GONE_MS = 250  # long enough to get from the words to the card
_KINDS_THAT_HIDE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.KeyPress})


class Hovering(QObject):
    """Watches the mouse over the text, and opens the card by key."""

    def __init__(self, page: WritingPage, theme: Theme) -> None:
        """Watch a page's text."""
        super().__init__(page)
        self._page, self._editor = page, page.editor
        self.card = HoverCard(theme, page.examples, page)
        self._mouse = QPoint()
        self._shown: tuple[Finding, Span] | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._gone = QTimer(self, interval=_GONE_MS, singleShot=True)
        self._editor.viewport().setMouseTracking(True)
        self._editor.viewport().installEventFilter(self)
        self._editor.installEventFilter(self)
        self._connect()

    def open_at_cursor(self) -> None:
        """Show the card of the finding at the cursor, or of the next one, with the keyboard in it."""
        at = self._page.finding_at(self._editor.textCursor().position())
        if at is None:
            self._page.go_to_next()
            at = self._page.current()
        if at:
            self._editor.ensureCursorVisible()
            self._show(*at, focus=True)

    def chosen(self) -> bool:
        """Make the finding of the card the current one and close the card; whether it still stands there."""
        shown, self._shown = self._shown, None
        self.card.hide()
        self._editor.setFocus()
        if shown is None or not self._page.choose(*shown):
            self._page.ask_again()
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse; a key, a click or the wheel takes the card away."""
        if event.type() is QEvent.Type.MouseMove and watched is self._editor.viewport():
            self._follow_mouse(event)
        elif event.type() is QEvent.Type.Leave and watched is self._editor.viewport():
            self._rest.stop()
            self._gone.start()
        elif event.type() in _KINDS_THAT_HIDE:
            self.hide()
        return False

    def hide(self) -> None:
        """Take the card away."""
        self._rest.stop()
        self._gone.stop()
        self._shown = None
        self.card.hide()

    def _connect(self) -> None:
        self._rest.timeout.connect(self._rested)
        self._gone.timeout.connect(self._leave)
        self.card.entered.connect(self._gone.stop)
        self.card.left.connect(self._gone.start)
        self.card.closed.connect(self._editor.setFocus)
        self._editor.document().contentsChanged.connect(self.hide)
        self._editor.verticalScrollBar().valueChanged.connect(self.hide)
        self._page.shown.connect(self._check_shown)

    def _follow_mouse(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.buttons():  # the writer is selecting
            self.hide()
            return
        if self.card.isVisible() and self._shown and self._rect(self._shown[1], place).contains(place):
            self._gone.stop()
            return
        if self.card.isVisible() and not self._gone.isActive():
            self._gone.start()
        if (place - self._mouse).manhattanLength() > 1:
            self._mouse = place
            self._rest.start()

    def _rested(self) -> None:
        if self.card.has_focus() or not self._editor.viewport().underMouse():
            return
        if (at := self._at_mouse()) and at != self._shown:
            self._show(*at, focus=False)

    def _at_mouse(self) -> tuple[Finding, Span] | None:
        """The finding whose words lie under the mouse; beyond a line's end lie none."""
        at = self._page.finding_at(self._editor.cursorForPosition(self._mouse).position())
        return at if at and self._rect(at[1], self._mouse).contains(self._mouse) else None

    def _rect(self, span: Span, place: QPoint) -> QRect:
        """The words in the viewport; of a span over many lines only the line at a place."""
        whole = self._editor.rect_of(span)
        line = self._editor.cursorRect(self._editor.cursorForPosition(place))
        if whole.height() <= 2 * line.height():
            return whole
        return QRect(whole.left(), max(line.top(), whole.top()), whole.width(), line.height())

    def _show(self, finding: Finding, span: Span, *, focus: bool) -> None:
        self._gone.stop()
        self._shown = (finding, span)
        place = self._mouse if not focus else self._editor.cursorRect().center()
        words = self._rect(span, place)
        words.moveTopLeft(self._editor.viewport().mapTo(self._page, words.topLeft()))
        self.card.show_at(finding, words, focus=focus)

    def _check_shown(self) -> None:
        """Take the card away when its finding has gone."""
        if self._shown and not self._page.stands(*self._shown):
            self.hide()

    def _leave(self) -> None:
        if not self.card.has_focus() and not self.card.underMouse():
            self.hide()
