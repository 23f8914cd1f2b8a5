"""The menus of the window, with every action and its keys."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = str | QKeySequence.StandardKey | None


class Item(NamedTuple):
    """One entry of a menu.

    Attributes:
        words: as shown, with ``&`` before the letter that chooses it.
        keys: what to press instead, if anything.
        do: what happens.
        id: its name in the file of settings; never changes once released. Without one its keys stay as they are.
    """

    words: str
    keys: Keys
    do: Callable[[], object]
    id: str = ""


class Menus(QObject):
    """Fills a window's menu bar.

    Attributes:
        actions: all that can be chosen and was made from an :class:`Item`; its name is the item's id.
    """

    def __init__(self, window: QMainWindow) -> None:
        """Begin with an empty menu bar."""
        super().__init__(window)
        self._window = window
        self.actions: list[QAction] = []

    def add(self, title: str, items: Sequence[Item | QMenu | None]) -> QMenu:
        """Add a menu; None stands for a line between groups."""
        menu = self._window.menuBar().addMenu(title)
        for item in items:
            if item is None:
                menu.addSeparator()
            elif isinstance(item, QMenu):
                menu.addMenu(item)
            else:
                menu.addAction(self._action(item))
        return menu

    def _action(self, item: Item) -> QAction:
        action = QAction(item.words, self._window, objectName=item.id)
        if isinstance(item.keys, str):
            action.setShortcuts([QKeySequence(keys) for keys in item.keys.split(" | ")])
        elif item.keys is not None:
            action.setShortcuts(item.keys)
        action.triggered.connect(lambda _checked: item.do())
        self._window.addAction(action)  # the keys go on working when the menu bar is hidden
        self.actions.append(action)
        return action
