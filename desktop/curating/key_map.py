"""Keys that mean something while one widget has the focus, whatever the window's menus do with them elsewhere."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class KeyMap(QObject):
    """Takes the keys of a widget, and those that the widgets inside it leave over."""

    def __init__(self, widget: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
        """Take the keys as ``QKeySequence.toString()`` writes them: ``Ctrl+F``, ``Return``."""
        super().__init__(widget)
        self._keys = keys
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what a key means; before, keep the menus from having it."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        do = self._keys.get(QKeySequence(event.keyCombination()).toString())
        if do and event.type() is QEvent.Type.KeyPress:
            do()
        elif do:
            event.accept()
        return do is not None
