"""The menus of the window, with every action and its keys."""

from collections.abc import Callable, Sequence
from html import escape
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
    """

    words: str
    keys: Keys
    do: Callable[[], object]


class Menus(QObject):
    """Fills a window's menu bar and knows all keys."""

    def __init__(self, window: QMainWindow) -> None:
        """Begin with an empty menu bar."""
        super().__init__(window)
        self._window = window
        self._actions: list[QAction] = []

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

    def keys_table(self) -> str:
        """All actions that have keys with the first of these, as an HTML table."""
        rows = (
            f"<tr><td style='padding: 2px 24px 2px 0'>{escape(action.text().replace('&', '').rstrip('…'))}</td>"
            f"<td><b>{escape(action.shortcut().toString(_NATIVE))}</b></td></tr>"
            for action in self._actions
            if not action.shortcut().isEmpty()
        )
        return f"<table>{''.join(rows)}</table>"

    def _action(self, item: Item) -> QAction:
        action = QAction(item.words, self._window)
        if isinstance(item.keys, str):
            action.setShortcuts([QKeySequence(keys) for keys in item.keys.split(" | ")])
        elif item.keys is not None:
            action.setShortcuts(item.keys)
        action.triggered.connect(lambda _checked: item.do())
        self._actions.append(action)
        return action


_NATIVE = QKeySequence.SequenceFormat.NativeText
