"""The window as a whole, from the keyboard."""

import sqlite3

import pytest
from PySide6.QtCore import Qt

from desktop.theme import Theme
from nlp.sentences import word_count
from resources import path


@pytest.mark.parametrize("dark", [False, True])
def test_the_sample_is_checked_and_counted(open_window, qtbot, dark):
    text = path("samples", "contoh.txt").read_text(encoding="utf-8")
    window = open_window(sample=text)
    window.show_theme(Theme(dark))
    qtbot.waitUntil(lambda: "temuan: " in window.page.panel.summary.text(), timeout=20_000)
    assert f"{word_count(text)} kata" in window._counts.text()
    assert window.bar.message == ""
    assert not window.session.unsaved


def test_findings_are_walked_applied_and_undone_by_keys(open_window, write, qtbot, shown):
    window = open_window()
    editor = window.page.editor
    write(window, "🙏🏻 Batu kali dan kayu jati.", found=["Batu kali", "kayu jati"])
    editor.place_cursor(0)
    qtbot.keyClick(editor, Qt.Key.Key_F8)
    assert editor.textCursor().selectedText() == "Batu kali"
    qtbot.keyClick(editor, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert editor.textCursor().selectedText() == "kayu jati"
    qtbot.keyClick(editor, Qt.Key.Key_F8)
    assert editor.textCursor().selectedText() == "Batu kali"
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "🙏🏻 Kerikil dan kayu jati."
    qtbot.waitUntil(lambda: shown(window) == ["kayu jati"])
    editor.undo()
    assert editor.text() == "🙏🏻 Batu kali dan kayu jati."


def test_a_broken_bank_is_told_and_the_text_is_checked_without_it(open_window, write, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr("phrasebank.snapshot.SEED_FOLDER", tmp_path)
    bank = tmp_path / "bank.db"
    sqlite3.connect(bank).execute("CREATE TABLE lain (x)").connection.close()
    window = open_window()
    monkeypatch.setenv("LUWES_BANK", str(bank))
    window._service.reload()
    qtbot.waitUntil(lambda: window.bar.message != "", timeout=20_000)
    write(window, "Warga dihimbau hadir.", found=["dihimbau"])


def test_keys_do_not_change_a_text_that_the_bank_hides(open_window, write, qtbot):
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])
    window.page.go_to_next()
    window.show_bank()
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.page.editor.text() == "Ada batu kali."
    assert window.page.isVisible()
