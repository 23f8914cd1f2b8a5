"""Keys are changed by pressing others, and nothing has the keys of something else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from desktop.comfort.shortcuts import Shortcuts, is_for_text
from desktop.comfort.shortcuts_dialog import ShortcutsDialog
from desktop.setting_list import SHORTCUTS
from desktop.settings import Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "s.json")


@pytest.fixture
def make(qtbot, settings):
    """As at a start: actions with the keys they come with, then what was chosen."""
    windows = []

    def made():
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        actions = [QAction(name, window, objectName=name) for name in ("find", "save", "tour")]
        for action, keys in zip(actions, (["Ctrl+F", "F3"], ["Ctrl+S"], []), strict=True):
            action.setShortcuts([QKeySequence(one) for one in keys])
        window.addActions(actions)
        return Shortcuts(actions, settings, window)

    return made


def keys(shortcuts):
    return [[key.toString() for key in action.shortcuts()] for action in shortcuts.actions]


def test_new_keys_hold_at_once_and_at_the_next_start(make):
    shortcuts = make()
    shortcuts.set_keys(shortcuts.actions[2], QKeySequence("Ctrl+T"))
    shortcuts.set_keys(shortcuts.actions[1], QKeySequence())
    assert keys(shortcuts) == keys(make()) == [["Ctrl+F", "F3"], [], ["Ctrl+T"]]


def test_keys_are_taken_from_what_had_them_and_given_back(make, settings):
    shortcuts = make()
    find, _, tour = shortcuts.actions
    shortcuts.set_keys(tour, QKeySequence("Ctrl+F"))
    assert keys(shortcuts) == [["F3"], ["Ctrl+S"], ["Ctrl+F"]]
    shortcuts.reset(find)
    assert keys(shortcuts) == [["Ctrl+F", "F3"], ["Ctrl+S"], []]
    assert settings.get(SHORTCUTS) == {}  # all is as it came


def test_a_broken_setting_leaves_the_keys_as_they_come(make, settings):
    settings.set(SHORTCUTS, {"find": 3, "save": "Blah+☃", "gone": "Ctrl+G"})
    assert keys(make()) == [["Ctrl+F", "F3"], [], []]


@pytest.mark.parametrize("pressed", ["A", "Shift+A", "Return", "Tab", "Ctrl+Tab", "Esc", "Ctrl+Left", "Del", "Space"])
def test_keys_that_write_or_walk_start_nothing(pressed):
    assert is_for_text(QKeySequence(pressed))


@pytest.mark.parametrize("pressed", ["Ctrl+A", "Alt+Shift+A", "F7", "Shift+F7", "Ctrl+Return"])
def test_other_keys_may(pressed):
    assert not is_for_text(QKeySequence(pressed))


@pytest.fixture
def dialog(make, qtbot):
    dialog = ShortcutsDialog(make(), lambda pressed: "Berkas" if pressed.toString() == "Alt+B" else "")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def press(qtbot, dialog, key, held=Qt.KeyboardModifier.NoModifier):
    dialog.keys.setFocus()
    qtbot.keyClick(dialog.keys, key, held)


def test_a_clash_is_named_before_it_is_settled(dialog, qtbot):
    dialog.search.setText("tour")
    press(qtbot, dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "save" in dialog.said.text()
    dialog.take.click()
    assert keys(dialog._shortcuts) == [["Ctrl+F", "F3"], [], ["Ctrl+S"]]
    assert dialog.said.isHidden()
    dialog.reset_all.click()
    assert keys(dialog._shortcuts)[1:] == [["Ctrl+S"], []]


def test_keys_of_the_text_and_of_menus_are_refused_with_the_reason(dialog, qtbot):
    press(qtbot, dialog, Qt.Key.Key_X)
    assert "menulis" in dialog.said.text()
    press(qtbot, dialog, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert "Berkas" in dialog.said.text()
    assert not dialog.take.isEnabled()


def test_actions_are_found_by_name_and_by_keys(dialog):
    for words, found in (("SAVE", "save"), ("f3", "find")):
        dialog.search.setText(words)
        assert [dialog._found.index(row, 0).data() for row in range(dialog._found.rowCount())] == [found]


def test_every_action_of_the_window_has_a_name_and_keys_of_its_own(open_window):
    actions = open_window()._menus.actions
    names = [action.objectName() for action in actions]
    assert all(names)
    assert len(set(names)) == len(names)
    used = [key.toString() for action in actions for key in action.shortcuts()]
    assert sorted(set(used)) == sorted(used)


def test_chosen_keys_work_in_the_window(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(window.isActiveWindow)
    window.settings.set(SHORTCUTS, {"focus-mode": "Ctrl+F11"})
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ControlModifier)
    assert window.comfort.focus.active
