import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.category import Category
from nlp.compiled import Compiled, NotCompiledError, compile_patterns
from nlp.document import Paragraph
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher

PATTERNS = ("dalam rangka", "(pada) hal ini/itu", "~imbau warga", "melakukan <aksi> (terhadap)", "dalam <kata 1-2> ini")
TEXT = "Dalam rangka hal ini, kami mengimbau warga melakukan pemeriksaan dalam waktu dekat ini."


def hits(compiled):
    phrases = [Phrase(pattern, pattern, ("x",), Category.STIFF_PHRASE) for pattern in PATTERNS]
    return [
        (hit.start, hit.end, hit.phrase.id, hit.slots) for hit in PhraseMatcher(phrases, compiled).hits(Paragraph(TEXT))
    ]


def test_what_was_kept_finds_the_same():
    kept = Compiled.from_bytes(compile_patterns(PATTERNS).to_bytes())
    assert hits(kept) == hits(None)
    assert {hit[2] for hit in hits(kept)} == set(PATTERNS)


def test_no_patterns_can_be_kept_too():
    assert Compiled.from_bytes(compile_patterns([]).to_bytes()).automaton is None


@given(st.data())
def test_a_changed_byte_is_noticed(data):
    whole = compile_patterns(PATTERNS).to_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    cut = data.draw(st.booleans())
    broken = whole[:at] if cut else whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    with pytest.raises(NotCompiledError):
        Compiled.from_bytes(broken)
