import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from nlp.posting import clean, shown_first

# What captions are full of after a trip through Word and a phone.
MESSY = (
    "\ufeffHalo, warga\u200b! 👩\u200d💻❤\ufe0f  \r\n\u2800\r\n\n\n"
    " Rp\xa05.000 cafe\u0301\u00ad 1\ufe0f\u20e3 \n\u2800\n"
)


def test_line_breaks_and_emoji_stay_and_what_nobody_sees_goes():
    assert clean(MESSY) == "Halo, warga! 👩\u200d💻❤\ufe0f\n\n Rp 5.000 café 1\ufe0f\u20e3"


@given(st.text(st.sampled_from("a \t\r\n\u0301\u200b\u200d\ufe0f\u2800🙏🏻👩1\u20e3\ud800"), max_size=40))
def test_cleaning_twice_changes_nothing_more(text):
    once = clean(text)
    assert clean(once) == once == unicodedata.normalize("NFC", once)
    assert "\n\n\n" not in once
    assert " \n" not in once
    assert once == once.strip()


def test_the_cut_spares_emoji():
    assert shown_first("Hai 👨‍👩‍👧‍👦!", 6) == 4
    assert shown_first("Hai", 125) == 3
