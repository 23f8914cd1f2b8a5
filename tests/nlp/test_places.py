from hypothesis import given
from hypothesis import strategies as st

from nlp.places import Place, Places


def test_lines_and_columns_begin_with_one_and_count_code_points():
    places = Places("satu\r\ndua 🙂 tiga\rempat\n")
    assert [places.of(at) for at in (0, 6, 12, 17, 23)] == [
        Place(1, 1), Place(2, 1), Place(2, 7), Place(3, 1), Place(4, 1),
    ]  # fmt: skip


@given(st.text("a \r\n🙂", max_size=40), st.data())
def test_a_place_leads_back_to_its_offset(text, data):
    at = data.draw(st.integers(0, len(text)))
    place = Places(text).of(at)
    lines = text.replace("\r\n", "\0\n").replace("\r", "\n").replace("\0", "\r").split("\n")
    assert sum(len(line) + 1 for line in lines[: place.line - 1]) + place.column - 1 == at
