"""JSON lines: one answer for each line, in order, whatever the lines hold; documents are texts like others."""

import json
from pathlib import Path

import pytest

from desktop.documents.docx_writer import docx_bytes


@pytest.fixture
def answers(check):
    """The answers to JSON lines on stdin, and the exit code."""

    def ask(*lines, end=b"\n"):
        data = b"".join((line if isinstance(line, bytes) else json.dumps(line).encode()) + end for line in lines)
        done = check("--input-format", "jsonl", "--format", "jsonl", "-", stdin=data)
        return [json.loads(line) for line in done.out.splitlines()], done.code

    return ask


def test_each_line_is_answered_in_order(answers):
    got, code = answers({"id": "a", "text": "Batu kali."}, {"id": 7, "text": "Air."}, {"text": "Jatti."})
    assert code == 1
    assert [answer["id"] for answer in got] == ["a", 7, None]
    assert [[f["text"] for f in answer["findings"]] for answer in got] == [["Batu kali"], [], ["Jatti"]]
    assert all(answer["schema"] == 1 and answer["failures"] == [] for answer in got)


@pytest.mark.parametrize(
    ("line", "identifier", "error"),
    [
        (b"{batu kali}", None, "Baris ini bukan JSON."),
        (b"[" * 100_000, None, "Baris ini bukan JSON."),
        (b'{"id": NaN, "text": "x"}', None, "Baris ini bukan JSON."),
        (b'"batu kali"', None, "Baris ini bukan objek JSON."),
        (b'{"id": "x", "text": "\xff"}', None, "Baris ini bukan UTF-8."),
        ({"id": "x"}, "x", "Baris ini tidak memuat “text” berisi teks."),
        ({"id": "x", "text": None}, "x", "Baris ini tidak memuat “text” berisi teks."),
        ({"id": ["x"], "text": "y"}, None, "“id” harus berupa teks atau bilangan bulat."),
    ],
)
def test_a_broken_line_is_answered_and_the_rest_goes_on(answers, line, identifier, error):
    got, code = answers({"id": 1, "text": "Air."}, line, {"id": 3, "text": "Batu kali."})
    assert code == 2
    assert got[1] == {"schema": 1, "id": identifier, "line": 2, "error": error}
    assert (got[0]["id"], got[2]["id"], got[2]["findings"][0]["text"]) == (1, 3, "Batu kali")


def test_empty_lines_a_byte_order_mark_and_crlf_do_no_harm(answers):
    got, code = answers(b"\xef\xbb\xbf" + b'{"id": 1, "text": "Air."}', b"", b"  ", {"id": 2, "text": ""}, end=b"\r\n")
    assert ([answer["id"] for answer in got], code) == ([1, 2], 0)


def test_lone_surrogates_come_back_as_they_were(answers):
    (answer,), _ = answers(b'{"id": "\\ud800", "text": "x\\ud800 batu\\u0000kali"}')
    assert answer["id"] == "\ud800"
    (phrase,) = (finding for finding in answer["findings"] if finding["check"] == "phrase")
    assert (phrase["start"], phrase["end"]) == (3, 12)


def test_json_lines_can_also_be_read_from_a_file_and_reported_as_text(check, tmp_path):
    path = tmp_path / "arsip.jsonl"
    path.write_text('{"id": 1, "text": "Air."}\n{"id": 2, "text": "Air\\nbatu kali."}\n', encoding="utf-8")
    done = check("--input-format", "jsonl", path)
    assert done.out.startswith(f"{path}:2:2:1: [Frasa kaku]")
    assert check("--input-format", "jsonl", tmp_path / "tidak-ada.jsonl").code == 2


def test_where_the_shell_leaves_stars_alone_they_are_resolved(check, tmp_path, monkeypatch):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("Batu kali.")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.platform", "win32")
    assert [line.partition(":")[0] for line in check("*.txt").out.split("\n")[:3]] == ["a.txt", "", "b.txt"]
    assert check("*.md").err.startswith("luwes: *.md: ")


def test_documents_are_checked_and_never_written(check, tmp_path):
    path = tmp_path / "naskah.docx"
    path.write_bytes(data := docx_bytes("Air.\n\nBatu kali."))
    done = check(path)
    assert done.out.startswith(f"{path}:3:1: [Frasa kaku]")
    refused = check("--fix", "--tulis", "--ya", path)
    assert (refused.code, path.read_bytes()) == (2, data)
    assert "Luwes tidak menulis ke .docx" in refused.err
    assert check("-", stdin=data).code == 1


def test_what_of_a_document_is_not_checked_is_said(check):
    path = Path(__file__).parents[1] / "documents" / "data" / "contoh.odt"
    assert "tidak ikut diperiksa: " in (said := check(path).err)
    assert "1 catatan kaki" in said
