"""Which theme is shown: the user's choice, or what the desktop asks for."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.setting_list import THEME
from desktop.settings import Settings
from desktop.theme import Theme, system_theme

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Looks(QObject):
    """Watches the setting and the desktop.

    Signals:
        wanted: the theme to be shown from now on.
    """

    wanted = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Follow the setting."""
        super().__init__(parent)
        self._settings = settings
        hints = QGuiApplication.styleHints()
        settings.changed.connect(lambda key: self._tell() if key == THEME.key else None)
        hints.colorSchemeChanged.connect(self._tell)
        hints.accessibility().contrastPreferenceChanged.connect(self._tell)

    def _tell(self) -> None:
        self.wanted.emit(chosen_theme(self._settings))


def chosen_theme(settings: Settings) -> Theme:
    """The theme to show; frames and dialogs that the desktop draws are asked to be like it."""
    choice = settings.get(THEME)
    hints = QGuiApplication.styleHints()
    if choice in _SCHEMES:
        hints.setColorScheme(_SCHEMES[choice])
        return Theme(dark=choice == "dark")
    hints.unsetColorScheme()
    return system_theme(contrast=choice == "contrast")
