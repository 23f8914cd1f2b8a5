import pytest

from phrasebank.examples import parse_example


def test_an_example_comes_apart_into_sentence_place_and_expectation() -> None:
    assert parse_example("Lomba [dalam rangka => untuk] HUT RI.") == ("Lomba dalam rangka HUT RI.", 6, 18, "untuk")
    assert parse_example("[Adapun => ] lomba mulai.") == ("Adapun lomba mulai.", 0, 6, "")
    assert parse_example("Setiap [OPD] melapor.") == ("Setiap OPD melapor.", 7, 10, None)


@pytest.mark.parametrize("text", ["Lomba dimulai.", "[a] dan [b]", "[a [b]]", "]a[", "[ => untuk] HUT RI."])
def test_an_example_without_exactly_one_found_part_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="urung siku"):
        parse_example(text)
