"""The quick look never hides what a check of punctuation would report."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp import checks
from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.odd_signs import odd_signs
from nlp.phrase_matcher import PhraseMatcher
from nlp.safe_text import make_safe

CHECKS = [check for check in checks.ALL if check.category is Category.PUNCTUATION]
KNOWLEDGE = Knowledge(PhraseMatcher(()))
PIECES = st.sampled_from(
    [
        *' ,.;:?!()-–"“”\n5',
        "  ",
        "kata",
        "Kata",
        "dll",
        "s/d",
        "s.d",
        "sd",
        "2020",
        "08.00",
        "Mei",
        "S.E",
        "a",
        "🙏🏻",
        "\u200b",
    ]
)


@settings(deadline=None)  # the first text loads the lists
@given(st.lists(PIECES, max_size=24).map("".join))
def test_it_is_generous(text):
    paragraph = Paragraph(make_safe(text))
    looked_at = odd_signs(paragraph)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("nlp.odd_signs.odd_signs", lambda _: {check.id for check in CHECKS})
        found = {check.id for check in CHECKS if _reports(check, paragraph)}
    assert found - {"degree", "double-space"} <= looked_at  # these two have a quick look of their own


def _reports(check: Check, paragraph: Paragraph) -> bool:
    return any(True for _ in check.find(paragraph, KNOWLEDGE))


def test_plain_sentences_are_not_looked_at():
    assert odd_signs(Paragraph("Warga datang, lalu pulang. Rapat-rapat pun usai!")) == frozenset()
