import pytest

from nlp.numerals import value_of


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("sembilan", 9),
        ("sebelas", 11),
        ("tujuh belas", 17),
        ("dua puluh delapan", 28),
        ("seratus lima", 105),
        ("dua ratus lima puluh ribu", 250_000),
        ("seribu dua ratus", 1_200),
        ("tiga juta empat ratus ribu lima", 3_400_005),
        ("", None),
        ("dua kucing", None),
    ],
)
def test_numerals(words, value):
    assert value_of(words) == value
