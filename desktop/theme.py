"""The colours of the windows, light and dark, and how each category is underlined."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat

from nlp.category import Category

_Line = QTextCharFormat.UnderlineStyle
# A category is told by its line as well as by its colour, for those who see colours badly.
_LINES = {
    Category.STIFF_PHRASE: _Line.SingleUnderline,
    Category.NOMINALIZATION: _Line.DashUnderline,
    Category.REDUNDANCY: _Line.DashDotLine,
    Category.STIFF_PASSIVE: _Line.DashDotDotLine,
    Category.SPELLING: _Line.WaveUnderline,
    Category.ABBREVIATION: _Line.DotLine,
    Category.PUNCTUATION: _Line.SingleUnderline,
    Category.PLATFORM: _Line.DashUnderline,
}
# Against the text's background every colour has a contrast of 4.5 or more (WCAG AA).
_LIGHT = {
    Category.STIFF_PHRASE: "#b45309",
    Category.NOMINALIZATION: "#7c3aed",
    Category.REDUNDANCY: "#0f766e",
    Category.STIFF_PASSIVE: "#1d4ed8",
    Category.SPELLING: "#c81e1e",
    Category.ABBREVIATION: "#4d7c0f",
    Category.LONG_SENTENCE: "#475569",
    Category.PUNCTUATION: "#a21caf",
    Category.PLATFORM: "#0369a1",
}
_DARK = {
    Category.STIFF_PHRASE: "#fbbf24",
    Category.NOMINALIZATION: "#c4b5fd",
    Category.REDUNDANCY: "#5eead4",
    Category.STIFF_PASSIVE: "#93c5fd",
    Category.SPELLING: "#f87171",
    Category.ABBREVIATION: "#bef264",
    Category.LONG_SENTENCE: "#cbd5e1",
    Category.PUNCTUATION: "#f0abfc",
    Category.PLATFORM: "#7dd3fc",
}
# Light and dark grounds: darker or lighter than each other, so that a box is seen inside a long sentence.
_GROUNDS = {
    Category.LONG_SENTENCE: ("#eef1f5", "#2c2e33"),
    Category.PUNCTUATION: ("#f5c6f7", "#5b2a63"),
    Category.PLATFORM: ("#d3ebfb", "#123c55"),
}
_Role = QPalette.ColorRole
_LIGHT_ROLES = {
    _Role.Window: "#f4f4f2", _Role.WindowText: "#1f2328", _Role.Base: "#ffffff", _Role.AlternateBase: "#f7f7f5",
    _Role.Text: "#1f2328", _Role.Button: "#ffffff", _Role.ButtonText: "#1f2328", _Role.BrightText: "#ffffff",
    _Role.Highlight: "#cfe3ff", _Role.HighlightedText: "#10243e", _Role.Link: "#1d4ed8",
    _Role.PlaceholderText: "#6b7280", _Role.ToolTipBase: "#1f2328", _Role.ToolTipText: "#ffffff",
    _Role.Mid: "#d4d4d0", _Role.Midlight: "#e6e6e2", _Role.Accent: "#1d4ed8",
}  # fmt: skip
_DARK_ROLES = {
    _Role.Window: "#26272b", _Role.WindowText: "#e6e6e3", _Role.Base: "#1d1e21", _Role.AlternateBase: "#232428",
    _Role.Text: "#e6e6e3", _Role.Button: "#34363b", _Role.ButtonText: "#e6e6e3", _Role.BrightText: "#ffffff",
    _Role.Highlight: "#274a7a", _Role.HighlightedText: "#f3f7fd", _Role.Link: "#93c5fd",
    _Role.PlaceholderText: "#9a9da3", _Role.ToolTipBase: "#e6e6e3", _Role.ToolTipText: "#1d1e21",
    _Role.Mid: "#45474d", _Role.Midlight: "#3a3c42", _Role.Accent: "#93c5fd",
}  # fmt: skip

_SHEET = """
#bar {{ background: {warning}; border-bottom: 1px solid {line}; }}
#card {{ background: palette(base); border: 1px solid {line}; border-radius: 8px; }}
#hovercard {{ background: palette(base); border: 1px solid {faint}; border-radius: 8px; }}
#hovercard #card {{ border: none; }}
#findbar {{ border-top: 1px solid {line}; }}
#words {{ font-size: 13pt; font-weight: 600; }}
#category {{ font-weight: 600; }}
#source, #hint {{ color: {faint}; }}
#problems {{ background: {warning}; border-radius: 6px; padding: 8px; }}
QListView, QTableView, QTreeView {{ border: 1px solid {line}; border-radius: 8px; background: palette(base); }}
QListView::item {{ padding: 5px 6px; }}
QLineEdit {{ padding: 5px 8px; border: 1px solid {line}; border-radius: 6px; background: palette(base); }}
QComboBox {{ min-height: 26px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QPlainTextEdit {{ border: 1px solid {line}; border-radius: 6px; background: palette(base); }}
QHeaderView::section {{ padding: 6px 4px; border: none; border-bottom: 1px solid {line}; background: palette(base); }}
QPushButton {{ padding: 6px 14px; border: 1px solid {line}; border-radius: 6px; background: palette(button); }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton:pressed {{ background: palette(midlight); }}
QPushButton:disabled {{ color: {faint}; background: palette(window); }}
QPushButton[first="true"], QPushButton:default {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton[first="true"]:focus, QPushButton:default:focus {{ border: 2px solid palette(text); padding: 5px 13px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {faint}; border-radius: 3px; }}
QCheckBox::indicator:unchecked {{ background: palette(base); }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QCheckBox::indicator:indeterminate {{ background: palette(mid); border-color: {accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
QSplitter::handle {{ background: transparent; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ padding: 0 12px 2px 12px; }}
#counter[over="true"] {{ background: {warning}; border-radius: 6px; font-weight: 600; }}
"""


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the two looks.

    Attributes:
        dark: light letters on a dark ground.
    """

    dark: bool

    def colour(self, category: Category) -> QColor:
        """The colour of a category's line and name."""
        return QColor((_DARK if self.dark else _LIGHT)[category])

    def char_format(self, category: Category) -> QTextCharFormat:
        """How findings of a category look in the text.

        Long sentences hold other findings, so they get a tinted ground and leave the line to those. A blank or a
        comma is too short for a line that tells its pattern: punctuation stands in a tinted box of its own.
        """
        shape = QTextCharFormat()
        if category in _GROUNDS:
            shape.setBackground(QColor(_GROUNDS[category][self.dark]))
        if category in _LINES:
            shape.setUnderlineStyle(_LINES[category])
            shape.setUnderlineColor(self.colour(category))
        return shape

    @property
    def current_ground(self) -> QColor:
        """The ground under the finding whose card is shown."""
        return QColor("#4a3f1d" if self.dark else "#fff0c2")

    @property
    def palette(self) -> QPalette:
        """The colours of every widget."""
        palette = QPalette()
        for role, colour in (_DARK_ROLES if self.dark else _LIGHT_ROLES).items():
            palette.setColor(role, QColor(colour))
        grey = QColor("#7b7e85" if self.dark else "#9a9a96")
        for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, grey)
        return palette

    @property
    def style_sheet(self) -> str:
        """The shapes that colours alone do not give; for the window and all in it."""
        return _SHEET.format(
            warning="#43391c" if self.dark else "#fff4d6",
            line=self.palette.color(_Role.Mid).name(),
            faint=self.palette.color(_Role.PlaceholderText).name(),
            accent=self.palette.color(_Role.Accent).name(),
            on_accent=self.palette.color(_Role.Base).name(),
        )


def system_theme() -> Theme:
    """The look that the desktop asks for; light where it does not say."""
    return Theme(dark=QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark)
