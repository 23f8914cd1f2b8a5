from nlp.category import Category
from phrasebank.entry import Entry, Status
from phrasebank.impact import Place, impact

TERKAIT = Entry("terkait", "terkait", ("tentang",), Category.STIFF_PHRASE, status=Status.DRAFT)


def test_the_places_are_shown_with_what_stands_round_them() -> None:
    found = impact(TERKAIT, ["Rapat membahas aturan\nterkait sampah.", "", "Tidak ada apa-apa."])
    assert found.places == (Place("Rapat membahas aturan ", "terkait", " sampah.", "tentang"),)
    assert found.words == 8


def test_the_rate_is_of_a_thousand_words_and_a_few_words_say_little() -> None:
    assert impact(TERKAIT, ["terkait hal itu"]).per_thousand == 1
    assert impact(TERKAIT, ["terkait hal itu saja " * 500]).per_thousand == 250
    assert impact(TERKAIT, []).per_thousand == 0
