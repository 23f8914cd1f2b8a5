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
    sentence, box = (
        theme.char_format(category).background().color() for category in (Category.LONG_SENTENCE, Category.PUNCTUATION)
    )
    assert all(contrast(theme.colour(category), ground) >= 4.5 for category in Category)
    text = theme.palette.color(QPalette.ColorRole.Text)
    assert all(contrast(text, back) >= 7 for back in (ground, sentence, box, theme.current_ground))
    assert contrast(theme.palette.color(QPalette.ColorRole.PlaceholderText), ground) >= 4.5


def test_every_category_looks_different_without_colours():
    looks = [
        (shape.underlineStyle(), shape.hasProperty(QTextFormat.Property.BackgroundBrush))
        for shape in map(Theme(dark=False).char_format, Category)
    ]
    assert len(set(looks)) == len(Category)


@pytest.mark.parametrize("dark", [False, True])
def test_a_box_of_punctuation_is_seen_in_a_long_sentence_by_its_brightness(dark):
    grounds = [
        Theme(dark).char_format(category).background().color()
        for category in (Category.LONG_SENTENCE, Category.PUNCTUATION)
    ]
    assert contrast(*grounds) >= 1.25
