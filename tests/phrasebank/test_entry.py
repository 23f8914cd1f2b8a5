from hypothesis import given
from hypothesis import strategies as st

from phrasebank.entry import id_from


def test_an_id_can_be_read() -> None:
    assert id_from("Sholat Jum'at, 5 Mei") == "sholat-jum-at-5-mei"
    assert id_from("😀") == "entri"


@given(st.text())
def test_an_id_keeps_to_its_signs_and_length(text: str) -> None:
    found = id_from(text)
    assert 0 < len(found) <= 60
    assert id_from(found) == found
