"""Every declared setting can be found, understood and changed; every change holds at once."""

import pytest
import shiboken6

from desktop.comfort.settings_dialog import SettingsDialog
from desktop.setting_list import ALL, OFFICE, OTHER_PROGRAMS, OTHER_PROGRAMS_ORIGINS, OTHER_PROGRAMS_PORT, THEME
from desktop.settings import Settings


@pytest.fixture
def dialog(qtbot, tmp_path):
    dialog = SettingsDialog(Settings(tmp_path / "s.json"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def row(dialog, setting):
    return next(row for row in dialog.rows if row.setting is setting)


def visible(dialog):
    return {row.setting.key for row in dialog.rows if row.isVisible()}


def test_all_settings_with_a_title_are_there_and_the_others_are_not(dialog):
    assert visible(dialog) == {setting.key for setting in ALL if setting.title}


@pytest.mark.parametrize(
    ("words", "found"),
    [("gelap", THEME), ("NOMOR port", OTHER_PROGRAMS_PORT), ("pratinjau", OFFICE)],
)
def test_settings_are_found_by_title_by_what_they_do_and_by_their_choices(dialog, words, found):
    dialog.search.setText(words)
    assert visible(dialog) == {found.key}
    assert [heading.text() for heading, _ in dialog._groups if heading.isVisible()] == [found.group]


def test_nothing_found_is_said(dialog):
    dialog.search.setText("zebra")
    assert visible(dialog) == set()
    assert dialog._none.isVisible()


def test_each_kind_of_value_is_changed_at_once_and_put_back(dialog, qtbot):
    settings = dialog.rows[0]._settings
    box = row(dialog, THEME).field
    box.setCurrentIndex(3)
    box.activated.emit(3)
    row(dialog, OTHER_PROGRAMS).field.click()
    row(dialog, OTHER_PROGRAMS_PORT).field.setValue(9090)
    qtbot.keyClicks(row(dialog, OFFICE).field, " Pemkab Sukamaju ")
    row(dialog, OFFICE).field.editingFinished.emit()
    shown = (THEME, OTHER_PROGRAMS, OTHER_PROGRAMS_PORT, OFFICE)
    assert [settings.get(one) for one in shown] == ["contrast", True, 9090, "Pemkab Sukamaju"]
    row(dialog, OFFICE).reset.click()
    assert row(dialog, OFFICE).field.text() == settings.get(OFFICE) == ""
    dialog.reset_all()
    assert all(settings.get(one) == one.default for one in shown)
    assert box.currentIndex() == 0


def test_what_is_not_allowed_is_told_and_changes_nothing(dialog, qtbot):
    line = row(dialog, OTHER_PROGRAMS_ORIGINS).field
    line.setText("bukan alamat!")
    line.editingFinished.emit()
    assert OTHER_PROGRAMS_ORIGINS.title in dialog._said.text()
    assert dialog.rows[0]._settings.get(OTHER_PROGRAMS_ORIGINS) == ""


def test_a_choice_made_elsewhere_is_shown(dialog):
    dialog.rows[0]._settings.set(THEME, "dark")
    assert row(dialog, THEME).field.currentText() == "Gelap"


def test_a_closed_dialog_leaves_later_choices_alone(qtbot, tmp_path):
    settings = Settings(tmp_path / "s.json")
    shiboken6.delete(SettingsDialog(settings))
    with qtbot.captureExceptions() as failures:
        settings.set(OTHER_PROGRAMS, value=True)
    assert failures == []
