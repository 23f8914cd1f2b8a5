"""The library beside the text, from the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.drafts.draft import Draft, Status
from desktop.drafts.store import DraftStore

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window, drafts, qtbot):
    """A window on the newest of three drafts, with the list filled."""
    store = DraftStore(drafts)
    for text in ("Pasar murah\nisi pasar", "Banjir rob\nisi banjir", "Hari guru\nisi guru"):
        store.copy(Draft(text, unsaved=True))
    window = open_window()
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    window.activateWindow()
    return window


def names(window):
    model = window.drafts.panel.list.model()
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def states(window):
    model = window.drafts.panel.list.model()
    return [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


@pytest.fixture
def press(window, qtbot):
    return lambda widget, key, modifier=Qt.KeyboardModifier.NoModifier: qtbot.keyClick(widget, key, modifier)


def test_a_draft_is_searched_opened_and_the_writer_is_back_in_the_text(window, press, qtbot):
    panel = window.drafts.panel
    press(window, Qt.Key.Key_D, CTRL | SHIFT)
    qtbot.waitUntil(panel.filters.words.hasFocus)
    qtbot.keyClicks(panel.filters.words, "isi pas")
    assert names(window) == ["Pasar murah"]
    press(panel.filters.words, Qt.Key.Key_Down)
    press(panel.list, Qt.Key.Key_Return)
    assert window.page.editor.text() == "Pasar murah\nisi pasar"
    assert window.page.editor.hasFocus()
    press(panel.filters.words, Qt.Key.Key_Escape)
    assert panel.filters.words.text() == ""
    qtbot.waitUntil(lambda: [state for state in states(window) if "terbuka di sini" in state] != [])


def test_the_row_of_the_draft_that_the_window_shows_is_the_chosen_one(window, qtbot):
    panel, store = window.drafts.panel, window.drafts.library
    assert panel.current() == window.session.path
    other = next(row.path for row in store.index.find(panel.filters.wanted) if row.name == "Pasar murah")
    window.session.open_draft(other)
    qtbot.waitUntil(lambda: panel.current() == other)
    window.session.new()
    window.page.editor.insertPlainText("Baru")
    qtbot.waitUntil(lambda: panel.current() == window.session.path is not None, timeout=5000)


def test_the_panel_is_hidden_from_inside_and_stays_so(window, press, qtbot, open_window):
    for _ in range(2):  # to it, then away with it
        press(window, Qt.Key.Key_D, CTRL | SHIFT)
        QApplication.processEvents()
    assert not window.drafts.panel.isVisible()
    assert not open_window().drafts.panel.isVisible()


def test_a_deleted_draft_comes_back_by_undo_and_out_of_the_bin(window, press, qtbot):
    panel = window.drafts.panel
    shown = window.page.editor.text()
    panel.list.setCurrentIndex(panel.list.model().index(names(window).index("Hari guru")))
    press(panel.list, Qt.Key.Key_Delete)  # the one that the window shows
    assert window.page.editor.text() == ""
    qtbot.waitUntil(lambda: len(names(window)) == 2)
    press(panel.list, Qt.Key.Key_Z, CTRL)
    assert window.page.editor.text() == shown, window.bar.message
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    panel.list.setCurrentIndex(panel.list.model().index(names(window).index("Banjir rob")))
    press(panel.list, Qt.Key.Key_Delete)
    panel.filters.status.setCurrentText("Tempat sampah")
    qtbot.waitUntil(lambda: names(window) == ["Banjir rob"])
    panel.list.setCurrentIndex(panel.list.model().index(0))
    press(panel.list, Qt.Key.Key_Return)
    assert window.page.editor.text().startswith("Banjir rob")
    qtbot.waitUntil(lambda: names(window) == [])


def test_a_draft_is_named_tagged_and_copied(window, press, qtbot, monkeypatch):
    panel, answers = window.drafts.panel, ["Judul baru", "guru, #sekolah"]
    monkeypatch.setattr("desktop.drafts.actions.ask_words", lambda *_: answers.pop(0))
    panel.list.setCurrentIndex(panel.list.model().index(names(window).index("Banjir rob")))
    press(panel.list, Qt.Key.Key_F2)
    press(panel.list, Qt.Key.Key_T, CTRL)
    window.drafts.actions.set_status(Status.APPROVED, panel.current())
    qtbot.waitUntil(lambda: any("Judul baru. Disetujui" in state and "#sekolah" in state for state in states(window)))
    panel.filters.tag.setCurrentText("#sekolah")
    assert names(window) == ["Judul baru"]
    press(panel.list, Qt.Key.Key_D, CTRL)
    assert (window.session.title, window.page.editor.text()) == ("Judul baru (salinan)", "Banjir rob\nisi banjir")
    qtbot.waitUntil(lambda: len(names(window)) == 2)


def test_what_another_window_shows_is_said_and_cannot_be_deleted(window, press, qtbot, open_window):
    second = open_window()
    qtbot.waitUntil(lambda: any("terbuka di jendela lain" in state for state in states(second)))
    panel = second.drafts.panel
    panel.list.setCurrentIndex(panel.list.model().index(names(second).index("Hari guru")))
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return):
        second.bar.hide()
        press(panel.list, key)
        assert "jendela Luwes lain" in second.bar.message
    assert window.page.editor.text() == "Hari guru\nisi guru"
