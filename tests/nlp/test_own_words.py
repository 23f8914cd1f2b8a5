import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.checks import ALL
from nlp.languagetool.additions import SPELLING
from nlp.own_words import HONOURED_BY, is_own, own_form

OWN = frozenset({"lundayeh", "GoPay", "Lamrin"})


@pytest.mark.parametrize(
    "words",
    [
        "lundayeh Lundayeh LUNDAYEH",
        "lundayehnya Lundayehlah lundayehnyalah LUNDAYEHNYA lundayehku",
        "GoPay GOPAY GoPaynya Lamrin LAMRIN Lamrinlah",
    ],
)
def test_own(words):
    assert [word for word in words.split() if not is_own(word, OWN)] == []


@pytest.mark.parametrize("words", ["gopay Gopay lamrin lamrinnya", "lundaye lundayehan nya lundayeh-nya"])
def test_not_own(words):
    assert [word for word in words.split() if is_own(word, OWN)] == []


@given(st.text(min_size=1), st.frozensets(st.text(min_size=1)))
def test_every_word_covers_itself_whatever_its_letters(word, others):
    assert is_own(word, others | {word})
    assert not is_own(word, frozenset())


@pytest.mark.parametrize(
    ("before", "word", "kept"),
    [
        ("Warga menanam ", "lengkukun", "lengkukun"),
        ("Bupati bertemu ", "Lamrin", "Lamrin"),
        ("Kami, warga desa, ", "Lamrin", "Lamrin"),
        ("", "Lengkukun", "lengkukun"),
        ("Warga pulang. ", "Lengkukun", "lengkukun"),
        ("🙏🏻 Festival ", "Beseprah", "beseprah"),
        ("JADWAL ", "BESEPRAH", "beseprah"),
        ("Tertulis besar-besar: jadwal ", "BESEPRAH", "beseprah"),
    ],
)
def test_capitals_are_kept_where_they_mark_a_name(before, word, kept):
    assert own_form(word, before) == kept


def test_the_checks_that_honour_them_exist():
    assert {check.id for check in ALL} | {SPELLING} >= HONOURED_BY  # one is LanguageTool's
