"""The small card at the words: one finding, shown beside them without covering them."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.writing.examples import Examples
from desktop.writing.finding_card import CardScroll, FindingCard
from nlp.finding import Finding

_WIDTH = 380
_FRAME = 2
_GAP = 6  # pixels between the words and the card; the lines under the words need them
_LEAST = 90  # pixels of height with which a card makes sense


class HoverCard(QFrame):
    """Lies over the page as a part of the window: no window of its own that could take the focus or flicker.

    Signals:
        entered, left: the mouse came onto the card or went from it.
        closed: it was closed by a key, or the focus has gone elsewhere.

    Attributes:
        card: what is inside; tells what is chosen.
    """

    entered = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, examples: Examples, page: QWidget) -> None:
        """Make a hidden card over a page."""
        super().__init__(page)
        self.setObjectName("hovercard")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Temuan di kata ini"))
        self.card = FindingCard(theme, examples, at_words=True)
        self.card.shown.connect(self._place)
        self._words = QRect()
        self._scroll = CardScroll(self.card)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)  # and one more for the border
        layout.addWidget(self._scroll)
        QApplication.instance().focusChanged.connect(self._note_focus)
        self.hide()

    def show_at(self, finding: Finding, words: QRect, *, focus: bool) -> None:
        """Show a finding beside its words.

        Args:
            finding: what to show.
            words: where they stand, in the page.
            focus: bring the keyboard here.
        """
        self._words = words
        self.card.show_finding(finding)
        self.show()
        self.raise_()
        if focus:
            self.card.buttons()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return self.isVisible() and self.isAncestorOf(QApplication.focusWidget() or self.parentWidget())

    def focusNextPrevChild(self, forth: bool) -> bool:  # noqa: FBT001  # Qt's signature
        """Go round the buttons and never out of the card."""
        buttons = self.card.buttons()
        focused = QApplication.focusWidget()
        at = buttons.index(focused) + (1 if forth else -1) if focused in buttons else 0
        buttons[at % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, arrows go on, Esc closes."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused in self.card.buttons():
            focused.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the mouse is here."""
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse has gone, unless it is in the menu of a button."""
        super().leaveEvent(event)
        if QApplication.activePopupWidget() is None:
            self.left.emit()

    def _place(self) -> None:
        """Take as much room as the contents need; an example may come a moment later."""
        self.setGeometry(beside(self._words, self._wanted_size(), self.parentWidget().rect()))

    def _wanted_size(self) -> QSize:
        width = min(_WIDTH, self.parentWidget().width())
        return QSize(width, self.card.layout().totalHeightForWidth(width - 2 * _FRAME) + 2 * _FRAME)

    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Close when the writer goes on elsewhere."""
        was_here = before is not None and self.isAncestorOf(before)
        if was_here and self.isVisible() and now is not None and not self.isAncestorOf(now):
            if not isinstance(now.window(), type(self.window())):  # the menu of a button
                return
            self.hide()


def beside(words: QRect, wanted: QSize, room: QRect) -> QRect:
    """Where a card fits without covering the words: under them, over them, or where there is more room.

    Args:
        words: where they stand.
        wanted: the size that shows all of the card.
        room: in which it must stay.
    """
    below, above = room.bottom() - words.bottom() - _GAP, words.top() - room.top() - _GAP
    under = below >= min(wanted.height(), max(above, _LEAST))
    height = min(wanted.height(), below if under else above)
    left = max(room.left(), min(words.left(), room.right() + 1 - wanted.width()))
    top = words.bottom() + _GAP if under else words.top() - _GAP - height
    return QRect(QPoint(left, top), QSize(wanted.width(), height))
