import pytest

from nlp.speller import Speller


@pytest.fixture(scope="module")
def speller():
    return Speller(["Lamrin", "lundayeh"])


def test_words_of_all_sources_are_known(speller):
    words = "menyelenggarakan fiturnya gaes sependapat lundayeh lundayehnya berkabung"
    assert [word for word in words.split() if not speller.knows(word)] == []


def test_slips_and_non_standard_forms_are_not(speller):
    assert [word for word in "selajutnya lainya aktifitas menyelngarakn".split() if speller.knows(word)] == []


def test_a_capital_may_mark_a_name(speller):
    assert speller.knows("Sembungan")


def test_english_and_foreign_letters_are_foreign(speller):
    assert [word for word in "governance phishing café naïf".split() if not speller.is_foreign(word)] == []
    assert not speller.is_foreign("selajutnya")


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("selajutnya", "selanjutnya"),
        ("Selajutnya", "Selanjutnya"),
        ("PERMASLAHAN", "PERMASALAHAN"),
        ("aktifitas", "aktivitas"),  # the standard form
        ("lundayh", "lundayeh"),  # the writer's own words
        ("lamrn", "Lamrin"),
        ("lamrin", "Lamrin"),
        ("penyelarsan", "penyelarasan"),
        ("bertanggungjawab", "bertanggung jawab"),
    ],
)
def test_suggestions_come_best_first(speller, word, first):
    assert speller.suggestions(word)[0] == first


def test_words_are_cut_in_two_as_people_write(speller):
    assert speller.suggestions("bersamaam") == ("bersamaan",)  # not bersama am
    assert "ke rumah" in speller.suggestions("kerumah")
    assert speller.suggestions("rapatkoordinasi") == ("rapat koordinasi",)
    assert speller.suggestions("sayurmayur")[0] == "sayur-mayur"
    assert "pasi-pasi" in speller.suggestions("pasipasi")


def test_hunspell_helps_where_no_frequent_word_is_near(speller):
    assert "mengaduh" in speller.suggestions("mengaduhh")


@pytest.mark.parametrize("word", ["", "日本語", "x" * 200, "naïf", "a\ud800b", "1234", "it's"])
def test_odd_words_do_no_harm(speller, word):
    assert isinstance(speller.knows(word), bool)
    assert isinstance(speller.is_foreign(word), bool)
    assert isinstance(speller.suggestions(word), tuple)
