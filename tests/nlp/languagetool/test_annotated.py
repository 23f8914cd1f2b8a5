from hypothesis import given
from hypothesis import strategies as st

from nlp.languagetool.annotated import AnnotatedText, Piece, unmarked

words = st.text(st.sampled_from("ab 🙏\n"), max_size=6)
pieces = st.lists(st.one_of(words.map(lambda text: Piece(text, text)), st.builds(Piece, words, words)), max_size=8)


def test_markup_is_skipped_or_read_as_something_else():
    text = AnnotatedText([Piece("Dalam ", "Dalam "), Piece("<b>", ""), Piece("rangka", "rangka"), Piece("<p>", "\n\n")])
    assert (text.whole, text.plain) == ("Dalam <b>rangka<p>", "Dalam rangka\n\n")
    assert text.span(6, 12) == (9, 15)
    assert text.span(0, 12) == (0, 15)
    assert text.span(12, 14) == (15, 18)
    assert text.is_literal(6, 12)
    assert not text.is_literal(0, 12)


def test_without_markup_nothing_moves():
    assert unmarked("🙏 Air").span(2, 5) == (2, 5)


@given(pieces)
def test_every_sign_read_as_it_stands_is_found_where_it_stands(given_pieces):
    text = AnnotatedText(given_pieces)
    read = written = 0
    for piece in given_pieces:
        if piece.written == piece.read:
            for at in range(len(piece.read)):
                assert text.span(read + at, read + at + 1) == (written + at, written + at + 1)
        elif piece.read:
            assert text.span(read, read + len(piece.read)) == (written, written + len(piece.written))
        read, written = read + len(piece.read), written + len(piece.written)


@given(pieces)
def test_longer_spans_lead_from_the_place_of_the_first_sign_to_that_of_the_last(given_pieces):
    text = AnnotatedText(given_pieces)
    for start in range(len(text.plain)):
        for end in range(start + 1, len(text.plain) + 1):
            assert text.span(start, end) == (text.span(start, start + 1)[0], text.span(end - 1, end)[1])
