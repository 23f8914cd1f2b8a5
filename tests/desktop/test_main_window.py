"""The window as a whole, from the keyboard."""

import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt

from desktop.theme import Theme
from nlp.sentences import word_count
from phrasebank.store import Bank
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


@pytest.fixture
def teach(open_window, write, bank_path, tmp_path, monkeypatch):
    """Opens a window whose bank may be changed, with a text and its findings: ``teach("…", found=[…])``."""
    monkeypatch.setenv("LUWES_BANK", str(shutil.copy(bank_path, tmp_path / "bank.db")))

    def opened(text, *, found):
        window = open_window()
        write(window, text, found=found)
        return window

    return opened


STRANGE = "Warga menanam lengkukun.\n\nAda selajutnya, batu kali, dan selajutnyalah.\n\nAda lengkukunnya."


def test_a_word_is_said_to_be_right_once(teach, open_window, qtbot, shown):
    both_tiers = ["lengkukun", "selajutnya", "batu kali", "selajutnyalah", "lengkukunnya"]
    window = teach(STRANGE, found=both_tiers)
    card = window.page.panel.card
    window.page._go_to(2)
    qtbot.waitUntil(lambda: card._finding is not None and card._finding.text == "batu kali")
    assert card._know.isHidden()
    window.page._go_to(1)
    qtbot.waitUntil(lambda: not card._know.isHidden())
    card._know.click()
    assert shown(window) == ["lengkukun", "batu kali", "lengkukunnya"]  # at once, and everywhere
    qtbot.waitUntil(lambda: "selajutnya" in window.bar.message)
    window.page._go_to(0)
    qtbot.keyClick(window.page.editor, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == ["batu kali"]
    qtbot.waitUntil(lambda: "lengkukun" in window.bar.message)
    with qtbot.waitSignal(window.page.answered):
        window.page.editor.insertPlainText(" lagi")
    assert shown(window) == ["batu kali"]  # the deep tier remembers it no more
    other = open_window(sample=STRANGE)
    qtbot.waitUntil(lambda: shown(other) == ["batu kali"], timeout=20_000)


def test_a_word_is_taken_back_by_keys(teach, qtbot, shown):
    alt_shift = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    window = teach("🙏🏻 Warga selajutnya pulang.", found=["selajutnya"])
    window.page.go_to_next()
    window.page.add_word()
    qtbot.waitUntil(lambda: "selajutnya" in window.bar.message)
    qtbot.keyClick(window.page.editor, Qt.Key.Key_K, alt_shift)
    qtbot.waitUntil(lambda: shown(window) == ["selajutnya"])
    assert window.bar.message == ""
    qtbot.keyClick(window.page.editor, Qt.Key.Key_K, alt_shift)
    assert "Kamus pribadi" in window.statusBar().currentMessage()
    with Bank.open() as bank:
        assert [change.action for change in bank.dictionary.history()] == ["remove", "add"]


def test_a_word_that_the_bank_refuses_is_marked_again(teach, qtbot, shown, monkeypatch, tmp_path):
    window = teach("Warga selajutnya pulang.", found=["selajutnya"])
    foreign = tmp_path / "lain.db"
    sqlite3.connect(foreign).execute("CREATE TABLE lain (x)").connection.close()
    monkeypatch.setenv("LUWES_BANK", str(foreign))
    window.page.go_to_next()
    window.page.add_word()
    assert shown(window) == []
    qtbot.waitUntil(lambda: "program lain" in window.bar.message)
    qtbot.waitUntil(lambda: shown(window) == ["selajutnya"])
    assert not window.bar.undo()


def test_words_added_in_the_dialog_are_not_marked_any_more(teach, qtbot, shown, monkeypatch):
    def add(dialog):
        dialog._new.setText("selajutnya")
        dialog.add()

    monkeypatch.setattr("desktop.curating.words_dialog.WordsDialog.exec", add)
    window = teach("Warga selajutnya pulang.", found=["selajutnya"])
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: shown(window) == [])
