from dataclasses import replace

import pytest

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import typo
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher


@pytest.fixture(scope="module")
def findings():
    checker = Checker(Knowledge(PhraseMatcher([Phrase("bank", "samapai", (), Category.ABBREVIATION)])), [typo.CHECK])
    return lambda text: checker.check(text).findings


def test_suggestions_keep_the_letter_case(findings):
    text = "Selajutnya warga mengkuti lomba.\n\nJADWAL PENDAFTRAN"
    assert [f.suggestions[0] for f in findings(text)] == ["Selanjutnya", "mengikuti", "PENDAFTARAN"]


def test_nothing_is_safe_and_direct_speech_is_a_note(findings):
    (outside, inside) = findings("Lomba selajutnya ramai. “Kami mendukng warga,” ujar Camat.")
    assert (outside.severity, inside.severity) == ("error", "note")
    assert (outside.safe, inside.safe) == (False, False)


@pytest.mark.parametrize(
    "text",
    [
        "Lihat #selajutnya @selajutnya https://selajutnya.go.id selajutnya.go.id humas@selajutnya.id",
        "berkas_selajutnya dan pra-selajutnya",
        "Program “Selajutnya Bersama” dimulai.",
        "Program SELAJUTNYA dan SelajutNya dimulai.",  # a name that is written its own way
        "Bupati bertemu Selajutnya Wijaya.",
        "samapai",  # the bank has it
        "selajut\u00adnya mengkuti\u200b.",
    ],
)
def test_names_addresses_and_the_banks_words_are_left_alone(findings, text):
    assert findings(text) == []


def test_own_words_are_left_alone_and_are_no_foreign_company():
    known = Knowledge(PhraseMatcher([]), frozenset({"selajutnya", "pinaringan"}))

    def found(text, knowledge):
        return [finding.text for finding in Checker(knowledge, [typo.CHECK]).check(text).findings]

    text = "Selajutnya dan selajutnyalah warga pinaringan mengkuti lomba."
    assert found(text, known) == ["mengkuti"]
    assert found(text, replace(known, words=frozenset())) == ["Selajutnya", "selajutnyalah"]


def test_every_place_of_a_word_is_found_in_order(findings):
    text = "Lomba selajutnya, dan selajutnya lagi; lainya, selajutnya."
    assert [f.text for f in findings(text)] == ["selajutnya", "selajutnya", "lainya", "selajutnya"]
