"""The help as it is read: pages, search, links, F1."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QWidget

from desktop.comfort.shortcuts_dialog import ShortcutsDialog
from desktop.help.help_dialog import HelpDialog, show_help
from desktop.help.pages import pages


@pytest.fixture
def guide(qtbot):
    """An open help."""
    owner = QWidget()
    qtbot.addWidget(owner)
    show_help("mulai", owner)
    yield owner.findChild(HelpDialog)  # noqa: PT022  # the owner must live as long


def titles(guide):
    return [guide.list.item(row).text().split("\n")[0] for row in range(guide.list.count())]


def test_every_page_opens_and_is_marked_in_the_list(guide):
    for row, (name, page) in enumerate(pages().items()):
        guide.show_page(name)
        assert guide.view.toPlainText().startswith(page.title)
        assert guide.list.currentRow() == row


def test_pictures_are_shown(guide):
    guide.show_page("libreoffice")
    assert guide.view.loadResource(2, QUrl("program-lain.png")) is not None


def test_back_and_forward_go_through_what_was_read(guide):
    guide.show_page("kanal")
    guide.view.follow(QUrl("angka.md"))
    guide.back.click()
    assert (guide.view.page, guide.list.currentItem().text()) == ("kanal", "Kanal")
    guide.forward.click()
    assert guide.view.page == "angka"


def test_search_lists_pages_shows_the_first_and_marks_the_words(guide):
    guide.search.setText("fokus")
    assert guide.view.page in {"menulis", "pintas"}
    assert "fokus" in guide.view.extraSelections()[0].cursor.selectedText().lower()
    guide.search.clear()
    assert len(titles(guide)) == len(pages())
    assert guide.view.extraSelections() == []


def test_f1_opens_the_page_for_what_has_the_keyboard(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.editor.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window.findChild(HelpDialog)
    assert guide.view.page == "menulis"
    guide.hide()
    window.activateWindow()
    window.show_bank()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChildren(HelpDialog) == [guide]
    assert guide.view.page == "bank"


def test_f1_in_a_dialog_opens_its_page_in_front_of_it(open_window, qtbot, monkeypatch):
    window = open_window()

    def press(dialog):
        dialog.show()
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        assert dialog.findChild(HelpDialog).view.page == "pintas"

    monkeypatch.setattr(QDialog, "exec", press)
    window.comfort.show_shortcuts()


def test_a_link_does_what_the_menu_does(open_window, monkeypatch):
    window, shown = open_window(), []
    monkeypatch.setattr(ShortcutsDialog, "exec", lambda dialog: shown.append(dialog))  # noqa: PLW0108  # to bind it
    show_help("pintas", window)
    window.findChild(HelpDialog).view.follow(QUrl("luwes:shortcuts"))
    assert len(shown) == 1
