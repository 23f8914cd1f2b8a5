"""A small line chart of the index over time; imports pyqtgraph and numpy, so load it only when it is shown."""

from collections.abc import Sequence
from datetime import datetime

import pyqtgraph
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from nlp.stiffness import MOST

_HEIGHT = 170  # pixels
_APART = 60  # pixels from tick to tick at least
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400  # seconds
_STEPS = (
    *(n * _MINUTE for n in (1, 2, 5, 10, 15, 30)),
    *(n * _HOUR for n in (1, 2, 3, 6, 12)),
    *(n * _DAY for n in (1, 2, 7, 30)),
)


class _Times(pyqtgraph.AxisItem):
    """Names the clock within a day, days beyond it; pyqtgraph's own axis writes times and months in English."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002
        """The words of some ticks, given in seconds since 1970."""
        low, high = self.range
        form = "%H.%M" if high - low < _DAY else "%d/%m"
        return [datetime.fromtimestamp(value).astimezone().strftime(form) for value in values]

    def tickSpacing(self, minimum: float, maximum: float, size: float) -> list[tuple[float, float]]:
        """Few enough that no two ticks are named alike and their words do not touch."""
        room = (maximum - minimum) * _APART / size
        step = next((step for step in _STEPS if step >= room), _STEPS[-1])
        return [(step, 0)]


class IndexChart(pyqtgraph.PlotWidget):
    """One point a measurement, the oldest at the left; the mouse moves nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty chart in the colours of the window."""
        super().__init__(parent, axisItems={"bottom": _Times("bottom")})
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
