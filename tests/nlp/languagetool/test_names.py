import pytest

from nlp.category import Category
from nlp.languagetool.names import category_of, kind_of


@pytest.mark.parametrize(
    ("languagetool", "ours"),
    [
        ("TYPOS", Category.SPELLING),
        ("TYPOGRAPHY", Category.PUNCTUATION),
        ("STYLE", Category.STIFF_PHRASE),
        ("PLAIN_ENGLISH", Category.STIFF_PHRASE),
        ("REPETITIONS", Category.REDUNDANCY),
        ("STIFF-PASSIVE", Category.STIFF_PASSIVE),  # as our own rules in LanguageTool have it
        ("LONG_SENTENCE", Category.LONG_SENTENCE),
        ("", Category.STIFF_PHRASE),
    ],
)
def test_every_category_of_languagetool_becomes_one_of_ours(languagetool, ours):
    assert category_of(languagetool) is ours


def test_writer_underlines_spelling_red_and_style_blue():
    assert [kind_of(category).category for category in (Category.SPELLING, Category.NOMINALIZATION)] == [
        "TYPOS",
        "STYLE",
    ]
