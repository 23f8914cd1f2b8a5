"""A small box that points at a part of the window and says one thing about it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 320
_GAP = 10  # pixels between the part and the box


class Callout(QFrame):
    """Lies over the window as a part of it; a frame shows what is meant.

    Signals:
        moved: the reader wants to go on (1) or back (-1).
        skipped: the reader has seen enough.
    """

    moved = Signal(int)
    skipped = Signal()

    def __init__(self, window: QWidget) -> None:
        """Make a hidden box over a window."""
        super().__init__(window, objectName="hovercard")
        self.setAutoFillBackground(True)
        self._frame = QFrame(window, objectName="pointer")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title, self._words = QLabel(objectName="category"), QLabel(wordWrap=True)
        self._count = QLabel(objectName="hint")
        self._skip, self._back = QPushButton(self.tr("Lewati")), QPushButton(self.tr("Kembali"))
        self._next = QPushButton()
        self._next.setProperty("first", True)  # noqa: FBT003  # Qt's signature
        self._skip.clicked.connect(self.skipped)
        self._back.clicked.connect(lambda: self.moved.emit(-1))
        self._next.clicked.connect(lambda: self.moved.emit(1))
        self._lay_out()
        self.hide()

    def show_at(self, part: QRect, title: str, words: str, step: tuple[int, int]) -> None:
        """Say something about a part of the window.

        Args:
            part: where it is, in the window.
            title: what it is called.
            words: what it does.
            step: the number of this box, from 1, and of all.
        """
        number, total = step
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(self.tr("{0} dari {1}").format(number, total))
        self._skip.setVisible(number < total)
        self._back.setVisible(number > 1)
        self._next.setText(self.tr("Lanjut") if number < total else self.tr("Selesai"))
        self.setAccessibleName(title)
        # A screen reader says the name of what gets the keyboard; the words must come along.
        self._next.setAccessibleName(f"{title}. {words} {self._next.text()}")
        self.point_at(part)
        for widget in (self._frame, self):
            widget.show()
            widget.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, part: QRect) -> None:
        """Stand beside a part of the window and frame it."""
        room = self.parentWidget().rect()
        width = min(_WIDTH, room.width())
        self._frame.setGeometry(part.adjusted(-3, -3, 3, 3).intersected(room))
        self.setGeometry(near(part, QSize(width, self.layout().totalHeightForWidth(width)), room))

    def end(self) -> None:
        """Go for good."""
        for widget in (self._frame, self):
            widget.hide()
            widget.deleteLater()

    def focusNextPrevChild(self, forth: bool) -> bool:  # noqa: FBT001  # Qt's signature
        """Go round the buttons and not out of the box."""
        buttons = [button for button in (self._skip, self._back, self._next) if not button.isHidden()]
        focused = QApplication.focusWidget()
        at = buttons.index(focused) + (1 if forth else -1) if focused in buttons else 0
        buttons[at % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, arrows go on and back, Esc ends."""
        focused, key = QApplication.focusWidget(), event.key()
        if key == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
        elif key == Qt.Key.Key_Right:
            self.moved.emit(1)
        elif key == Qt.Key.Key_Left:
            self.moved.emit(-1)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout(spacing=6)
        buttons.addWidget(self._count, 1)
        for button in (self._skip, self._back, self._next):
            buttons.addWidget(button)
        layout = QVBoxLayout(self, spacing=8)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addLayout(buttons)


def near(part: QRect, size: QSize, room: QRect) -> QRect:
    """Where a box fits beside a part: below, above, left or right of it; else over it, at the bottom of the room."""
    middle = part.center() - QPoint(size.width() // 2, size.height() // 2)
    corners = (
        QPoint(middle.x(), part.bottom() + _GAP),
        QPoint(middle.x(), part.top() - _GAP - size.height()),
        QPoint(part.left() - _GAP - size.width(), middle.y()),
        QPoint(part.right() + _GAP, middle.y()),
    )
    inside = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    for corner in corners:
        box = _moved_into(QRect(corner, size), inside)
        if inside.contains(box) and not box.intersects(part):
            return box
    return _moved_into(QRect(QPoint(middle.x(), inside.bottom()), size), inside)


def _moved_into(box: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(box.left(), room.right() + 1 - box.width()))
    top = max(room.top(), min(box.top(), room.bottom() + 1 - box.height()))
    return QRect(QPoint(left, top), box.size())
