from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from desktop.writing.passage import passage_at
from nlp.document import parse
from nlp.offsets import Utf16Map

texts = st.text(st.sampled_from("a\n \t🙏\u2028"), max_size=24)


def paragraphs(text):
    units = Utf16Map(text)
    return {(units.to_units(paragraph.start), paragraph.text) for paragraph in parse(text).paragraphs}


@given(texts, st.integers(0, 24))
@example("a\n", 0)
@example("a\n\nb\n\nc", 3)
@example("\na", 1)
@example("\n\n  🙏a\n\n", 5)
def test_its_paragraphs_are_those_of_the_whole_text(raw, position):
    document = QTextDocument()
    document.setPlainText(raw)
    text = document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
    passage = passage_at(document, min(position, document.characterCount() - 1), 100)
    if passage is None:
        assert document.findBlock(position).text().strip() == "" or position >= document.characterCount()
        return
    units, start, end = Utf16Map(text), passage.start, passage.start + passage.length
    within = {
        (p.text, units.to_units(p.start)) for p in parse(text).paragraphs if start <= units.to_units(p.start) < end
    }
    part = Utf16Map(passage.text)
    assert {(p.text, start + part.to_units(p.start)) for p in parse(passage.text).paragraphs} == within
    assert within
    assert start <= min(position, document.characterCount() - 1) <= end


def test_one_paragraph_of_many_lines_is_not_cut_out_of_a_text_without_empty_lines():
    document = QTextDocument()
    document.setPlainText("satu baris\n" * 30)
    assert passage_at(document, 100, 100) is None
    assert passage_at(document, 100, 1000).text == "satu baris\n" * 30
