import pytest
from PySide6.QtGui import QPalette, QTextFormat

from desktop.theme import Theme
from nlp.category import Category

pytestmark = pytest.mark.usefixtures("qapp")


def luminance(colour):
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_every_colour_can_be_read_on_its_ground(dark):
    theme = Theme(dark)
    ground = theme.palette.color(QPalette.ColorRole.Base)
    sentence = theme.char_format(Category.LONG_SENTENCE).background().color()
    assert all(contrast(theme.colour(category), ground) >= 4.5 for category in Category)
    text = theme.palette.color(QPalette.ColorRole.Text)
    assert all(contrast(text, back) >= 7 for back in (ground, sentence, theme.current_ground))
    assert contrast(theme.palette.color(QPalette.ColorRole.PlaceholderText), ground) >= 4.5


def test_every_category_looks_different_without_colours():
    looks = [
        (shape.underlineStyle(), shape.hasProperty(QTextFormat.Property.BackgroundBrush))
        for shape in map(Theme(dark=False).char_format, Category)
    ]
    assert len(set(looks)) == len(Category)
