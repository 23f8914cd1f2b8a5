from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.tokenizer import tokenizer


def test_hyphenated_words_titles_and_tags_stay_whole():
    text = "Rapat-rapat anak-anaknya COVID-19 ke-7 1990-an e-KTP Ir. Yth. Kab. a.n. s.d. #HUTRI80 @humas 09.00"
    assert [token.text for token in tokenizer()(text)] == text.split()


def test_an_emoji_stays_whole_and_a_date_in_august_is_no_face():
    text = "Merdeka🇮🇩! 👩🏽‍⚕️hadir ☀️ (17/8)"
    words = [token.text for token in tokenizer()(text)]
    assert words == ["Merdeka", "🇮🇩", "!", "👩🏽‍⚕️", "hadir", "☀️", "(", "17", "/", "8", ")"]


@settings(deadline=None)
@given(st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(" -.,()🙏🏻\u200d"))))
def test_no_sign_is_lost(text):
    tokenize = tokenizer()
    with tokenize.vocab.memory_zone():
        assert "".join(token.text_with_ws for token in tokenize(text)) == text
