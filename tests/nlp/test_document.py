import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.document import MAX_CHARACTERS, TextTooLongError, parse
from nlp.safe_text import make_safe

ANY_TEXT = st.text(
    st.one_of(st.characters(), st.sampled_from("\r\n \t.,!?\"“”'()\u200b\u00ad\ud83d 🙏#@")), max_size=200
)


@given(ANY_TEXT)
def test_any_text_can_be_parsed_and_offsets_never_shift(text):
    safe = make_safe(text)
    assert len(safe) == len(text)
    for paragraph in parse(text).paragraphs:
        assert safe[paragraph.start : paragraph.start + len(paragraph.text)] == paragraph.text
        covered = "".join(paragraph.text[a:b] for a, b in paragraph.sentences)
        assert "".join(covered.split()) == "".join(paragraph.text.split())


@given(ANY_TEXT)
def test_every_folded_sign_leads_back_to_itself(text):
    for paragraph in parse(text).paragraphs:
        folded = paragraph.folded
        for at, sign in enumerate(folded.text):
            original = paragraph.text[folded.origin(at)]
            assert sign in (original, original.lower()) or (sign in "'- " and not original.isalnum())


def test_an_empty_line_parts_paragraphs_whatever_the_line_ends():
    assert [p.text for p in parse("Satu\r\nbaris\r\n\r\nDua\n \t\nTiga\r\rEmpat").paragraphs] == [
        "Satu \nbaris ", "Dua", "Tiga", "Empat",
    ]  # fmt: skip


def test_a_million_characters_are_read_and_far_more_are_refused():
    assert len(parse("Warga 🙂 " * 125_000).paragraphs) == 1
    with pytest.raises(TextTooLongError):
        parse("a" * (MAX_CHARACTERS + 1))
