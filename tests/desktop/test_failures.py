import sys
import threading

from desktop.failures import Failures


def test_an_exception_that_nobody_caught_is_kept_and_told(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    told = []
    Failures(told.append, tmp_path / "log" / "luwes.log").install()
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("nol"), None)
    thread = threading.Thread(target=lambda: {}["tidak ada"])
    thread.start()
    thread.join()
    assert told == [tmp_path / "log" / "luwes.log"] * 2
    log = told[0].read_text(encoding="utf-8")
    assert "ZeroDivisionError: nol" in log
    assert "KeyError: 'tidak ada'" in log


def test_a_log_that_cannot_be_written_is_no_second_failure(tmp_path):
    told = []
    (tmp_path / "log").write_text("")
    Failures(told.append, tmp_path / "log" / "luwes.log").report("jejak")
    assert told == [None]


def test_the_window_says_so_and_keeps_the_draft(open_window, drafts, qtbot, tmp_path, monkeypatch):
    window = open_window()
    monkeypatch.setattr(window.failures, "_log", tmp_path / "luwes.log")
    window.page.editor.insertPlainText("penting")
    window.failures.report("jejak")
    assert "Ada yang gagal" in window.bar.message
    assert "luwes.log" in window.bar.message
    qtbot.waitUntil(lambda: any("penting" in file.read_text() for file in drafts.glob("*.json")))
