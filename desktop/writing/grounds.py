"""Grounds under parts of the text, mixed from the palette so that they show in every theme."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.writing.marks import Span

_Role = QPalette.ColorRole


class Grounds:
    """The layers of grounds in a text field, the first at the bottom; each is laid anew without the others moving."""

    _LAYERS = ("finding", "matches")

    def __init__(self, field: QTextEdit) -> None:
        """Begin with none."""
        self._field = field
        self._laid: dict[str, list[QTextEdit.ExtraSelection]] = {layer: [] for layer in self._LAYERS}

    def lay(self, layer: str, spans: Iterable[Span], shape: QTextCharFormat) -> None:
        """Show one of the layers under some spans, in UTF-16 units, and nowhere else."""
        laid = [self._selection(span, shape) for span in spans]
        if laid or self._laid[layer]:
            self._laid[layer] = laid
            self._field.setExtraSelections([part for layer in self._LAYERS for part in self._laid[layer]])

    def _selection(self, span: Span, shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self._field.document())
        selection.cursor.setPosition(span[0])
        selection.cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        selection.format = shape
        return selection


def line_ground(palette: QPalette) -> QColor:
    """The line with the cursor: a breath of the letters' colour."""
    return _mixed(palette.color(_Role.Base), palette.color(_Role.Text), 0.045)


def match_format(palette: QPalette) -> QTextCharFormat:
    """What the search has found: a strong ground, and a line above that no finding has."""
    shape = QTextCharFormat()
    shape.setBackground(_mixed(palette.color(_Role.Base), palette.color(_Role.Accent), 0.32))
    shape.setFontOverline(True)
    return shape


def selected_match(palette: QPalette) -> QPalette:
    """What is selected while matches are marked, in strong colours: its usual ground is paler than theirs."""
    own = QPalette()
    own.setColor(_Role.Highlight, palette.color(_Role.Accent))
    own.setColor(_Role.HighlightedText, palette.color(_Role.Base))
    return own


def _mixed(ground: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; ``share`` of the other, 0 to 1."""
    pairs = zip(ground.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(one + (two - one) * share) for one, two in pairs))
