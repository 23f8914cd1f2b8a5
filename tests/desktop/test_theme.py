"""Every look can be read: contrast after WCAG 2.2, and nothing told by colour alone."""

import pytest
from PySide6.QtGui import QColor, QPalette, QTextFormat

from desktop.theme import Theme
from nlp.category import Category

pytestmark = pytest.mark.usefixtures("qapp")
ROLE = QPalette.ColorRole
PLAIN = [Theme(dark=False), Theme(dark=True)]
STRONG = [Theme(dark=False, contrast=True), Theme(dark=True, contrast=True)]
WRITTEN = (
    (ROLE.WindowText, ROLE.Window), (ROLE.WindowText, ROLE.Base), (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase), (ROLE.Text, ROLE.Mid), (ROLE.Text, ROLE.Midlight),
    (ROLE.ButtonText, ROLE.Button), (ROLE.HighlightedText, ROLE.Highlight), (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.PlaceholderText, ROLE.Base), (ROLE.PlaceholderText, ROLE.Window), (ROLE.Link, ROLE.Base),
    (ROLE.Base, ROLE.Accent),
)  # fmt: skip


def luminance(colour):
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def faint(theme, pairs, least):
    """The pairs of roles that have too little contrast."""
    palette = theme.palette
    shown = {(ink.name, ground.name): contrast(palette.color(ink), palette.color(ground)) for ink, ground in pairs}
    return {pair: round(ratio, 2) for pair, ratio in shown.items() if ratio < least}


@pytest.mark.parametrize(("theme", "least"), [*((t, 4.5) for t in PLAIN), *((t, 7) for t in STRONG)])
def test_all_letters_can_be_read_on_their_ground(theme, least):
    assert faint(theme, WRITTEN, least) == {}
    text = theme.palette.color(ROLE.Text)
    grounds = [theme.colours.warning, theme.colours.current, *theme.colours.grounds.values()]
    assert all(contrast(text, QColor(ground)) >= 7 for ground in grounds)


@pytest.mark.parametrize("theme", PLAIN + STRONG)
def test_the_colours_of_categories_and_of_what_has_the_keyboard_are_seen(theme):
    ground = theme.palette.color(ROLE.Base)
    assert all(contrast(theme.colour(category), ground) >= 4.5 for category in Category)
    assert contrast(theme.palette.color(ROLE.Accent), ground) >= 4.5
    assert contrast(theme.palette.color(ROLE.Accent), theme.palette.color(ROLE.Window)) >= 4.5


@pytest.mark.parametrize("theme", STRONG)
def test_high_contrast_draws_frames_and_keeps_what_is_switched_off_readable(theme):
    ground = theme.palette.color(ROLE.Base)
    assert contrast(QColor(theme.colours.line), ground) >= 7
    assert contrast(QColor(theme.colours.disabled), ground) >= 4.5
    assert "3px solid" in theme.style_sheet.partition("QPushButton:focus, QPushButton[first")[2]


def test_every_category_looks_different_without_colours():
    looks = [
        (shape.underlineStyle(), shape.hasProperty(QTextFormat.Property.BackgroundBrush))
        for shape in map(Theme(dark=False).char_format, Category)
    ]
    assert len(set(looks)) == len(Category)


@pytest.mark.parametrize("theme", PLAIN + STRONG)
def test_every_category_has_a_letter_that_can_be_read_on_its_spot(theme):
    assert len({theme.letter(category) for category in Category}) == len(Category)
    ground = theme.palette.color(ROLE.Base)
    assert min(contrast(ground, theme.colour(category)) for category in Category) >= 4.5


@pytest.mark.parametrize("theme", PLAIN + STRONG)
def test_a_box_of_punctuation_is_seen_in_a_long_sentence_by_its_brightness(theme):
    grounds = [
        theme.char_format(category).background().color() for category in (Category.LONG_SENTENCE, Category.PUNCTUATION)
    ]
    assert contrast(*grounds) >= 1.25
