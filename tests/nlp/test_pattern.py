import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.pattern import MAX_EXPANSIONS, PatternError, contexts, expand


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        ("dalam rangka", ["dalam rangka"]),
        ("Hal tersebut/ini", ["hal tersebut", "hal ini"]),
        ("[dalam rangka/dalam upaya] ini", ["dalam rangka ini", "dalam upaya ini"]),
        ("sehubungan dengan (hal) ini", ["sehubungan dengan hal ini", "sehubungan dengan ini"]),
        ("(di/pada hari) senin", ["di senin", "pada hari senin", "senin"]),
        (r"dan\/atau", ["dan/atau"]),
    ],
)
def test_the_notation(pattern, texts):
    assert list(expand(pattern)) == texts


@pytest.mark.parametrize(
    ("pattern", "position"),
    [
        ("", 0),
        ("(hal)", 0),
        ("hal ini/", 8),
        ("/ini", 0),
        ("[hal", 4),
        ("hal]", 3),
        ("hal(ini)", 3),
        ("(hal)ini", 5),
        ("hal*", 3),
    ],
)
def test_an_error_names_its_place(pattern, position):
    with pytest.raises(PatternError) as caught:
        expand(pattern)
    assert caught.value.position == position


def test_a_pattern_that_explodes_is_refused():
    with pytest.raises(PatternError, match=str(MAX_EXPANSIONS)):
        expand(" ".join(["a/b/c"] * 30))


@given(st.text(st.sampled_from("ab /()[]\\_*-'"), max_size=20))
def test_any_text_is_a_pattern_or_a_located_error(pattern):
    try:
        texts = expand(pattern)
    except PatternError as error:
        position, texts = error.position, ()
        assert position in range(len(pattern) + 1)  # either outcome is right
    assert all(text == " ".join(text.split()) and text for text in texts)


def test_an_exception_gives_the_words_on_either_side():
    assert [(c.before, c.after) for c in contexts("instansi/pihak _")] == [("instansi", ""), ("pihak", "")]
    for bad in ("instansi", "_", "a _ b _"):
        with pytest.raises(PatternError):
            contexts(bad)
