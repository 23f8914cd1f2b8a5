import json

import pytest

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import ALL
from nlp.languagetool.query import MAX_CHARACTERS, QueryError, QueryTooLongError, query_from
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher

ID = {"language": "id-ID"}
TEXT = "Dalam rangka apel, Kepala OPD membuka apotik."
KNOWLEDGE = Knowledge(
    PhraseMatcher(
        (
            Phrase("dalam-rangka", "dalam rangka", ("untuk",), Category.STIFF_PHRASE),
            Phrase("opd", "OPD", ("dinas",), Category.ABBREVIATION),
        )
    )
)


def found(**parameters):
    """The words found in TEXT with the switches of a query."""
    query = query_from(ID | {"text": TEXT} | parameters)
    return [f.text for f in Checker(KNOWLEDGE, query.switches.narrowed(ALL)).check(query.text.plain).findings]


def test_a_text_or_text_with_markup_is_read():
    annotation = [{"text": "Air "}, {"markup": "<b>"}, {"text": "bah"}, {"markup": "<p>", "interpretAs": "\n\n"}]
    data = json.dumps({"annotation": annotation, "metaData": {"EmailToAddress": "a@b"}})
    assert query_from(ID | {"data": data}).text.plain == "Air bah\n\n"
    assert query_from(ID | {"data": '{"text": "Air"}'}).text.whole == "Air"
    assert query_from(ID | {"text": ""}).text.plain == ""


@pytest.mark.parametrize("language", ["id", "id-ID", "ID_id", "auto", "in"])
def test_indonesian_has_several_names(language):
    unused = {"motherTongue": "jv", "apiKey": "x", "username": "y", "level": "picky", "preferredVariants": "en-GB"}
    assert query_from(unused | {"text": "Air", "language": language}).text.plain == "Air"


def test_rules_and_categories_can_be_switched_by_our_names_and_by_languagetools():
    every = ["Dalam rangka", "OPD", "apotik"]
    assert found() == every
    assert found(disabledRules="LUWES_DALAM_RANGKA,NO_SUCH_RULE") == found(disabledRules="dalam-rangka") == every[1:]
    assert found(disabledCategories="STYLE") == found(disabledCategories="stiff-phrase,abbreviation") == every[2:]
    assert found(disabledRules="ID_ABBREVIATION", disabledCategories="typos") == every[:1]
    assert found(disabledCategories="STYLE", enabledRules="LUWES_OPD") == every[1:]
    assert found(enabledOnly="true", enabledRules="opd") == ["OPD"]
    assert found(enabledOnly="true", enabledCategories="TYPOS") == ["apotik"]


def test_what_is_switched_off_hides_nothing():
    text = "Lurah membuka kegiatan rapat tersebut di atas."
    knowledge = Knowledge(
        PhraseMatcher((Phrase("membuka", "membuka kegiatan rapat", ("membuka",), Category.REDUNDANCY),))
    )
    switches = query_from(ID | {"text": text, "disabledRules": "membuka"}).switches
    for checks, words in ((ALL, ["membuka kegiatan rapat"]), (switches.narrowed(ALL), ["kegiatan rapat"])):
        assert [f.text for f in Checker(knowledge, checks).check(text).findings] == words


@pytest.mark.parametrize(
    ("parameters", "about"),
    [
        ({"text": "Air"}, "language"),
        ({"text": "Air", "language": "en-US"}, "en-US"),
        (ID, "wajib"),
        (ID | {"text": "a", "data": "{}"}, "keduanya"),
        (ID | {"data": "{"}, "JSON"),
        (ID | {"data": "[" * 100_000}, "JSON"),
        (ID | {"data": "[]"}, "annotation"),
        (ID | {"data": '{"text": 1}'}, "annotation"),
        (ID | {"data": '{"text": "a", "annotation": []}'}, "salah satu"),
        (ID | {"data": '{"annotation": [{"text": "a", "markup": "b"}]}'}, "markup"),
        (ID | {"data": '{"annotation": [{"markup": "b", "interpretAs": 1}]}'}, "interpretAs"),
        (ID | {"data": '{"annotation": ["a"]}'}, "markup"),
        (ID | {"text": "a", "level": "strict"}, "level"),
        (ID | {"text": "a", "enabledOnly": "true"}, "enabledOnly"),
        (ID | {"text": "a", "enabledOnly": "yes", "enabledRules": "A", "disabledRules": "B"}, "enabledOnly"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(parameters, about):
    with pytest.raises(QueryError, match=about):
        query_from(parameters)


def test_too_long_a_text_is_refused_markup_counted():
    longest = "a" * MAX_CHARACTERS
    query_from(ID | {"text": longest})
    with pytest.raises(QueryTooLongError):
        query_from(ID | {"text": longest + "a"})
    with pytest.raises(QueryTooLongError):
        query_from(ID | {"data": json.dumps({"annotation": [{"markup": "b", "interpretAs": longest + "a"}]})})
