"""The bar disturbs neither the findings nor a pipe."""

import sys

from desktop.terminal import progress


def test_many_files_are_followed_by_a_bar_and_reported_as_ever(check, tmp_path, monkeypatch):
    files = [tmp_path / f"{number}.txt" for number in range(21)]
    for file in files:
        file.write_text("Ada batu kali.")
    quiet = check(*files)
    monkeypatch.setattr(progress, "is_terminal", lambda stream: stream is sys.stderr)
    monkeypatch.setenv("FORCE_COLOR", "1")  # rich takes stderr for a terminal
    watched = check(*files)
    assert (watched.code, watched.out) == (quiet.code, quiet.out)
    assert "Memeriksa" in watched.err
    assert "Memeriksa" not in check(*files[:20]).err
