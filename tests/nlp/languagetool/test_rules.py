"""The rules for LanguageTool; that a real one reads them and finds the same is in tests/desktop/languagetool."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.category import Category
from nlp.languagetool.rules import entry_of, grammar, rule_id
from nlp.phrase import Phrase

RANGKA = Phrase(
    "dalam-rangka", "dalam rangka (ini/itu)", ("untuk", ""), Category.STIFF_PHRASE, why="Klise <lama>.",
    exceptions=("masih/sekadar _", "_ , dan"),
)  # fmt: skip


def rules(*phrases, examples=None):
    """The grammar as a tree."""
    return ET.fromstring(grammar(phrases, examples or {}).text.encode())  # our own text


def tokens(element):
    return [token.text for token in element.iter("token")]


def test_a_phrase_is_a_group_with_its_longest_forms_first():
    (group,) = rules(RANGKA).iter("rulegroup")
    assert group.attrib == {"id": "LUWES_DALAM_RANGKA", "name": "dalam rangka (ini/itu)"}
    assert group.findtext("short") == "Frasa kaku"
    assert [tokens(rule.find("pattern")) for rule in group.iter("rule")] == [
        ["dalam", "rangka", "ini|itu"],
        ["dalam", "rangka"],
    ]
    rule = group.find("rule")
    assert rule.findtext("message") == "Klise <lama>."
    assert [suggestion.text or "" for suggestion in rule.iter("suggestion")] == ["untuk", ""]


def test_exceptions_are_antipatterns_round_the_forms_of_their_rule():
    found = [[tokens(antipattern) for antipattern in rule.iter("antipattern")] for rule in rules(RANGKA).iter("rule")]
    assert found == [
        [["dalam", "rangka", "ini|itu", ",", "dan"], ["masih|sekadar", "dalam", "rangka", "ini|itu"]],
        [["dalam", "rangka", ",", "dan"], ["masih|sekadar", "dalam", "rangka"]],
    ]


def test_each_rule_has_an_example_of_the_entry_or_at_least_the_bare_words():
    examples = {"dalam-rangka": ["tanpa kurung", "[Dalam rangka => Untuk] HUT, warga berkumpul."]}
    long, short = rules(RANGKA, examples=examples).iter("example")
    assert (short.attrib["correction"], short.find("marker").text, short.find("marker").tail) == (
        "Untuk|", "Dalam rangka", " HUT, warga berkumpul.",
    )  # fmt: skip
    assert (long.attrib["correction"], long.find("marker").text) == ("untuk|", "dalam rangka ini")


def test_a_root_is_spelt_out_in_all_its_forms():
    phrase = Phrase("tinjau", "~tinjau lokasi", ("melihat lokasi",), Category.STIFF_PHRASE)
    (pattern,) = rules(phrase).iter("pattern")
    assert {"meninjau", "ditinjau", "peninjauan"} <= set(tokens(pattern)[0].split("|"))


def test_signs_keep_their_meaning_and_stand_where_they_stood():
    phrase = Phrase("jumat", "jum'at/a.n., ini", ("Jumat",), Category.SPELLING)
    found = [(token.get("spacebefore"), token.text) for token in rules(phrase).iter("token")]
    assert ("no", "['’‘]") in found
    assert ("no", ".") in found
    assert ("no", ",") in found


def test_what_cannot_be_said_is_left_out_with_its_reason():
    slot = Phrase("unit", "<angka> unit rumah", ("<angka> rumah",), Category.REDUNDANCY)
    short = Phrase("opd", "OPD", ("organisasi perangkat daerah",), Category.ABBREVIATION)
    made = grammar([RANGKA, slot, short], {})
    assert made.entries == ("dalam-rangka",)
    assert made.left_out == {
        "unit": "pola memuat isian (<…>)",
        "opd": "singkatan: perlu melihat seluruh naskah",
    }


@pytest.mark.parametrize("entry", ["dalam-rangka", "rp-1-000"])
def test_a_rule_leads_back_to_its_entry(entry):
    assert entry_of(rule_id(entry)) == entry
    assert entry_of("COMMA_PARENTHESIS_WHITESPACE") is None


@given(st.text(), st.text())
def test_any_words_of_a_supervisor_make_well_formed_rules(why, replacement):
    phrase = Phrase("x", "batu kali", (replacement,), Category.STIFF_PHRASE, why=why)
    made = list(rules(phrase, examples={"x": [f"[Batu kali => {why}] {replacement}"]}).iter("rule"))
    assert len(made) == (0 if "<" in replacement else 1)  # a slot is left out
    backwards = [RANGKA, phrase][::-1]
    assert grammar(backwards, {}).text == grammar([RANGKA, phrase], {}).text
