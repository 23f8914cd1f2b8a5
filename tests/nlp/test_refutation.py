"""Names that capitals alone do not show."""

import pytest

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher


@pytest.fixture(scope="module")
def checker():
    return Checker(Knowledge(PhraseMatcher([Phrase("cahaya", "cahaya", ("sinar",), Category.STIFF_PHRASE)])))


@pytest.mark.parametrize(
    ("text", "in_name"),
    [
        ("Cahaya Lestari meraih emas.", True),
        ("Cahaya itu bersinar terang.", False),
    ],
)
def test_a_name_at_the_beginning_of_a_sentence_is_no_stiff_phrase(checker, text, in_name):
    assert [finding.text for finding in checker.check(text).findings] == ["Cahaya"]
    deep = checker.check(text, deep=True)
    assert bool(deep.findings) is not in_name
    assert [finding.text for finding in deep.paragraphs[0].refuted] == ["Cahaya"] * in_name
