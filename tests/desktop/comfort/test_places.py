"""The window comes back as it was left, on whatever screen there is."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QSplitter

from desktop.setting_list import PLACES


def borders(window, name="text"):
    return window.findChild(QSplitter, name).sizes()


def test_size_and_borders_come_back(open_window, qtbot):
    first = open_window()
    first.resize(760, 700)  # the screen of the tests has 800 dots
    first.findChild(QSplitter, "findings").setSizes([200, 380])
    left = borders(first, "findings")
    first.comfort.stop()
    second = open_window()
    second.comfort.places.restore_window()
    qtbot.waitUntil(lambda: borders(second, "findings") == left)
    assert second.size() == first.size()


def test_borders_hidden_by_focus_come_back_and_are_remembered_as_they_were(open_window, qtbot):
    window = open_window()
    left = borders(window)
    window.comfort.toggle_focus()
    qtbot.waitUntil(lambda: borders(window)[0] == 0)
    window.comfort.stop()
    second = open_window()
    second.comfort.places.restore_borders(second)
    qtbot.waitUntil(lambda: borders(second) == left)
    window.comfort.toggle_focus()
    qtbot.waitUntil(lambda: borders(window) == left)


def test_a_screen_that_is_gone_or_a_broken_place_does_not_lose_the_window(open_window):
    first = open_window()
    first.move(QPoint(9000, 9000))
    first.comfort.stop()
    second = open_window()
    second.comfort.places.restore_window()
    assert second.screen().availableGeometry().intersects(second.frameGeometry())
    second.settings.set(PLACES, {"window": "☃", "text": 3})
    second.comfort.places.restore_window()
    assert second.isVisible()


def test_dialogs_are_no_larger_than_the_screen(open_window):
    window = open_window()
    window.comfort.places.restore_window()
    dialog = QDialog(window)
    dialog.resize(5000, 5000)
    dialog.show()
    nested = QDialog(dialog)
    nested.resize(5000, 5000)
    nested.show()
    room = window.screen().availableGeometry()
    assert room.width() > dialog.width()
    assert room.height() > nested.height()
