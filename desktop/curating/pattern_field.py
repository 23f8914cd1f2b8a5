"""The field for a pattern: it says under the very sign what cannot be read, or shows all that is looked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.writing.counts import grouped
from nlp.offsets import Utf16Map
from nlp.pattern import PatternError, expand

_SHOWN = 12
_ROUND = 40  # signs of a long pattern that stand on each side of the caret


class PatternField(QWidget):
    """A line with what it means below.

    Signals:
        edited: the pattern is another one.
    """

    edited = Signal()

    def __init__(self, pattern: str, parent: QWidget | None = None) -> None:
        """Show a pattern."""
        super().__init__(parent)
        self.line = QLineEdit(pattern)
        self._caret = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._caret.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._meaning = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="hint")
        self._meaning.setAccessibleName(self.tr("Arti pola"))
        self._fault = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self._fault.setAccessibleName(self.tr("Kesalahan pola"))
        self._go = QPushButton(self.tr("Ke tempatnya"), autoDefault=False)
        self._error: PatternError | None = None
        layout = QVBoxLayout(self, spacing=4)
        layout.setContentsMargins(0, 0, 0, 0)
        place = QHBoxLayout(spacing=8)
        place.addWidget(self._caret, 1)
        place.addWidget(self._go)
        layout.addWidget(self.line)
        layout.addLayout(place)
        layout.addWidget(self._fault)
        layout.addWidget(self._meaning)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._read)
        self._go.clicked.connect(self.go_to_error)
        self._read()

    def pattern(self) -> str:
        """The pattern as it is typed."""
        return self.line.text().strip()

    def put(self, example: str) -> None:
        """Set an example in at the cursor, parted by blanks."""
        at, text = self.line.cursorPosition(), self.line.text()
        before = " " if at and not text[at - 1].isspace() else ""
        after = " " if at < len(text) and not text[at].isspace() else ""
        self.line.insert(f"{before}{example}{after}")
        self.line.setFocus()

    def go_to_error(self) -> None:
        """Choose the sign that cannot be read."""
        if self._error:
            text = self.line.text()
            self.line.setFocus()
            place = min(self._error.position, max(0, len(text) - 1))  # what is missing at the end stands behind it
            self.line.setSelection(Utf16Map(text).to_units(place), 1)

    def _read(self) -> None:
        """Read the pattern as it is; the slowest take 5 ms."""
        self._error = None
        try:
            forms = expand(self.line.text()) if self.line.text().strip() else ()
        except PatternError as error:
            self._error, forms = error, ()
        self._show(forms)
        self.edited.emit()

    def _show(self, forms: tuple[str, ...]) -> None:
        error = self._error
        for widget in (self._caret, self._go, self._fault):
            widget.setVisible(error is not None)
        self._meaning.setVisible(error is None)
        if error:
            self._caret.setText(caret_lines(self.line.text(), error.position))
            self._fault.setText(f"{error}.")
        else:
            self._meaning.setText(self._words(forms))

    def _words(self, forms: tuple[str, ...]) -> str:
        if not forms:
            return self.tr("Ketik yang dicari; bentuknya muncul di sini.")
        more = self.tr(" … dan {0} lagi").format(grouped(len(forms) - _SHOWN)) if len(forms) > _SHOWN else ""
        return self.tr("Yang dicari ({0}): {1}").format(grouped(len(forms)), " · ".join(forms[:_SHOWN]) + more)


def caret_lines(pattern: str, position: int) -> str:
    """The pattern, or what stands round the place, with a caret under the sign at ``position``, in code points."""
    first = max(0, position - _ROUND)
    shown = pattern[first : position + _ROUND].replace("\t", " ")
    mark = "…" if first else ""
    return f"{mark}{shown}\n{' ' * (position - first + len(mark))}▲"
