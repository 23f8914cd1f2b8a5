"""Focus hides all but the text, and gives everything back."""

import pytest
from PySide6.QtCore import Qt

from desktop.setting_list import LIBRARY_SHOWN


@pytest.fixture
def window(open_window, write, qtbot):
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])
    qtbot.waitUntil(window.isActiveWindow)
    return window


def around(window):
    return [part.isVisible() for part in (window.menuBar(), window.statusBar(), window.page.panel, window.drafts.panel)]


def test_only_a_column_of_text_is_left_until_esc(window, qtbot):
    window.resize(1400, 800)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    editor = window.page.editor
    assert around(window) == [False] * 4
    qtbot.waitUntil(lambda: editor.viewportMargins().left() > 100)
    left, right = editor.viewportMargins().left(), editor.viewportMargins().right()
    assert left == right
    qtbot.keyClick(editor, Qt.Key.Key_F8)  # keys work without their menus
    assert editor.textCursor().selectedText() == "batu kali"
    editor.zoom(8)
    assert editor.viewportMargins().left() < left
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert around(window) == [True] * 4
    assert editor.viewportMargins().left() == 0


def test_esc_closes_the_search_first(window, qtbot):
    window.comfort.focus.enter()
    window.editing.finder.open()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.comfort.focus.active
    qtbot.keyClick(window.page.editor, Qt.Key.Key_Escape)
    assert not window.comfort.focus.active


def test_what_was_hidden_before_stays_hidden(window):
    window.settings.set(LIBRARY_SHOWN, value=False)
    window.comfort.focus.enter()
    window.comfort.focus.leave()
    assert around(window) == [True, True, True, False]


def test_the_bank_is_not_shown_without_its_menu(window):
    window.comfort.focus.enter()
    window.show_bank()
    assert window.menuBar().isVisible()


def test_the_library_gives_way_in_a_narrow_window_and_comes_back(window, qtbot):
    window.resize(700, 500)
    qtbot.waitUntil(window.drafts.panel.isHidden)
    window.drafts.toggle()  # who wants it all the same
    assert window.drafts.panel.isVisible()
    window.resize(1300, 500)
    window.resize(700, 500)
    assert window.drafts.panel.isHidden()
    window.resize(1300, 500)
    qtbot.waitUntil(window.drafts.panel.isVisible)
