"""Where the window and its inner borders were, and how they fit on the screen there is now."""

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from desktop.setting_list import PLACES
from desktop.settings import Settings

_WINDOW = "window"
_WANTED = QSize(1280, 800)
_FRAME = 40  # pixels that the desktop puts round a dialog


class Places(QObject):
    """Remembers sizes, by the names of the widgets, and keeps dialogs on the screen."""

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window, self._settings = window, settings

    def restore_window(self) -> None:
        """Put the window where it was; Qt moves it if that screen is gone. At first: as large as fits."""
        room = self._window.screen().availableGeometry().size()
        if not self._window.restoreGeometry(self._remembered(_WINDOW)) and _WANTED.boundedTo(room) != _WANTED:
            self._window.resize(_WANTED.boundedTo(room))
            self._window.setWindowState(Qt.WindowState.WindowMaximized)
        self.restore_borders(self._window)

    def restore_borders(self, widget: QWidget) -> None:
        """Put the borders inside a widget where they were, and keep its dialogs on the screen."""
        widget.installEventFilter(self)
        for splitter in _named_splitters(widget):
            splitter.restoreState(self._remembered(splitter.objectName()))

    def save(self) -> None:
        """Remember all as it is now."""
        places = dict(self._settings.get(PLACES))
        if not self._window.isFullScreen():
            places[_WINDOW] = _written(self._window.saveGeometry())
        for splitter in _named_splitters(self._window):
            places[splitter.objectName()] = _written(splitter.saveState())
        self._settings.set(PLACES, places)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make a dialog that is about to be shown no larger than the screen."""
        if event.type() is QEvent.Type.ChildPolished and _is_dialog(dialog := event.child()):
            room = self._window.screen().availableGeometry().size() - QSize(_FRAME, _FRAME)
            dialog.resize(dialog.size().boundedTo(room))
            dialog.installEventFilter(self)  # for the dialogs that it opens
        return super().eventFilter(watched, event)

    def _remembered(self, name: str) -> QByteArray:
        place = self._settings.get(PLACES).get(name)
        return QByteArray.fromBase64(place.encode("ascii", "ignore")) if isinstance(place, str) else QByteArray()


def _named_splitters(widget: QWidget) -> list[QSplitter]:
    return [splitter for splitter in widget.findChildren(QSplitter) if splitter.objectName()]


def _is_dialog(child: QObject) -> bool:
    # Not asked whether it is a QDialog: importing that class takes a millisecond of every start.
    return isinstance(child, QWidget) and child.windowType() is Qt.WindowType.Dialog


def _written(state: QByteArray) -> str:
    return state.toBase64().toStdString()
