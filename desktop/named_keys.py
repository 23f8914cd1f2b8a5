"""Words that name the keys of a command, and name the right ones when the user changes them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_WORDS, _COMMAND = "key_words", "key_command"  # Qt's properties of what names keys


def keys_of(part: QWidget, command: str) -> str:
    """What to press for a command of the window that a part lies in; the command's name if it has no keys.

    Args:
        part: in the window, or in a dialog of it.
        command: the id of its :class:`~desktop.menus.Item`.

    Returns:
        As the computer writes them; empty while the window has no menus.
    """
    action = _action(part, command)
    return (_written(action) or action.iconText().rstrip("…")) if action else ""


def name_keys(part: QWidget | QAction, words: str, command: str) -> None:
    """Say what a part is for and which keys do the same: in its tool tip, or in the line of a menu."""
    part.setProperty(_WORDS, words)
    part.setProperty(_COMMAND, command)
    _tell(part)


def name_keys_anew(window: QWidget) -> None:
    """The menus of a window have been made, or other keys were chosen."""
    for part in [*window.findChildren(QWidget), *window.findChildren(QAction)]:
        if part.property(_WORDS):
            _tell(part)


def _tell(part: QWidget | QAction) -> None:
    words, owner = part.property(_WORDS), part.parent() if isinstance(part, QAction) else part
    action = _action(owner, part.property(_COMMAND)) if isinstance(owner, QWidget) else None
    keys = _written(action) if action else ""
    if isinstance(part, QAction):
        part.setText(f"{words}\t{keys}" if keys else words)
    else:
        part.setToolTip(f"{words} ({keys})" if keys else words)


def _action(part: QWidget, command: str) -> QAction | None:
    window = part.window()
    while window.parentWidget():  # a dialog or a menu
        window = window.parentWidget().window()
    return window.findChild(QAction, command, Qt.FindChildOption.FindDirectChildrenOnly)


def _written(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
