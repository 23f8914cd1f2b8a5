"""What names a key names the one that works now."""

import pytest

from desktop.named_keys import keys_of
from desktop.setting_list import SHORTCUTS


@pytest.fixture
def window(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: "Ctrl" in window.channels.box.toolTip())
    return window


def test_tool_tips_follow_the_keys_that_are_chosen(window):
    box, ignore = window.channels.box, window.page.panel.card._ignore
    assert box.toolTip().endswith("(Ctrl+Shift+M)")
    assert ignore.toolTip().endswith("(Alt+I)")
    window.settings.set(SHORTCUTS, {"channel": "Ctrl+J", "ignore-here": ""})
    assert box.toolTip().endswith("(Ctrl+J)")
    assert ignore.toolTip() == "Jangan tandai di tempat ini lagi"
    window.settings.set(SHORTCUTS, {})
    assert box.toolTip().endswith("(Ctrl+Shift+M)")


def test_a_menu_of_a_card_names_them_too(window):
    window.settings.set(SHORTCUTS, {"propose": "Ctrl+J"})
    lines = [action.text() for action in window.page.panel.card._more.menu().actions()]
    assert "&Usulkan ke bank frasa…\tCtrl+J" in lines


def test_a_command_without_keys_is_named_instead(window):
    assert keys_of(window.page.panel, "next-finding") == "F8"
    window.settings.set(SHORTCUTS, {"next-finding": ""})
    assert keys_of(window.page.panel, "next-finding") == "Temuan berikutnya"


def test_a_suggestion_shown_later_names_them(window, write):
    window.settings.set(SHORTCUTS, {"apply-first": "Ctrl+J"})
    write(window, "Ada batu kali.", found=["batu kali"])
    window.page.go_to_next()
    window.page.panel.card.show_finding(window.page.current()[0])
    assert window.page.panel.card.buttons()[0].toolTip() == "Terapkan (Ctrl+J)"
