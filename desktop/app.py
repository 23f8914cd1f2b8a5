"""Opens the window and runs it."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import resources
from desktop.drafts.store import DraftStore
from desktop.main_window import MainWindow
from desktop.theme import system_theme

# Python hands the interpreter on every 5 ms; with the worker busy, each key would wait that long.
_SWITCH_SECONDS = 0.0002


def run(path: Path | None = None, *, sample: bool = False) -> int:
    """Open the window and return the exit code when it is closed.

    Args:
        path: a file to open.
        sample: begin with the sample draft.
    """
    application = QApplication.instance() or QApplication(["luwes"])
    application.setApplicationName("Luwes")
    application.setDesktopFileName("luwes")
    application.setStyle("Fusion")
    sys.setswitchinterval(_SWITCH_SECONDS)
    theme = system_theme()
    QApplication.setPalette(theme.palette)
    window = MainWindow(DraftStore(), theme)
    window.failures.install()
    window.show()
    text = resources.path("samples", "contoh.txt").read_text(encoding="utf-8") if sample else None
    # The first picture comes before the draft and before the thread takes its share of the computer.
    QTimer.singleShot(0, lambda: window.begin(path, sample=text))
    return application.exec()
