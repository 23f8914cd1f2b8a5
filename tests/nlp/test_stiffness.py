"""The index: the parts add up, and spelling does not make a text stiff."""

from hypothesis import given
from hypothesis import strategies as st

from nlp.category import Category
from nlp.stiffness import Grade, stiffness


def test_the_index_is_points_per_hundred_words():
    found = stiffness({Category.STIFF_PHRASE: 2, Category.REDUNDANCY: 1, Category.SPELLING: 9}, 100)
    assert found.index == 24
    assert found.parts == ((Category.STIFF_PHRASE, 18.0), (Category.REDUNDANCY, 6.0))
    assert found.grade is Grade.SOMEWHAT_STIFF


def test_one_finding_does_not_make_a_short_text_stiff():
    assert stiffness({Category.NOMINALIZATION: 1}, 6).index == 18


def test_an_empty_text_is_supple():
    assert stiffness({}, 0).grade is Grade.SUPPLE


@given(st.dictionaries(st.sampled_from(Category), st.integers(0, 500)), st.integers(0, 10_000))
def test_the_parts_make_the_index_and_it_stays_in_its_limits(found, words):
    result = stiffness(found, words)
    assert 0 <= result.index <= 100
    assert result.index == min(100, round(sum(points for _, points in result.parts)))
