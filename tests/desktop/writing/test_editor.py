"""The text field under real key presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.setting_list import EDITOR_ZOOM

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def editor(open_window):
    return open_window().page.editor


@pytest.mark.parametrize(
    ("text", "left"),
    [("satu dua", "satu "), ("satu dua ", "satu "), ("satu\n", "satu"), ("satu, dua.", "satu, dua"), ("a 🙏🏻", "a ")],
)
def test_ctrl_backspace_takes_a_word_and_never_more_than_the_line_end(editor, qtbot, text, left):
    editor.insertPlainText(text)
    qtbot.keyClick(editor, Key.Key_Backspace, CTRL)
    assert editor.text() == left


def test_home_end_and_words_are_selected_by_keys(editor, qtbot):
    editor.insertPlainText("Pagi 🙏🏻 warga.\nLalu pulang.")
    qtbot.keyClick(editor, Key.Key_Left, CTRL | SHIFT)
    assert editor.textCursor().selectedText() == "."
    qtbot.keyClick(editor, Key.Key_Home, SHIFT)
    assert editor.textCursor().selectedText() == "Lalu pulang."
    qtbot.keyClick(editor, Key.Key_Home, CTRL)
    qtbot.keyClick(editor, Key.Key_End, SHIFT)
    assert editor.textCursor().selectedText() == "Pagi 🙏🏻 warga."


def test_what_an_input_method_composes_is_one_undo_step(editor, qtbot):
    editor.insertPlainText("Pagi ")
    for half in ("w", "wa", "war"):
        QApplication.sendEvent(editor, QInputMethodEvent(half, []))
        assert editor.text() == "Pagi "
    done = QInputMethodEvent("", [])
    done.setCommitString("warga")
    QApplication.sendEvent(editor, done)
    assert editor.text() == "Pagi warga"
    editor.undo()
    assert editor.text() in ("Pagi ", "")


def test_the_zoom_is_remembered(open_window):
    window = open_window()
    window.page.editor.zoom(3)
    assert (window.page.editor._zoom, window.settings.get(EDITOR_ZOOM)) == (3, 3)
    assert open_window().page.editor._zoom == 3
    window.page.editor.zoom(0)
    assert window.settings.get(EDITOR_ZOOM) == 0


def test_an_answer_leaves_the_scroll_where_it_is(open_window, qtbot):
    window = open_window()
    page = window.page
    page.editor.insertPlainText("Ada batu kali.\n" * 400)
    qtbot.waitUntil(lambda: len(page.placed.findings) == 400, timeout=20_000)
    page.editor.place_cursor(0)
    bar = page.editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    with qtbot.waitSignal(page.answered):
        page.ask()
    assert bar.value() == before
