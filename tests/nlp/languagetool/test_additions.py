import pytest

from nlp.category import Category, Severity
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.languagetool.additions import additions, beside


def said(text, words, rule="COMMA", *, category=Category.PUNCTUATION, suggestions=("x",), entry=""):
    """What LanguageTool's client makes of a match."""
    start = text.index(words)
    return Finding(
        f"languagetool:{rule}", category, start, start + len(words), words, "", "", "", Severity.NOTE, suggestions,
        entry=entry,
    )  # fmt: skip


def test_luwes_looks_for_the_banks_phrases_itself_and_leaves_addresses_alone():
    text = "Dalam rangka lomba 99 % hadir, lihat https://contoh.go.id/a%20b."
    phrase = said(text, "Dalam rangka", "LUWES_DALAM_RANGKA", entry="dalam-rangka")
    sign, address = said(text, " %", "WHITESPACE_PUNCTUATION"), said(text, "a%20b")
    assert additions(Paragraph(text), [phrase, sign, address]) == (sign,)


@pytest.mark.parametrize(
    ("word", "suggestions", "is_kept"),
    [
        ("khabar", ("kabar",), True),
        ("bersihkan", ("bersihkah",), False),  # Hunspell does not know it, Luwes does
        ("tech", ("teh",), False),  # English
        ("karangrejo", (), False),  # a name, most likely
    ],
)
def test_of_unknown_words_few_are_left(word, suggestions, is_kept):
    text = f"Surat {word} itu."
    found = said(text, word, "ID_EJAAN", category=Category.SPELLING, suggestions=suggestions)
    assert additions(Paragraph(text), [found]) == ((found,) if is_kept else ())


def test_luwess_own_finding_wins_but_a_long_sentence_is_no_obstacle():
    text = "Satu , dua , tiga."
    first, second = said(text, " , dua"), said(text, ", tiga")
    wrapping = said(text, text, category=Category.LONG_SENTENCE)
    own = said(text, " ,", "x")
    assert beside([wrapping, own], [first, second]) == (second,)
