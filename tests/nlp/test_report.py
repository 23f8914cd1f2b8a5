import dataclasses
import json

from nlp.category import Category, Severity
from nlp.checker import CheckedParagraph, Failure, Report
from nlp.finding import Finding
from nlp.report import finding_data, report_data

FINDING = Finding(
    check="phrase",
    category=Category.STIFF_PHRASE,
    start=2,
    end=14,
    text="Dalam rangka",
    message="“Dalam rangka” terasa kaku; coba “Untuk”.",
    why="Lebih ringkas.",
    source="Pedoman",
    severity=Severity.WARNING,
    suggestions=("Untuk", ""),
    safe=True,
    entry="dalam-rangka",
)


def test_a_finding_keeps_every_field_and_its_value():
    data = finding_data(FINDING)
    assert list(data) == [field.name for field in dataclasses.fields(Finding)]
    assert data == dataclasses.asdict(FINDING) | {"suggestions": ["Untuk", ""]}
    assert {type(value) for value in data.values()} == {str, int, bool, list}


def test_a_report_counts_offsets_from_the_beginning_of_the_text():
    report = Report((CheckedParagraph(100, 120, (FINDING,)),), (Failure("phrase", "ValueError: x"),))
    data = report_data(report)
    assert data["findings"] == [finding_data(FINDING) | {"start": 102, "end": 114}]
    assert data["failures"] == [{"check": "phrase", "reason": "ValueError: x"}]


def test_lone_surrogates_survive_json():
    broken = dataclasses.replace(FINDING, text="dalam\ud800rangka")
    assert json.loads(json.dumps(finding_data(broken)))["text"] == "dalam\ud800rangka"
