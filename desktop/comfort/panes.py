"""F6 goes from one part of the window to the next: in the text, Tab writes a tab."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

_TAB = Qt.FocusPolicy.TabFocus


class Panes(QObject):
    """Knows the parts, from left to right."""

    def __init__(self, window: QWidget, parts: Sequence[QWidget]) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window, self._parts = window, parts

    def go(self, by: int) -> None:
        """Bring the keyboard to the next part that can be seen (1), or to the one before (-1)."""
        stops = [first for part in self._parts if part.isVisible() and (first := _first(part))]
        focused = self._window.focusWidget()
        held = [focused is not None and (part is focused or part.isAncestorOf(focused)) for part in self._parts]
        here = self._parts[held.index(True)] if True in held else None
        at = next((n for n, stop in enumerate(stops) if here and (stop is here or here.isAncestorOf(stop))), -1)
        if stops:
            stops[(at + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)


def _first(part: QWidget) -> QWidget | None:
    """What gets the keyboard in a part."""
    inside = (part, *part.findChildren(QWidget))
    return next((one for one in inside if one.isVisible() and one.isEnabled() and one.focusPolicy() & _TAB), None)
