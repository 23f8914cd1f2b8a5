"""What is exported comes back as it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents.docx_writer import docx_bytes
from desktop.documents.odt_writer import odt_bytes
from desktop.documents.opening import read_document
from desktop.documents.pieces import has_title, joined, parted

WORDS = st.lists(
    st.sampled_from("taman kota Rp\u00a05.000 🎉 👨‍👩‍👧 1️⃣ <b> & “kata” se-kota a\tb Wali.".split(" ")), min_size=1
)
LINES = st.builds(lambda mark, words: mark + " ".join(words), st.sampled_from(["", "• ", "- ", "2. ", "a) "]), WORDS)
TEXTS = st.lists(LINES | st.just(""), max_size=12).map(lambda lines: "\n".join(lines).strip("\n"))


@given(TEXTS)
def test_pieces_give_the_text_back(text):
    assert joined(parted(text)) == text


@given(TEXTS)
@settings(max_examples=20, deadline=None)
def test_documents_give_the_text_back(text):
    for make in (docx_bytes, odt_bytes):
        assert read_document(make(text, "judul")).text == text


@pytest.mark.parametrize("make", [docx_bytes, odt_bytes])
def test_signs_that_no_document_can_hold_do_no_harm(make):
    assert read_document(make("a\ud800b\x00c 🙏", "\x01")).text == "a?b?c 🙏"


@pytest.mark.parametrize(
    ("text", "title"),
    [("Judul\n\nIsi.", True), ("Judul\nIsi.", False), ("Kalimat.\n\nIsi.", False), ("Judul", False), ("", False)],
)
def test_a_title_stands_alone_above_the_text(text, title):
    assert has_title(text) is title
