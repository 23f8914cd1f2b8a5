from hypothesis import example, given
from hypothesis import strategies as st

from desktop.writing.reparsing import reparse
from nlp.document import parse

texts = st.text(st.sampled_from("a\n \t🙏"), max_size=24)


@given(texts, texts, texts, texts)
@example("", "", "a", "")
@example("a\n\n", "", "\n", "a")
@example("a\n", "", "\n", "a")
@example("a\n\na", "\n\n", "", "a")
def test_it_is_the_same_as_parsing_anew(head, old, new, tail):
    before, after = head + old + tail, head + new + tail
    assert reparse(after, parse(before)) == parse(after)
    assert [p.start for p in reparse(after, parse(before)).paragraphs] == [p.start for p in parse(after).paragraphs]


def test_paragraphs_before_the_edit_are_the_very_same():
    old = parse("satu\n\ndua\n\ntiga\n\nempat")
    new = reparse("satu\n\ndua\n\ntigaa\n\nempat", old)
    assert new.paragraphs[0] is old.paragraphs[0]
    assert new.paragraphs[1] is old.paragraphs[1]
