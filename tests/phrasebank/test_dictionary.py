import pytest

from phrasebank.entry import Layer
from phrasebank.errors import WordInvalidError, WordUnknownError
from phrasebank.history import Action
from phrasebank.store import Bank


def listed(bank: Bank, layer: Layer | None = None) -> list[str]:
    return [own.word for own in bank.dictionary.words(layer)]


def test_each_dictionary_has_its_words_with_who_and_when(bank: Bank) -> None:
    bank.dictionary.add(["lundayeh", " GoPay "])
    bank.dictionary.add(["erau", "lundayeh"], layer=Layer.AGENCY)
    assert listed(bank) == ["erau", "GoPay", "lundayeh", "lundayeh"]
    assert listed(bank, Layer.PERSONAL) == ["GoPay", "lundayeh"]
    assert listed(bank, Layer.AGENCY) == ["erau", "lundayeh"]
    assert {(own.by, len(own.at)) for own in bank.dictionary.words()} == {("Sari", 20)}
    assert bank.snapshot().words == {"lundayeh", "GoPay", "erau"}


def test_a_word_that_is_there_is_not_added_again(bank: Bank) -> None:
    assert bank.dictionary.add(["erau", "Erau", "erau"]) == ["erau", "Erau"]
    revision = bank.revision
    assert bank.dictionary.add(["erau"]) == []
    assert bank.revision == revision


def test_a_word_leaves_one_dictionary_only(bank: Bank) -> None:
    bank.dictionary.add(["erau"])
    bank.dictionary.add(["erau"], layer=Layer.AGENCY)
    bank.dictionary.remove(["erau"])
    assert listed(bank) == ["erau"]
    assert bank.snapshot().words == {"erau"}


def test_every_step_is_kept_and_undone_by_its_opposite(bank: Bank) -> None:
    before, revision = bank.dictionary.words(), bank.revision
    bank.dictionary.add(["erau"], reason="Pesta adat Kutai.")
    bank.dictionary.remove(["erau"], reason="Salah \ud800 pencet.")
    assert bank.dictionary.words() == before
    newest, oldest = bank.dictionary.history()
    assert (newest.action, newest.word, newest.layer, newest.by, newest.reason) == (
        Action.REMOVE, "erau", Layer.PERSONAL, "Sari", "Salah   pencet.",
    )  # fmt: skip
    assert (oldest.action, oldest.reason) == (Action.ADD, "Pesta adat Kutai.")
    assert bank.revision == revision + 2


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Tulis dulu"),
        (" \n", "Tulis dulu"),
        ("\ud800", "Tulis dulu"),
        ("dua kata", "lebih dari satu kata"),
        ("dua\u00a0kata", "lebih dari satu kata"),
        ("2026", "hanya angka"),
        ("12-3", "bukan kata"),
        ("#erau", "bukan kata"),
        ("a\0b", "lebih dari satu kata"),
        ("<b>", "bukan kata"),
        ("'; DROP TABLE words; --", "lebih dari satu kata"),
        ("x" * 61, "paling panjang 60 huruf"),
    ],
)
def test_what_is_no_word_is_refused_and_nothing_is_stored(bank: Bank, typed: str, told: str) -> None:
    with pytest.raises(WordInvalidError, match=told):
        bank.dictionary.add(["erau", typed])
    assert (bank.dictionary.words(), bank.dictionary.history(), bank.revision) == ([], [], 1)


def test_words_of_all_kinds_are_taken(bank: Bank) -> None:
    words = ["x" * 60, "non-ASN", "Jum'at", "COVID-19", "naïf", "鉄道"]
    assert bank.dictionary.add(words) == words
    assert bank.dictionary.add(["nai\u0308f"]) == []  # the same letters, composed otherwise


def test_removing_is_all_or_nothing(bank: Bank) -> None:
    bank.dictionary.add(["erau"])
    with pytest.raises(WordUnknownError, match="Kamus pribadi tidak memuat “Erau”, “lain”"):
        bank.dictionary.remove(["erau", "Erau", "lain"])
    assert listed(bank) == ["erau"]
