"""What a process says, and what of it is told."""

import io

import pytest

from desktop.languagetool import log
from desktop.languagetool.log import Log


@pytest.fixture
def heard(tmp_path):
    """A log that has copied these lines to its end."""

    def hear(*lines):
        with (tmp_path / "log.txt").open("wb", buffering=0) as file:
            copied = Log(io.BytesIO("".join(f"{line}\n" for line in lines).encode()), file)
            copied.close()
        return copied

    return hear


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Terminating due to java.lang.OutOfMemoryError: Java heap space", "memori tidak cukup"),
        ("Caused by: java.net.BindException: Address already in use", "port sudah dipakai program lain"),
        (
            "Error: Could not find or load main class luwes.Server",
            "berkas LanguageTool tidak lengkap atau rusak; pasang ulang",
        ),
        ("Unrecognized option: --Error", "Unrecognized option: --Error"),
        ("2026-01-01 INFO  x.y Error handling request", ""),
        ("Server stopped", ""),
    ],
)
def test_the_reason_is_told_in_indonesian_where_we_know_it(heard, line, reason):
    assert heard("first", line, "2026-01-01 INFO  last").reason() == reason


def test_the_file_begins_again_when_it_is_full(heard, tmp_path, monkeypatch):
    monkeypatch.setattr(log, "_MOST_BYTES", 100)
    assert heard(*(f"line {number}" for number in range(40))).started.is_set() is False
    content = (tmp_path / "log.txt").read_text()
    assert len(content) <= 100
    assert content.endswith("line 39\n")


def test_the_word_that_it_listens_is_heard(heard):
    assert heard("2026-11-24 15:10:18 +0000 Server started").started.is_set()
