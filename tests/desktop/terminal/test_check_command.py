"""Exit codes, and inputs that cannot be read."""

import json
from dataclasses import replace

import pytest

import nlp.checks
from desktop.terminal import check_command

STIFF = "Batu kali itu kayu jati.\n"


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A folder with a plain text, a stiff one and things that are no text."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lugas.txt").write_text("Warga senang.\n", encoding="utf-8")
    (tmp_path / "kaku.txt").write_text(STIFF, encoding="utf-8")
    (tmp_path / "kosong.txt").write_bytes(b"")
    (tmp_path / "gambar.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 8)
    (tmp_path / "besar.txt").write_bytes(b"a " * 10_000_001)
    (tmp_path / "folder").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["lugas.txt"], 0),
        (["kosong.txt"], 0),
        (["kaku.txt"], 1),
        (["lugas.txt", "kaku.txt"], 1),
        (["lugas.txt", "tidak-ada.txt"], 2),
        (["tidak-ada.txt", "kaku.txt"], 2),
    ],
)
def test_the_exit_code_is_that_of_the_gravest_text(check, files, names, code):
    assert check(*names).code == code


@pytest.mark.parametrize("name", ["tidak-ada.txt", "folder", "gambar.jpg", "besar.txt"])
def test_what_cannot_be_read_is_named_and_the_rest_is_checked(check, files, name):
    done = check(name, "kaku.txt")
    assert done.code == 2
    assert done.err.startswith(f"luwes: {name}: ")
    assert done.err.count("\n") == 1
    assert "kaku.txt:1:1: [Frasa kaku]" in done.out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_other_encodings_are_read(check, files, encoding):
    (files / "lain.txt").write_bytes("Café\r\nbatu kali\r\n".encode(encoding))
    done = check("lain.txt")
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith("lain.txt:2:1: [Frasa kaku]")


def test_stdin_is_judged_like_a_file(check):
    assert check("-", stdin=STIFF).out.startswith("<stdin>:1:1: [Frasa kaku]")
    done = check("-", stdin=b"\x00\x01\x02\xff" * 100)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("luwes: <stdin>: ")


def test_a_bank_that_is_not_there_is_not_made(run, files):
    done = run("check", "kaku.txt", "--bank", "baru.db")
    assert (done.code, done.out) == (2, "")
    assert "baru.db" in done.err
    assert not (files / "baru.db").exists()


def test_a_file_that_is_no_bank_is_refused_and_left_as_it_is(run, files):
    done = run("check", "kaku.txt", "--bank", "lugas.txt")
    assert (done.code, done.out) == (2, "")
    assert (files / "lugas.txt").read_text(encoding="utf-8") == "Warga senang.\n"


def test_a_broken_check_is_no_clean_bill(check, files, monkeypatch):
    def explode(paragraph, knowledge):
        raise ZeroDivisionError("ups")

    broken = replace(nlp.checks.ALL[0], id="rusak", find=explode)
    monkeypatch.setattr(check_command, "ALL", [broken])
    done = check("lugas.txt", "kaku.txt", "--format", "json")
    assert done.code == 2
    assert done.err == "luwes: pemeriksaan rusak gagal, yang lain tetap jalan: ZeroDivisionError: ups\n"
    failures = [{"check": "rusak", "reason": "ZeroDivisionError: ups"}]
    assert [file["failures"] for file in json.loads(done.out)["files"]] == [failures, failures]


def test_a_channel_brings_its_limits(check):
    text = "Warga panen padi. " * 15 + "Warga panen jagung. #panenrayakaltim"
    assert check("-", stdin=text).code == 0
    done = check("-", "--kanal", "x", "--format", "json", stdin=text)
    (finding,) = json.loads(done.out)["files"][0]["findings"]
    assert (done.code, finding["check"], finding["category"]) == (1, "over-limit", "platform")


def test_an_unknown_channel_is_refused_with_those_there_are(check, files):
    done = check("lugas.txt", "--kanal", "friendster")
    assert done.code == 2
    assert "kanal friendster tidak dikenal" in done.err
    assert "instagram" in done.err
