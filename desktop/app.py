"""Opens the window and runs it."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import resources
from desktop import translation
from desktop.comfort.looks import chosen_theme
from desktop.drafts.store import DraftStore
from desktop.garbage import GarbageCollector
from desktop.main_window import MainWindow
from desktop.setting_list import LANGUAGE
from desktop.settings import Settings

# Python hands the interpreter on every 5 ms; with the worker busy, each key would wait that long.
_SWITCH_SECONDS = 0.0002


def run(path: Path | None = None, *, sample: bool = False) -> int:
    """Open the window and return the exit code when it is closed.

    Args:
        path: a file to open.
        sample: begin with the sample draft.
    """
    # As an argument, for setStyle() would hand a QStyle to Python, whose enums take 8 ms to make.
    application = QApplication.instance() or QApplication(["luwes", "-style", "fusion"])
    application.setApplicationName("Luwes")
    application.setDesktopFileName("luwes")
    sys.setswitchinterval(_SWITCH_SECONDS)
    settings = Settings()
    translation.install(application, settings.get(LANGUAGE))
    theme = chosen_theme(settings)
    QApplication.setPalette(theme.palette)
    window = MainWindow(DraftStore(), theme)
    window.failures.install()
    window.comfort.places.restore_window()
    window.show()
    text = resources.path("samples", "contoh.txt").read_text(encoding="utf-8") if sample else None
    # The first picture comes before the draft and before the thread takes its share of the computer.
    QTimer.singleShot(0, lambda: _begin(window, path, text))
    return application.exec()


def _begin(window: MainWindow, path: Path | None, sample: str | None) -> None:
    """What follows the first picture."""
    GarbageCollector(window)
    window.begin(path, sample=sample)
    if path is None and sample is None:
        window.comfort.welcome()
