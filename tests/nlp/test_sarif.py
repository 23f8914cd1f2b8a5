import json

from nlp.category import Category, Severity
from nlp.check import Check, Knowledge
from nlp.checker import CheckedParagraph, Checker, Report
from nlp.checks import ALL
from nlp.finding import Finding
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher
from nlp.sarif import sarif_log, sarif_results

TEXT = "Salam 🙂\r\nAcara yang mana digelar dalam rangka HUT.\n"
PHRASES = (
    Phrase("yang-mana", "yang mana", ("yang",), Category.REDUNDANCY, safe=True, why="Cukup “yang”."),
    Phrase("dalam-rangka", "dalam rangka", ("untuk", "guna"), Category.STIFF_PHRASE),
)


def results(text=TEXT):
    report = Checker(Knowledge(PhraseMatcher(PHRASES))).check(text)
    return json.loads(json.dumps(list(sarif_results("naskah.txt", text, report))))


def test_a_region_says_where_in_lines_and_in_offsets():
    found = next(r for r in results() if r["properties"]["entry"] == "yang-mana")
    location = found["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "naskah.txt"}
    assert location["region"] == {
        "startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 16,
        "charOffset": 15, "charLength": 9, "snippet": {"text": "yang mana"},
    }  # fmt: skip


def test_every_suggestion_is_a_fix_that_can_be_applied():
    found = next(r for r in results() if r["properties"]["entry"] == "dalam-rangka")
    replacements = [fix["artifactChanges"][0]["replacements"][0] for fix in found["fixes"]]
    assert [r["insertedContent"]["text"] for r in replacements] == ["untuk", "guna"]
    region = replacements[0]["deletedRegion"]
    assert TEXT[region["charOffset"] :][: region["charLength"]] == "dalam rangka"


def test_a_deletion_takes_its_blank_along():
    text = "Warga sangat sekali senang."
    finding = Finding("phrase", Category.REDUNDANCY, 13, 19, "sekali", "Hapus saja.", "", "", Severity.WARNING, ("",))
    report = Report((CheckedParagraph(0, len(text), (finding,)),))
    (result,) = sarif_results("a.txt", text, report)
    fix = json.loads(json.dumps(result))["fixes"][0]
    assert fix["description"] == {"text": "Hapus"}
    assert fix["artifactChanges"][0]["replacements"][0]["deletedRegion"]["charLength"] == len("sekali ")


def test_the_log_describes_its_rules_and_what_went_wrong():
    log = sarif_log(results(), ALL, version="1.2", problems=["b.txt: Berkas tidak ada."])
    (run,) = json.loads(json.dumps(log))["runs"]
    driver = run["tool"]["driver"]
    assert log["version"] == "2.1.0"
    assert (driver["name"], driver["version"], run["columnKind"]) == ("Luwes", "1.2", "unicodeCodePoints")
    assert [rule["id"] for rule in driver["rules"]] == [check.id for check in ALL]
    assert {r["ruleId"] for r in run["results"]} <= {rule["id"] for rule in driver["rules"]}
    assert run["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [{"level": "error", "message": {"text": "b.txt: Berkas tidak ada."}}],
        }
    ]


def test_levels_follow_the_severity():
    rule = Check("ejaan", "Ejaan", "Menandai salah eja.", "EYD V", Category.SPELLING, (), (), lambda *_: iter(()))
    (run,) = sarif_log([], [rule], version="1")["runs"]
    assert run["tool"]["driver"]["rules"][0]["defaultConfiguration"] == {"level": "error"}
    assert {r["level"] for r in results()} == {"warning", "note"}
