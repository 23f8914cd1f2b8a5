"""What the user has chosen, kept in one small file."""

import json
import os
from pathlib import Path
from typing import Any

from platformdirs import user_config_path
from PySide6.QtCore import QObject, Signal

from desktop.setting import Setting, Value
from desktop.writing.atomic import write_whole

_VARIABLE = "LUWES_SETTINGS"


class Settings(QObject):
    """Reads the file once and writes it at every change; two windows keep each other's choices.

    Signals:
        changed: the key of a setting that has another value now.
        failed: one Indonesian sentence; the choice holds in this window and could not be kept.
    """

    changed = Signal(str)
    failed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Use a file; by default the one in the user's configuration, or where LUWES_SETTINGS says.

        A file that is missing or broken means the defaults.
        """
        super().__init__(parent)
        self.path = path or default_path()
        self._chosen = _read(self.path)

    def get(self, setting: Setting[Value]) -> Value:
        """What was chosen, or the default."""
        value = self._chosen.get(setting.key)
        return value if setting.allows(value) else setting.default

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Choose a value and keep it.

        Raises:
            ValueError: the setting does not allow it.
        """
        if not setting.allows(value):
            raise ValueError(f"{setting.key} = {value!r}")
        if value == self.get(setting):
            return
        self._chosen[setting.key] = value
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, json.dumps(_read(self.path) | {setting.key: value}, indent=1).encode("ascii"))
        except OSError as error:
            reason = error.strerror or str(error)
            self.failed.emit(self.tr("Pilihan ini tidak dapat disimpan: {0}.").format(reason))
        self.changed.emit(setting.key)


def default_path() -> Path:
    """The user's file of settings, or where the environment variable LUWES_SETTINGS says."""
    if chosen := os.environ.get(_VARIABLE):
        return Path(chosen).expanduser()
    return user_config_path("Luwes", appauthor=False) / "settings.json"


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
