import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.channel import Unit
from nlp.counting import document_length, first_beyond, fitting, length
from nlp.document import parse

FAMILY = "👨‍👩‍👧‍👦"


# Facts of twitter-text's conformance suite (conformance/tests/validate.yml); the family by config v3.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This is a test.", 15),
        ("test.com", 23),
        ("Hi http://test.co", 26),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("https://www.twitter.com/aloha " * 10, 240),
        ("randomurl" * 7 + "s.com", 68),  # a label has 63 letters at most
        ("\u2066\u202ahttp://foobar.پاکستان/\u202c\u2069", 31),
        ("저찀쯿쿿", 8),
        ("A\u0301B", 2),
        ("A\ufb2c", 4),
        ("😷👾😡🔥💩", 10),
        ("🙋🏽👨‍🎤", 4),
        (f"H🐱☺{FAMILY}", 7),
        (FAMILY * 140, 280),
        ("Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴󠁧󠁢󠁥󠁮󠁧󠁿", 34),
        (" ".join(map(chr, range(0x2010, 0x2020))), 31),
        ("".join(map(chr, range(0x2032, 0x2038))), 6),
    ],
)
def test_x_counts_as_its_own_library(text, expected):
    assert length(text, Unit.WEIGHTED) == expected


def test_addresses_of_offices_are_links_and_abbreviations_are_none():
    assert length("kaltimprov.go.id, s.id/abc.", Unit.WEIGHTED) == 23 + 2 + 23 + 1
    for plain in ("Siti, S.Pd.", "Rp.5000", "a@b.go.id", "dll.", "1.200"):
        assert length(plain, Unit.WEIGHTED) == len(plain)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (Unit.POINTS, 3 + 7 + 2),
        (Unit.UTF16, 3 + 11 + 4),
        (Unit.UTF8, 4 + 25 + 8),
        (Unit.EMOJI_BYTES, 3 + 25 + 8),
        (Unit.WEIGHTED, 3 + 2 + 2),
    ],
)
def test_each_platform_has_its_own_idea_of_an_emoji(unit, expected):
    assert length(f"é, {FAMILY}🇮🇩", unit) == expected


TEXTS = st.text(st.sampled_from("a é\n🙏🏻‍👩❤️🇮🇩#1⃣.著"), max_size=40)
UNITS = st.sampled_from(list(Unit))


@given(TEXTS, UNITS, st.integers(0, 60))
def test_what_fits_fits_and_no_more_would(text, unit, room):
    end = fitting(text, room, unit)
    assert length(text[:end], unit) <= room or end == 0
    if end < len(text):
        assert length(text, unit) > room or unit is Unit.WEIGHTED  # accents of decomposed text weigh less when joined
        assert unicodedata.combining(text[end]) == 0


@given(TEXTS, UNITS, st.integers(1, 60))
def test_a_document_is_as_long_as_its_text_and_is_cut_at_the_same_place(text, unit, room):
    document = parse(text)
    inner = text.strip()
    assert document_length(document, unit) == length(inner, unit)
    if text == inner and length(text, unit) > room:
        assert text[: first_beyond(document, room, unit)].strip() == text[: fitting(text, room, unit)].strip()
