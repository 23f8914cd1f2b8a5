"""A small line chart of the index over time; imports pyqtgraph and numpy, so load it only when it is shown."""

from collections.abc import Sequence
from datetime import datetime

import pyqtgraph
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from nlp.stiffness import MOST

_HEIGHT = 170  # pixels


class IndexChart(pyqtgraph.PlotWidget):
    """One point a measurement, the oldest at the left; the mouse moves nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty chart in the colours of the window."""
        super().__init__(parent, axisItems={"bottom": pyqtgraph.DateAxisItem()})
        self.setFixedHeight(_HEIGHT)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setYRange(0, MOST)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the sentence below says the same in words
        self._points: Sequence[tuple[datetime, int]] = ()
        self._take_colours()

    def show_points(self, points: Sequence[tuple[datetime, int]]) -> None:
        """Draw the index at these times, given oldest first."""
        self._points = points
        self.clear()
        times = [when.timestamp() for when, _ in points]
        accent = self.palette().color(QPalette.ColorRole.Accent)
        pen = pyqtgraph.mkPen(accent, width=2)
        self.plot(times, [index for _, index in points], pen=pen, symbol="o", symbolBrush=accent, symbolPen=None)
        if times:
            margin = max((times[-1] - times[0]) * 0.05, 60)
            self.setXRange(times[0] - margin, times[-1] + margin, padding=0)

    def event(self, event: QEvent) -> bool:
        """Draw anew in the colours of another theme. Not changeEvent: pyqtgraph calls it before all is made."""
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._take_colours()
            self.show_points(self._points)
        return super().event(event)

    def _take_colours(self) -> None:
        palette = self.palette()
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        ink = palette.color(QPalette.ColorRole.Text)
        for side in ("left", "bottom"):
            self.getAxis(side).setPen(ink)
            self.getAxis(side).setTextPen(ink)
