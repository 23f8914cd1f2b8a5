"""How the windows look: light, dark or in high contrast, and how each category is underlined."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QTextCharFormat

import resources
from desktop.colours import BLACK_ON_WHITE, DARK, LIGHT, WHITE_ON_BLACK, Colours
from nlp.category import Category

_Role = QPalette.ColorRole
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
# The same in the list, where there is no line: a letter of the Indonesian name, no two alike.
_LETTERS = {
    Category.STIFF_PHRASE: "F",
    Category.NOMINALIZATION: "N",
    Category.REDUNDANCY: "M",
    Category.STIFF_PASSIVE: "P",
    Category.SPELLING: "E",
    Category.ABBREVIATION: "S",
    Category.LONG_SENTENCE: "K",
    Category.PUNCTUATION: "T",
    Category.PLATFORM: "#",
}
_SHEET = """
#bar {{ background: {warning}; border-bottom: 1px solid {line}; }}
#card {{ background: palette(base); border: 1px solid {line}; border-radius: 8px; }}
#hovercard {{ background: palette(base); border: 1px solid {faint}; border-radius: 8px; }}
#hovercard #card {{ border: none; }}
#pointer {{ border: 3px solid {accent}; border-radius: 6px; }}
QMenu {{ border: 1px solid {line}; }}
QDialog QTextEdit {{ border: 1px solid {line}; border-radius: 8px; background: palette(base); }}
QDialog QTextEdit:focus {{ border-color: {accent}; }}
#findbar {{ border-top: 1px solid {line}; }}
#words {{ font-size: 13pt; font-weight: 600; }}
#category {{ font-weight: 600; }}
#source, #hint {{ color: {faint}; }}
#problems {{ background: {warning}; border-radius: 6px; padding: 8px; }}
QListView, QTableView, QTreeView {{ border: 1px solid {line}; border-radius: 8px; background: palette(base); }}
QListView::item {{ padding: 5px 6px; }}
QLineEdit {{ padding: 5px 8px; border: 1px solid {line}; border-radius: 6px; background: palette(base); }}
QTreeView::item {{ padding: 4px 2px; }}
QComboBox, QAbstractSpinBox {{ min-height: 26px; border: 1px solid {line}; border-radius: 6px; }}
QComboBox {{ padding-left: 8px; background: palette(button); }}
QComboBox:disabled {{ color: {faint}; background: palette(window); }}
QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {accent}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QAbstractSpinBox {{ background: palette(base); }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{
    image: url("{icons}/down-{ink}.svg"); width: 8px; height: 8px;
}}
QAbstractSpinBox::up-arrow {{ image: url("{icons}/up-{ink}.svg"); width: 8px; height: 8px; }}
QTabWidget::pane {{ border: 1px solid {line}; border-radius: 8px; background: palette(base); }}
QTabBar::tab {{
    padding: 6px 12px; margin: 0 4px 4px 0; border: 1px solid {line}; border-radius: 6px; background: palette(window);
}}
QTabBar::tab:selected {{ background: palette(highlight); color: palette(highlighted-text); }}
QTabBar::tab:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QDockWidget {{
    titlebar-close-icon: url("{icons}/close-{ink}.svg"); titlebar-normal-icon: url("{icons}/window-{ink}.svg");
}}
QProgressBar {{ border: 1px solid {line}; border-radius: 4px; background: palette(base); }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
QPlainTextEdit {{ border: 1px solid {line}; border-radius: 6px; background: palette(base); }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ padding: 6px 4px; border: none; border-bottom: 1px solid {line}; background: transparent; }}
QPushButton {{ padding: 6px 14px; border: 1px solid {line}; border-radius: 6px; background: palette(button); }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; outline: none; }}
QPushButton:pressed {{ background: palette(midlight); }}
QPushButton:disabled {{ color: {faint}; background: palette(window); }}
QPushButton[first="true"], QPushButton:default {{
    background: {accent}; color: {on_accent}; border-color: {accent};
}}
QPushButton[first="true"]:focus, QPushButton:default:focus {{ border: 2px solid palette(text); padding: 5px 13px; }}
QListView:focus, QTableView:focus, QTreeView:focus {{ border-color: {accent}; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
    width: 14px; height: 14px; border: 1px solid {faint}; border-radius: 3px;
}}
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {{ background: palette(base); }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{icons}/tick-{paper}.svg");
}}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
    background: palette(mid); border-color: {accent};
}}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
QSplitter::handle {{ background: transparent; }}
QDialogButtonBox {{ button-layout: 3; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ padding: 0 12px 2px 12px; }}
#counter[over="true"] {{ background: {warning}; border-radius: 6px; font-weight: 600; }}
"""
# High contrast only: frames that Fusion would draw in a shade of the ground, and a thick one where the keyboard is.
_THICK = """
QToolButton, QToolTip {{ border: 1px solid {line}; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow, QAbstractSpinBox::up-arrow {{ width: 10px; height: 10px; }}
QMenuBar, QStatusBar, #findbar {{ border-top: 1px solid {line}; border-bottom: 1px solid {line}; }}
QScrollBar::handle {{ background: {line}; min-width: 24px; min-height: 24px; margin: 3px; }}
QScrollBar, QScrollBar::add-page, QScrollBar::sub-page {{ background: palette(base); }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QCheckBox::indicator, QAbstractItemView::indicator {{ border: 2px solid {line}; }}
QAbstractItemView::indicator:selected {{ border-color: palette(highlighted-text); }}
QTextEdit, QTabWidget::pane, QProgressBar {{ border: 1px solid {line}; }}
QPushButton:focus, QPushButton[first="true"]:focus, QPushButton:default:focus, QToolButton:focus, QComboBox:focus,
QAbstractSpinBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QListView:focus, QTableView:focus,
QTreeView:focus, QCheckBox:focus, QTabBar:focus, QScrollArea:focus {{ border: 3px solid {accent}; }}
/* A frame grows inwards, so that nothing moves when the keyboard comes. */
QTextEdit, QPlainTextEdit, QListView, QTableView, QTreeView {{ padding: 2px; }}
QTextEdit:focus, QPlainTextEdit:focus, QListView:focus, QTableView:focus, QTreeView:focus {{ padding: 0; }}
QLineEdit:focus {{ padding: 3px 6px; }}
QPushButton:focus, QPushButton[first="true"]:focus, QPushButton:default:focus {{ padding: 4px 12px; }}
"""


@dataclass(frozen=True, slots=True)
class Theme:
    """One of the looks.

    Attributes:
        dark: light letters on a dark ground.
        contrast: black and white only, with thick frames, for those who see little.
    """

    dark: bool
    contrast: bool = False

    @property
    def colours(self) -> Colours:
        """The table of this look."""
        return (BLACK_ON_WHITE, WHITE_ON_BLACK)[self.dark] if self.contrast else (LIGHT, DARK)[self.dark]

    def colour(self, category: Category) -> QColor:
        """The colour of a category's line and name."""
        return QColor(self.colours.categories[category])

    def letter(self, category: Category) -> str:
        """What stands for a category where there is room for one letter only."""
        return _LETTERS[category]

    def char_format(self, category: Category) -> QTextCharFormat:
        """How findings of a category look in the text.

        Long sentences hold other findings, so they get a tinted ground and leave the line to those. A blank or a
        comma is too short for a line that tells its pattern: punctuation stands in a tinted box of its own.
        """
        shape = QTextCharFormat()
        if ground := self.colours.grounds.get(category):
            shape.setBackground(QColor(ground))
        if category in _LINES:
            shape.setUnderlineStyle(_LINES[category])
            shape.setUnderlineColor(self.colour(category))
        return shape

    @property
    def current_ground(self) -> QColor:
        """The ground under the finding whose card is shown."""
        return QColor(self.colours.current)

    @property
    def palette(self) -> QPalette:
        """The colours of every widget."""
        palette = QPalette()
        for role, colour in self.colours.roles.items():
            palette.setColor(role, QColor(colour))
        for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.colours.disabled))
        return palette

    @property
    def style_sheet(self) -> str:
        """The shapes that colours alone do not give; for the window and all in it."""
        colours = self.colours
        return (_SHEET + _THICK if self.contrast else _SHEET).format(
            warning=colours.warning,
            line=colours.line,
            faint=colours.roles[_Role.PlaceholderText],
            accent=colours.roles[_Role.Accent],
            on_accent=colours.roles[_Role.Base],
            icons=resources.path("icons").as_posix(),
            ink="white" if self.dark else "black",
            paper="black" if self.dark else "white",
        )


def system_theme(*, contrast: bool = False) -> Theme:
    """The look that the desktop asks for; light where it does not say.

    Args:
        contrast: high contrast, whatever the desktop asks for.
    """
    hints = QGuiApplication.styleHints()
    asked = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return Theme(dark=hints.colorScheme() is Qt.ColorScheme.Dark, contrast=contrast or asked)
