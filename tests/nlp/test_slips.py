import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.slips import Slip, meant, slip_between


@pytest.mark.parametrize(
    ("typed", "word", "slip"),
    [
        ("perusahaaan", "perusahaan", Slip.DOUBLED),
        ("lainya", "lainnya", Slip.DOUBLED),
        ("permaslahan", "permasalahan", Slip.DROPPED),
        ("terkahir", "terakhir", Slip.SWAPPED),
        ("sanpai", "sampai", Slip.NEIGHBOUR),
        ("samnpai", "sampai", Slip.NEIGHBOUR_PUT_IN),
        ("samxpai", "sampai", Slip.PUT_IN),
        ("mareka", "mereka", Slip.VOWEL),
        ("sampaz", "sampah", Slip.REPLACED),
        ("menyelenggaran", "menyelenggarakan", Slip.SYLLABLE),
        ("melaksakan", "melaksanakan", Slip.SYLLABLE),
        ("mengunjunjungi", "mengunjungi", Slip.REPEATED),
        ("sampah", "sampah", None),
        ("sampuh", "gampang", None),
    ],
)
def test_one_slip_between_two_words(typed, word, slip):
    assert slip_between(typed, word) is slip


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("selajutnya", "selanjutnya"),
        ("memberkan", "memberikan"),
        ("pelaksanaanya", "pelaksanaannya"),  # with -nya the corpora have it once, without it often
        ("lainya", "lainnya"),  # the lexicon would read lai + -nya
        ("denan", "dengan"),
        ("menegaskna", "menegaskan"),
    ],
)
def test_the_likeliest_word_comes_first(typed, word):
    assert meant(typed)[0].word == word


def test_what_is_far_from_every_frequent_word_has_no_suggestion():
    assert meant("xyzzyq") == ()


def test_a_pasted_key_takes_no_memory():
    assert meant("a" * 1_000_000) == ()


@given(st.text("abcdeghiknrsu", min_size=1, max_size=12), st.integers(0, 12), st.sampled_from("abcxyz"))
def test_a_letter_put_in_is_always_one_slip(word, place, letter):
    assert slip_between(word[:place] + letter + word[place:], word) is not None
