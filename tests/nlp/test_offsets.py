from hypothesis import given
from hypothesis import strategies as st

from nlp.offsets import Utf16Map, units_in

texts = st.text(st.sampled_from("aé“🙏🏻👨‍👩‍👧\n"), max_size=30)


@given(texts)
def test_units_are_where_utf16_puts_them_and_lead_back(text):
    units = Utf16Map(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert units.to_units(point) == unit
        assert units.to_point(unit) == point
    assert units.places(list(range(len(text))), 5) == [5 + units.to_units(point) for point in range(len(text))]
    assert units_in(text) == units.to_units(len(text))


def test_the_second_half_of_an_emoji_belongs_to_the_emoji():
    assert Utf16Map("a🙏b").to_point(2) == 1
