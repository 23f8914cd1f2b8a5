import pytest

from nlp.known_words import frequent, is_english, is_known, listed, misread
from nlp.nonstandard import forms


@pytest.mark.parametrize(
    "words",
    [
        "menyelenggarakan pelaksanaannya berkembang fitur kuliner",
        "gak yuk banget bareng kak gaes lho dong makasih",
        "halalbihalal tablig subuh hafiz musabaqah takbir",
        "handak etam beseprah erau sugeng",
        "reels caption podcast giveaway link bio online live",
        "pastikan tingkatkan",  # bare verbs, from dipastikan
        "anak-anaknya sayur-mayur non-asn se-indonesia giveaway-nya fiturnya",
        "aktifitas menghimbau",  # another check's business
    ],
)
def test_known(words):
    assert [word for word in words.split() if not is_known(word)] == []


def test_unknown():
    words = "selajutnya permaslahan lainya sebagi qwerty warga-wrga"
    assert [word for word in words.split() if is_known(word)] == []


def test_english():
    assert is_english("governance")
    assert is_english("campaignnya")
    assert not is_english("permaslahan")


def test_the_lists_are_clean():
    """After a change of the lexicon or of a list run resources/packaging/build_frequent.py."""
    assert len(frequent()) > 14_000
    assert list(frequent().values()) == sorted(frequent().values(), reverse=True)
    assert [word for word in frequent() if word in forms()] == []
    assert [word for word in listed() if word != word.lower()] == []
    assert [word for word in misread().values() if word not in frequent()] == []
    assert [word for word in misread() if word in frequent()] == []
