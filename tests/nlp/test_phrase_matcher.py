import re

from hypothesis import given
from hypothesis import strategies as st

from nlp.category import Category
from nlp.document import Paragraph
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher
from nlp.safe_text import make_safe


def _hits(patterns, text):
    phrases = [Phrase(p, p, ("x",), Category.STIFF_PHRASE) for p in patterns]
    paragraph = Paragraph(make_safe(text))
    return [(paragraph.text[h.start : h.end], h.phrase.id) for h in PhraseMatcher(phrases).hits(paragraph)]


def test_case_line_ends_and_blanks_do_not_hide_a_phrase():
    text = "DALAM RANGKA, dalam\nrangka, dalam\r\n   rangka, dalam\u00a0rangka, da\u00adlam\u200b rangka"
    assert len(_hits(["dalam rangka"], text)) == 5


def test_only_whole_words_match():
    assert _hits(["guna"], "Pengguna berguna, guna-guna, #guna, @guna, guna_ dan kegunaan") == []
    assert _hits(["guna"], "🙂guna, (guna) “guna” rapat–guna") == [("guna", "guna")] * 4


def test_a_hyphen_joins_words_but_a_dateline_does_not():
    assert _hits(["rapat"], "rapat-rapat") == []
    assert _hits(["dalam rangka"], "SANGATTA-Dalam rangka HUT") == [("Dalam rangka", "dalam rangka")]


def test_a_longer_phrase_that_fails_at_its_border_does_not_hide_a_shorter_one():
    assert _hits(["dalam rangka", "dalam rangka rapat"], "dalam rangka rapatnya") == [("dalam rangka", "dalam rangka")]


WORDS = st.sampled_from(["guna", "dalam", "rangka", "İ", "ke", "🙏", "a"])
SEPARATORS = st.sampled_from([" ", "  ", "\n", ", ", "-", "\u200b", "."])


@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=6, unique=True),
    st.lists(st.tuples(WORDS, SEPARATORS), max_size=30),
)
def test_as_a_naive_search_finds_them(patterns, pieces):
    """Every hit is the phrase itself, and no phrase between blanks is missed."""
    patterns = [p for p in patterns if p.isascii()] or ["guna"]
    text = "".join(word + separator for word, separator in pieces)
    hits = _hits(patterns, text)
    for found, phrase in hits:
        assert " ".join(found.replace("\u200b", "").lower().split()) == phrase
    for phrase in patterns:
        body = r"\s+".join(map(re.escape, phrase.split()))
        expected = len(re.findall(rf"(?<![^ \n])(?={body}(?![^ \n.,]))", text))
        assert len([1 for _, p in hits if p == phrase]) >= expected


def test_a_phrase_for_one_channel_is_silent_in_the_others_and_speaks_where_no_channel_is_said():
    bound = Phrase("yuk", "yuk", ("mari",), Category.STIFF_PHRASE, channels=("siaran-pers", "laporan"))
    free = Phrase("guna", "guna", ("untuk",), Category.STIFF_PHRASE)
    matcher, paragraph = PhraseMatcher([bound, free]), Paragraph("yuk guna")

    def ids(channel):
        return [hit.phrase.id for hit in matcher.for_channel(channel).for_channel(channel).hits(paragraph)]

    assert ids("laporan") == ids(None) == ["yuk", "guna"]
    assert ids("instagram") == ["guna"]
    assert [hit.phrase.id for hit in matcher.for_channel("x").for_channel(None).hits(paragraph)] == ["yuk", "guna"]
