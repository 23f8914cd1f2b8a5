"""Collects Python's circular garbage in the window's thread only.

Python does so in whichever thread makes the next object, and Qt aborts when a widget is destroyed outside its own.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000
_FULL_EVERY = 60  # rounds; a full one looks at everything that was not frozen
# So many new objects in a second are modules, models or a bank being loaded. They stay, and looking through those of
# spaCy would hold the window up for 60 ms.
_LOADED = 50_000


class GarbageCollector(QObject):
    """Takes the place of the automatic collector for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Leave alone what has been made until now, for it stays; collect what comes."""
        super().__init__(parent)
        gc.set_threshold(0)  # gc.disable() would not last: spaCy's loading ends with gc.enable()
        gc.freeze()
        self._round = 0
        timer = QTimer(self, interval=_EVERY_MS)
        timer.timeout.connect(self._collect)
        timer.start()

    def _collect(self) -> None:
        if gc.get_count()[0] > _LOADED:
            gc.freeze()
            return
        self._round += 1
        gc.collect(2 if self._round % _FULL_EVERY == 0 else 0)
