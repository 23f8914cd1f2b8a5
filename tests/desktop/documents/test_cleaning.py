import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.documents.cleaning import clean

BULLETS = "○■●▪◦"
ODD = st.text(
    "ab1é🎉\ufe0f\u200d👧 \t\n\r\xa0\u2003\u202f\xad\u200b\u200e\u202a·§•–\uf0b7.)(\u2011\x0b\u2028م", max_size=30
)


@pytest.mark.parametrize(
    ("pasted", "typed"),
    [
        ("satu\r\ndua\rtiga\x0bempat", "satu\ndua\ntiga\nempat"),
        ("·\xa0\xa0\xa0\xa0Satu\n\uf0b7\tDua\n§\xa0 Tiga\n\t•\tEmpat", "• Satu\n• Dua\n• Tiga\n• Empat"),
        ("1.\tSatu\na)\xa0\xa0Dua\n(3)\tTiga", "1. Satu\na) Dua\n(3) Tiga"),
        ("dan\xa0untuk\xa0\xa0 para warga", "dan untuk para warga"),
        ("Rp\xa05.000 pada 17\u202fAgustus", "Rp\xa05.000 pada 17\xa0Agustus"),
        ("per\xadmainan ta\u200bman \ufeffkota te\u200dpi\ufffc", "permainan taman kota tepi"),
        ("👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ❤️‍🔥", "👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ❤️‍🔥"),
        ("\u202a+62 812\u202c", "+62 812"),
        ("anak\u2011anak", "anak-anak"),
        ("Nama\tJumlah\nMeja \t\xa03", "Nama\tJumlah\nMeja\t3"),
        ("§ 5 berlaku", "§ 5 berlaku"),
        ("kata ", "kata "),
    ],
)
def test_rubbish_goes_and_the_rest_stays(pasted, typed):
    assert clean(pasted) == typed


@given(st.text() | ODD)
@example("a\u200d🎉")
def test_no_letter_digit_or_emoji_is_lost(text):
    assert kept(clean(text)) == kept(text)


@given(st.text() | ODD)
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


def kept(text):
    """The letters, marks, digits and symbols, emoji among them; a bullet is no text."""
    return [sign for sign in text if unicodedata.category(sign)[0] in "LMNS" and sign not in BULLETS]
