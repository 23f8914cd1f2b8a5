"""The colours of each look, as tables; a test measures the contrast of every pair (WCAG 2.2)."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QPalette

from nlp.category import Category

_Role = QPalette.ColorRole


class Colours(NamedTuple):
    """All colours of one look, as ``#rrggbb``.

    Attributes:
        categories: of a category's line and name.
        grounds: under findings that have no line, or need more than one. They are darker or lighter than each other,
            so that a box is seen inside a long sentence.
        roles: of the widgets.
        line: round boxes.
        warning: the ground of what needs to be seen.
        current: the ground under the finding whose card is shown.
        disabled: the letters of what cannot be chosen now.
    """

    categories: Mapping[Category, str]
    grounds: Mapping[Category, str]
    roles: Mapping[QPalette.ColorRole, str]
    line: str
    warning: str
    current: str
    disabled: str


LIGHT = Colours(
    {
        Category.STIFF_PHRASE: "#b45309", Category.NOMINALIZATION: "#7c3aed", Category.REDUNDANCY: "#0f766e",
        Category.STIFF_PASSIVE: "#1d4ed8", Category.SPELLING: "#c81e1e", Category.ABBREVIATION: "#4d7c0f",
        Category.LONG_SENTENCE: "#475569", Category.PUNCTUATION: "#a21caf", Category.PLATFORM: "#0369a1",
    },
    {Category.LONG_SENTENCE: "#eef1f5", Category.PUNCTUATION: "#f5c6f7", Category.PLATFORM: "#d3ebfb"},
    {
        _Role.Window: "#f4f4f2", _Role.WindowText: "#1f2328", _Role.Base: "#ffffff", _Role.AlternateBase: "#f7f7f5",
        _Role.Text: "#1f2328", _Role.Button: "#ffffff", _Role.ButtonText: "#1f2328", _Role.BrightText: "#ffffff",
        _Role.Highlight: "#cfe3ff", _Role.HighlightedText: "#10243e", _Role.Link: "#1d4ed8",
        _Role.PlaceholderText: "#636a77", _Role.ToolTipBase: "#1f2328", _Role.ToolTipText: "#ffffff",
        _Role.Mid: "#d4d4d0", _Role.Midlight: "#e6e6e2", _Role.Accent: "#1d4ed8",
    },
    line="#d4d4d0", warning="#fff4d6", current="#fff0c2", disabled="#9a9a96",
)  # fmt: skip
DARK = Colours(
    {
        Category.STIFF_PHRASE: "#fbbf24", Category.NOMINALIZATION: "#c4b5fd", Category.REDUNDANCY: "#5eead4",
        Category.STIFF_PASSIVE: "#93c5fd", Category.SPELLING: "#f87171", Category.ABBREVIATION: "#bef264",
        Category.LONG_SENTENCE: "#cbd5e1", Category.PUNCTUATION: "#f0abfc", Category.PLATFORM: "#7dd3fc",
    },
    {Category.LONG_SENTENCE: "#2c2e33", Category.PUNCTUATION: "#5b2a63", Category.PLATFORM: "#123c55"},
    {
        _Role.Window: "#26272b", _Role.WindowText: "#e6e6e3", _Role.Base: "#1d1e21", _Role.AlternateBase: "#232428",
        _Role.Text: "#e6e6e3", _Role.Button: "#34363b", _Role.ButtonText: "#e6e6e3", _Role.BrightText: "#ffffff",
        _Role.Highlight: "#274a7a", _Role.HighlightedText: "#f3f7fd", _Role.Link: "#93c5fd",
        _Role.PlaceholderText: "#9a9da3", _Role.ToolTipBase: "#e6e6e3", _Role.ToolTipText: "#1d1e21",
        _Role.Mid: "#45474d", _Role.Midlight: "#3a3c42", _Role.Accent: "#93c5fd",
    },
    line="#45474d", warning="#43391c", current="#4a3f1d", disabled="#7b7e85",
)  # fmt: skip
BLACK_ON_WHITE = Colours(
    {
        Category.STIFF_PHRASE: "#8a3b00", Category.NOMINALIZATION: "#5b21b6", Category.REDUNDANCY: "#0b5750",
        Category.STIFF_PASSIVE: "#1e3a8a", Category.SPELLING: "#a30f0f", Category.ABBREVIATION: "#3a5a0a",
        Category.LONG_SENTENCE: "#334155", Category.PUNCTUATION: "#86198f", Category.PLATFORM: "#075985",
    },
    {Category.LONG_SENTENCE: "#e8e8e8", Category.PUNCTUATION: "#e9a9f0", Category.PLATFORM: "#9fd0f2"},
    {
        _Role.Window: "#ffffff", _Role.WindowText: "#000000", _Role.Base: "#ffffff", _Role.AlternateBase: "#ffffff",
        _Role.Text: "#000000", _Role.Button: "#ffffff", _Role.ButtonText: "#000000", _Role.BrightText: "#ffffff",
        _Role.Highlight: "#003a8c", _Role.HighlightedText: "#ffffff", _Role.Link: "#003a8c",
        _Role.PlaceholderText: "#404040", _Role.ToolTipBase: "#000000", _Role.ToolTipText: "#ffffff",
        _Role.Mid: "#d0d0d0", _Role.Midlight: "#dcdcdc", _Role.Accent: "#003a8c",
    },
    line="#000000", warning="#fff0a0", current="#ffe27a", disabled="#595959",
)  # fmt: skip
WHITE_ON_BLACK = Colours(
    {
        Category.STIFF_PHRASE: "#ffd24a", Category.NOMINALIZATION: "#d8ccff", Category.REDUNDANCY: "#7ff3e2",
        Category.STIFF_PASSIVE: "#b3d4ff", Category.SPELLING: "#ff9c9c", Category.ABBREVIATION: "#d2ff7a",
        Category.LONG_SENTENCE: "#e2e8f0", Category.PUNCTUATION: "#f7c6ff", Category.PLATFORM: "#9be0ff",
    },
    {Category.LONG_SENTENCE: "#222222", Category.PUNCTUATION: "#6a2f73", Category.PLATFORM: "#0f4c6e"},
    {
        _Role.Window: "#000000", _Role.WindowText: "#ffffff", _Role.Base: "#000000", _Role.AlternateBase: "#000000",
        _Role.Text: "#ffffff", _Role.Button: "#000000", _Role.ButtonText: "#ffffff", _Role.BrightText: "#ffffff",
        _Role.Highlight: "#1e52b8", _Role.HighlightedText: "#ffffff", _Role.Link: "#ffff00",
        _Role.PlaceholderText: "#c8c8c8", _Role.ToolTipBase: "#ffffff", _Role.ToolTipText: "#000000",
        _Role.Mid: "#3a3a3a", _Role.Midlight: "#333333", _Role.Accent: "#ffff00",
    },
    line="#ffffff", warning="#4a3d00", current="#5a4a00", disabled="#a6a6a6",
)  # fmt: skip
