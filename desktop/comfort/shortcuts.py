"""The keys of every action: those it comes with, and those that the user has chosen instead."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.setting_list import SHORTCUTS
from desktop.settings import Settings

_BETWEEN = " | "  # several keys for one action, as in :class:`desktop.menus.Item`
_Key = Qt.Key
_HOLDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
# They walk, delete or close, also with Ctrl; who cannot use a mouse needs them.
_KEPT = frozenset({
    _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Escape, _Key.Key_Backspace, _Key.Key_Delete,
    _Key.Key_Left, _Key.Key_Right, _Key.Key_Home, _Key.Key_End,
})  # fmt: skip


class Shortcuts(QObject):
    """Gives actions their keys and remembers what was changed.

    Signals:
        changed: some action has other keys.

    Attributes:
        actions: those whose keys can be changed.
    """

    changed = Signal()

    def __init__(self, actions: Sequence[QAction], settings: Settings, parent: QObject | None = None) -> None:
        """Apply what was chosen before.

        Args:
            actions: with the keys they come with; those with a name can be changed.
            settings: where the choices are kept.
            parent: the owner.
        """
        super().__init__(parent)
        self._settings = settings
        self.actions = [action for action in actions if action.objectName()]
        self._own = {action.objectName(): action.shortcuts() for action in self.actions}
        self._apply()
        settings.changed.connect(self._follow)

    def holder(self, keys: QKeySequence) -> QAction | None:
        """The action that has these keys now."""
        return next((action for action in self.actions if keys in action.shortcuts()), None)

    def set_keys(self, action: QAction, keys: QKeySequence) -> None:
        """Give an action these keys only, or none if they are empty; nothing else keeps them."""
        chosen = dict(self._settings.get(SHORTCUTS))
        holder = None if keys.isEmpty() else self.holder(keys)
        if holder and holder is not action:
            chosen[holder.objectName()] = _written([other for other in holder.shortcuts() if other != keys])
        chosen[action.objectName()] = keys.toString()
        self._keep(chosen)

    def is_changed(self, action: QAction) -> bool:
        """Whether an action has other keys than it comes with."""
        return action.shortcuts() != self._own[action.objectName()]

    def reset(self, action: QAction) -> None:
        """Give an action the keys it comes with; nothing else keeps them."""
        chosen = dict(self._settings.get(SHORTCUTS))
        own = self._own[action.objectName()]
        for other in self.actions:
            if other is not action and any(keys in own for keys in other.shortcuts()):
                chosen[other.objectName()] = _written([keys for keys in other.shortcuts() if keys not in own])
        chosen.pop(action.objectName(), None)
        self._keep(chosen)

    def reset_all(self) -> None:
        """Give every action the keys it comes with."""
        self._settings.set(SHORTCUTS, {})

    def _keep(self, chosen: dict[str, str]) -> None:
        """Keep the choices that differ from what the actions come with, and those of actions unknown here."""
        own = {name: _written(keys) for name, keys in self._own.items()}
        self._settings.set(SHORTCUTS, {name: keys for name, keys in chosen.items() if keys != own.get(name)})

    def _follow(self, key: str) -> None:
        if key == SHORTCUTS.key:
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        chosen = self._settings.get(SHORTCUTS)
        for action in self.actions:
            keys = chosen.get(action.objectName())
            wanted = _read(keys) if isinstance(keys, str) else self._own[action.objectName()]
            if wanted != action.shortcuts():
                action.setShortcuts(wanted)


def is_for_text(keys: QKeySequence) -> bool:
    """Whether keys cannot start an action because they type, walk, delete or close."""
    key, held = keys[0].key(), keys[0].keyboardModifiers()
    return key in _KEPT or not (_Key.Key_F1 <= key <= _Key.Key_F12 or held & _HOLDING)


def _written(keys: Sequence[QKeySequence]) -> str:
    return _BETWEEN.join(one.toString() for one in keys)


def _read(keys: str) -> list[QKeySequence]:
    read = [QKeySequence(one) for one in keys.split(_BETWEEN)]
    return [one for one in read if not one.isEmpty() and one[0].key() is not _Key.Key_unknown]
