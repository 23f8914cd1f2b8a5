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
    ("text", "words", "rule", "is_kept"),
    [
        ("Hadir 99 % warga.", " %", "WHITESPACE_PUNCTUATION", True),  # no check of Luwes's own
        ("Hari/Tanggal : Senin", " :", "WHITESPACE_PUNCTUATION", False),  # a form, on purpose
        ("Tempat      : balai desa", "      ", "WHITESPACE_RULE", False),
        ("Kata orang orang desa.", "orang orang", "WORD_REPEAT_RULE", False),  # LanguageTool would drop one
        ("Terima kasih (:) semua.", "(", "UNPAIRED_BRACKETS", False),
        ("Aturan kantor sendiri.", "kantor", "KANTOR_KAMI", True),
    ],
)
def test_where_luwes_has_a_check_of_its_own_its_silence_counts(text, words, rule, is_kept):
    found = said(text, words, rule)
    assert additions(Paragraph(text), [found]) == ((found,) if is_kept else ())


@pytest.mark.parametrize(
    ("text", "word", "suggestions", "is_kept"),
    [
        ("Surat khabar itu.", "khabar", ("kabar", "kharab"), True),
        ("Lomba ini merukapan tradisi.", "merukapan", ("merupakan",), True),
        ("Mereka bersihkan sungai.", "bersihkan", ("bersihkah",), False),  # Hunspell does not know it, Luwes does
        ("Perusahaan technology itu.", "technology", ("teknologi",), False),  # English
        ("Desa karangrejo itu.", "karangrejo", (), False),  # a name, most likely
        ("Wayang semar itu.", "semar", ("semara",), False),  # short unknown words are names
        ("Warga menanam lengkukun.", "lengkukun", ("lengkung kun",), False),  # what it may mean is no word in use
        ("Kuis Herkent deze melodie itu.", "melodie", ("melodi",), False),  # in foreign company
    ],
)
def test_of_unknown_words_only_likely_slips_are_left(text, word, suggestions, is_kept):
    found = said(text, word, "ID_EJAAN", category=Category.SPELLING, suggestions=suggestions)
    assert additions(Paragraph(text), [found]) == ((found,) if is_kept else ())


def test_luwess_own_finding_wins_but_a_long_sentence_is_no_obstacle():
    text = "Satu , dua , tiga."
    first, second = said(text, " , dua"), said(text, ", tiga")
    wrapping = said(text, text, category=Category.LONG_SENTENCE)
    own = said(text, " ,", "x")
    assert beside([wrapping, own], [first, second]) == (second,)
