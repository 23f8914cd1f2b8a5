"""The shapes of the report."""

import dataclasses
import json

import pytest

from nlp.finding import Finding

TEXT = "Air 🙂 batu kali.\r\nKayu jati itu jatti.\r\n"


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "naskah 1.txt").write_bytes(TEXT.encode())
    return "naskah 1.txt"


def test_text_is_one_line_for_each_finding_and_a_sum(check, file):
    assert check(file).out.splitlines() == [
        "naskah 1.txt:1:7: [Frasa kaku] “batu kali” terasa kaku; coba “kerikil”.",
        "naskah 1.txt:2:1: [Kata mubazir] “Kayu jati” mubazir; coba “Jati”. → “Kayu”",
        "naskah 1.txt:2:15: [Ejaan] “jatti” bukan ejaan baku; coba “jati”.",
        "3 temuan dalam 1 naskah.",
    ]
    assert check("-", stdin="Air.").out == "Tidak ada temuan dalam 1 naskah.\n"
    assert check("-", "tidak-ada.txt", stdin="Air.").out == "Tidak ada temuan dalam 1 naskah; 1 tidak terbaca.\n"


def test_the_texts_with_findings_are_parted_by_an_empty_line(check, file):
    lines = check(file, file).out.splitlines()
    assert lines.index("") == 3
    assert lines.count("") == 1


def test_colours_are_for_terminals_that_want_them(check, file, monkeypatch):
    monkeypatch.setattr("desktop.terminal.console.is_terminal", lambda stream: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[33m[Frasa kaku]\x1b[0m" in check(file).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in check(file).out


def test_json_is_one_document_with_every_field(check, file):
    done = check(file, "tidak-ada.txt", "--format", "json")
    document = json.loads(done.out)
    assert document["schema"] == 1
    good, bad = document["files"]
    assert (good["file"], good["failures"]) == (file, [])
    assert list(good["findings"][0]) == [field.name for field in dataclasses.fields(Finding)]
    text = TEXT if len(TEXT) > good["findings"][1]["end"] else ""
    assert [text[f["start"] : f["end"]] for f in good["findings"]] == ["batu kali", "Kayu jati", "jatti"]
    assert bad["file"] == "tidak-ada.txt"
    assert set(bad) == {"file", "error"}


def test_json_lines_answer_files_too(check, file):
    answers = [json.loads(line) for line in check(file, "-", "--format", "jsonl", stdin="Air.").out.splitlines()]
    assert [(answer["file"], len(answer["findings"])) for answer in answers] == [(file, 3), ("<stdin>", 0)]


def test_sarif_names_files_by_uri_and_tells_what_was_not_read(check, file, tmp_path):
    log = json.loads(check(file, tmp_path / file, "tidak-ada.txt", "--format", "sarif").out)
    (run,) = log["runs"]
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert [place["artifactLocation"]["uri"] for place in places[::3]] == ["naskah%201.txt", (tmp_path / file).as_uri()]
    assert (places[1]["region"]["startLine"], places[1]["region"]["charOffset"]) == (2, TEXT.index("Kayu"))
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "tidak-ada.txt" in invocation["toolExecutionNotifications"][0]["message"]["text"]
