from nlp.beside import words_beside


def test_the_words_beside_a_word():
    text = "Ia makan sayur-mayur, nasi – dan ikan. Lalu tidur"
    at = text.index("nasi")
    assert words_beside(text, at, at + 4) == ["sayur-mayur", "dan"]
    at = text.index("ikan")
    assert words_beside(text, at, at + 4) == ["dan"]
    assert words_beside("nasi", 0, 4) == []
