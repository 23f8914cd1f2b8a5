from hypothesis import given
from hypothesis import strategies as st

from desktop.editing.searching import Query

TEXT = "🙏🏻 Desa kami. DESA🙂desa, sedesa; desa\u00a0wisata."


def found(query):
    data = TEXT.encode("utf-16-le")
    return [data[2 * start : 2 * end].decode("utf-16-le") for start, end in query.spans(TEXT)]


def test_places_are_right_behind_emoji():
    assert found(Query("desa")) == ["Desa", "DESA", "desa", "desa", "desa"]
    assert found(Query("desa", case=True)) == ["desa", "desa", "desa"]
    assert found(Query("desa", whole=True)) == ["Desa", "DESA", "desa", "desa"]
    assert found(Query("DESA", case=True, whole=True)) == ["DESA"]


def test_signs_mean_themselves_and_a_blank_any_blank():
    assert found(Query(".")) == [".", "."]
    assert found(Query("desa wisata")) == ["desa\u00a0wisata"]
    assert found(Query("")) == []


@given(st.text("aA 🙏.", max_size=30), st.text("aA 🙏.", min_size=1, max_size=3))
def test_every_match_is_the_words(text, words):
    data = text.encode("utf-16-le")
    spans = Query(words, case=True).spans(text)
    assert all(data[2 * start : 2 * end].decode("utf-16-le") == words for start, end in spans)
    assert len(spans) == text.count(words)
