"""A wrong reading of a hashtag would put capitals where they do not belong; none at all costs little."""

import re
import tomllib

import pytest

from nlp.hashtags import hashtags, is_one_word, words_in
from resources import path


def test_hashtags_are_told_from_numbers_and_addresses():
    text = "Juara #1 di #Kaltim2026, #2026Maju! https://a.id/#atas a#b &#39; #gotong_royong"
    assert [tag.group() for tag in hashtags(text)] == ["#Kaltim2026", "#2026Maju", "#gotong_royong"]


@pytest.mark.parametrize(
    "words",
    [
        "pelayanan publik prima",
        "jumat berkah",
        "melayani dengan hati",
        "cegah stunting",
        "ibu kota negara",
        "kita bisa",
    ],
)
def test_plain_words_are_found(words):
    assert words_in(words.replace(" ", "")) == tuple(words.split())


@pytest.mark.parametrize("name", "banyuwangi sukabumi tanahbumbu purbalingga pangkalpinang kaltimmaju temanis".split())
def test_names_and_doubtful_letters_are_left_alone(name):
    assert words_in(name) == ()


def test_of_words_written_together_hardly_any_are_parted_wrongly():
    tried = right = wrong = 0
    for phrase in _phrases():
        letters = "".join(phrase)
        if 8 <= len(letters) <= 40 and not is_one_word(letters):
            tried += 1
            read = words_in(letters)
            right += read == phrase
            wrong += bool(read) and read != phrase
    assert tried > 500
    assert wrong <= tried * 0.01
    assert right >= tried * 0.9


def _phrases():
    """Three neighbouring words of every sentence that is good Indonesian by the shipped bank."""
    for file in sorted(path("bank").glob("*.toml")):
        for entry in tomllib.loads(file.read_text(encoding="utf-8"))["entry"]:
            for good in entry["good"]:
                if found := re.search(r"(?<= )[a-z]{3,} [a-z]{3,} [a-z]{3,}(?= )", good):
                    yield tuple(found.group().split())
