"""Finding and replacing, from the keyboard."""

import pytest
from PySide6.QtCore import Qt

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(window, qtbot):
    window.page.editor.place_cursor(0)
    qtbot.keyClick(window.page.editor, Qt.Key.Key_H, CTRL)
    qtbot.keyClicks(window.editing.finder.bar._words, "BATU")
    return window.editing.finder.bar


def selected(page):
    return page.editor.selection()[0]


def test_what_is_typed_is_found_at_once_and_walked_through(window, page, bar, qtbot):
    places = [page._marks.span(row)[0] for row in range(3)]
    assert (selected(page), bar._count.text()) == (places[0], "1 dari 3")
    qtbot.keyClick(bar._words, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert (selected(page), bar._count.text()) == (places[2], "3 dari 3")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert selected(page) == places[0]
    qtbot.keyClick(bar._words, Qt.Key.Key_Return, SHIFT)
    assert selected(page) == places[2]


def test_all_are_replaced_in_one_undo_step(page, bar, qtbot):
    before = page.editor.text()
    bar._new.setText("🙂 semen")
    bar._every.click()
    assert page.editor.text() == before.replace("batu", "🙂 semen")
    qtbot.waitUntil(lambda: bar._count.text() == "Tidak ada yang cocok")
    page.editor.undo()
    assert page.editor.text() == before


def test_one_is_replaced_and_the_next_one_selected(page, bar, qtbot):
    before = page.editor.text()
    bar._new.setText("pasir")
    bar._new.setFocus()
    qtbot.keyClick(bar._new, Qt.Key.Key_Return)
    assert page.editor.text() == before.replace("batu", "pasir", 1)
    assert page.editor.textCursor().selectedText() == "batu"
    assert bar._new.hasFocus()


def test_only_what_is_seen_is_marked_and_esc_gives_the_cursor_back(page, bar, qtbot):
    def marked():
        return len([s for s in page.editor.extraSelections() if s.format.fontOverline()])

    assert marked() == 3
    page.editor.change([((0, 0), "batu\n" * 3000)])
    qtbot.waitUntil(lambda: bar._count.text().endswith("dari 3.003") or bar._count.text() == "3.003 cocok")
    assert 3 < marked() < 200
    qtbot.keyClick(bar._words, Qt.Key.Key_Escape)
    assert (marked(), bar.isVisible(), page.editor.hasFocus()) == (0, False, True)
