import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.checker import CheckedParagraph, Failure, Report
from nlp.checks import ALL
from nlp.document import parse
from nlp.edits import edit_for
from nlp.languagetool.annotated import AnnotatedText, Piece, unmarked
from nlp.languagetool.answer import check_answer

FRAGMENTS = (
    "Adapun ",
    "adapun ",
    "dalam rangka ",
    "Kegiatan rapat",
    "guna ",
    "🎉",
    "👨‍👩‍👧 ",
    "warga",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "“",
    "”",
)
texts = st.lists(st.sampled_from(FRAGMENTS), max_size=8).map("".join)
pieces = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS).map(lambda text: Piece(text, text)), st.just(Piece("<b>🙏", ""))), max_size=8
)


@pytest.fixture(scope="session")
def answer(checker):
    def ask(text):
        document = parse(text.plain)
        report = checker.check_document(document)
        return report, check_answer(text, document, report, ALL, "1")

    return ask


def units(text):
    return text.encode("utf-16-le", "surrogatepass")


def replaced(text, match, value):
    """The text as a client that counts UTF-16 units changes it."""
    data, start = units(text), 2 * match["offset"]
    return (data[:start] + units(value) + data[start + 2 * match["length"] :]).decode("utf-16-le", "surrogatepass")


def test_a_finding_is_told_as_languagetool_would(answer):
    _, told = answer(unmarked("🎉 Dalam rangka apel."))
    assert told["software"] | {"version": "1"} == told["software"]
    assert told["language"]["code"] == "id-ID"
    (match,) = told["matches"]
    assert match["message"].endswith("Klise.")
    assert match == {
        "message": match["message"],
        "shortMessage": "Frasa kaku",
        "replacements": [{"value": "Untuk"}],
        "offset": 3,
        "length": 12,
        "context": {"text": "🎉 Dalam rangka apel.", "offset": 3, "length": 12},
        "sentence": "🎉 Dalam rangka apel.",
        "type": {"typeName": "Other"},
        "rule": {
            "id": "LUWES_DALAM_RANGKA",
            "subId": "dalam-rangka",
            "description": "Frasa dari bank frasa",
            "issueType": "style",
            "category": {"id": "STYLE", "name": "Frasa kaku"},
        },
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def test_a_deletion_is_told_as_a_change_of_the_word_beside_it(answer):
    text = "Adapun rapat itu lancar."
    _, told = answer(unmarked(text))
    assert [replaced(text, match, "Rapat") for match in told["matches"]] == ["Rapat itu lancar."]
    assert told["matches"][0]["replacements"] == [{"value": "Rapat"}]


@given(text=texts)
def test_a_replacement_does_what_luwes_itself_would_do(answer, text):
    report, told = answer(unmarked(text))
    assert len(told["matches"]) == len(report.findings)
    for finding, match in zip(report.findings, told["matches"], strict=True):
        wanted = [edit_for(text, finding, suggestion).apply(text) for suggestion in finding.suggestions]
        assert [replaced(text, match, value["value"]) for value in match["replacements"]] == wanted
        context, data = match["context"], units(match["context"]["text"])
        shown = data[2 * context["offset"] : 2 * (context["offset"] + context["length"])].decode("utf-16-le")
        assert finding.text.replace("\n", " ") in shown


@given(annotated=pieces.map(AnnotatedText))
def test_a_replacement_never_eats_markup(answer, annotated):
    _, told = answer(annotated)
    for match in told["matches"]:
        for value in match["replacements"]:
            assert replaced(annotated.whole, match, value["value"]).count("<b>🙏") == annotated.whole.count("<b>🙏")


def test_markup_inside_a_finding_is_marked_with_it_and_nothing_is_offered(answer):
    _, told = answer(
        AnnotatedText([Piece("Dalam ", "Dalam "), Piece("<b>", ""), Piece("rangka apel.", "rangka apel.")])
    )
    assert [(m["offset"], m["length"], m["replacements"]) for m in told["matches"]] == [(0, 15, [])]


def test_a_long_sentence_is_not_sent_once_more_with_each_of_its_findings(answer):
    _, told = answer(unmarked("dalam rangka " * 500))
    assert len(json.dumps(told)) < 1000 * 501


def test_a_check_that_broke_is_told():
    text = "Air."
    report = Report((CheckedParagraph(0, 4, ()),), (Failure("phrase", "KeyError: 'x'"),))
    warnings = check_answer(unmarked(text), parse(text), report, ALL, "1")["warnings"]
    assert warnings == {"incompleteResults": True, "incompleteResultsReason": "Pemeriksaan ini gagal: phrase."}
