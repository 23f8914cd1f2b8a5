"""What a screen reader is told, read from the same tree that it reads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop.comfort.callout import Callout
from resources import path

_ITEMS = 10  # of each list; the others are made in the same way
_MEANINGLESS = {QAccessible.Role.NoRole, QAccessible.Role.Whitespace}


@pytest.fixture
def window(open_window, qtbot):
    window = open_window(sample=path("samples", "contoh.txt").read_text(encoding="utf-8"))
    qtbot.waitUntil(lambda: bool(window.page.placed.findings), timeout=20_000)
    window.page.go_to_next()
    qtbot.waitUntil(lambda: len(window.page.panel.card.buttons()) > 2)
    return window


def nameless(interface, trail=""):
    """The way to everything below that takes the keyboard and has no name or role."""
    state, name, role = interface.state(), interface.text(QAccessible.Text.Name), interface.role()
    here = f"{trail}/{role.name}:{type(interface.object()).__name__}"
    if state.focusable and not state.invisible and not state.disabled and (not name.strip() or role in _MEANINGLESS):
        yield here
    items = role in (QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree)
    for number in range(min(interface.childCount(), _ITEMS) if items else interface.childCount()):
        if (child := interface.child(number)) and not child.state().invisible:
            yield from nameless(child, here)


def unreached(root):
    """What Tab should reach in a window and does not."""
    wanted = {
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.focusProxy() is None and widget.window() is root and not isinstance(widget.parent(), Callout)
    }
    reached = set()
    for _ in range(2 * len(wanted) + 5):
        root.focusNextChild()
        reached.add(root.focusWidget())
    return {f"{type(widget).__name__} {widget.accessibleName()}" for widget in wanted - reached}


def complaints(widget):
    return [*nameless(QAccessible.queryAccessibleInterface(widget)), *unreached(widget.window())]


def test_everything_in_the_window_has_a_name_and_is_reached(window):
    window.bar.show_message("Pesan.", lambda: None)
    window.editing.finder.bar.show()
    assert complaints(window) == []


@pytest.fixture
def bank(window, qtbot):
    """The bank's page, once its first entry is chosen."""
    window.show_bank()
    qtbot.waitUntil(lambda: window._bank._model.rowCount() > 0, timeout=20_000)
    return window._bank


def test_everything_in_the_bank_has_a_name_and_is_reached(window, bank):
    assert complaints(window) == []


DIALOGS = {
    "settings": lambda window: window.comfort.show_settings,
    "keys": lambda window: window.comfort.show_shortcuts,
    "words": lambda window: window.show_words,
    "ignored": lambda window: lambda: window.editing.ignoring.show(window),
    "all at once": lambda window: window.editing.mend_safe,
    "proposal": lambda window: window.editing.propose,
    "history": lambda window: window.drafts.show_history,
    "programs": lambda window: window.grammar.show_programs,
    "publish": lambda window: window.publishing.show_publish,
    "install": lambda window: window.publishing.show_install,
    "packs": lambda window: window.publishing.show_shelf,
    "keys of the office": lambda window: window.publishing.show_keys,
    "inbox": lambda window: window.publishing.show_inbox,
}


OF_BANK = {
    "care": lambda bank: bank.show_care,
    "entry": lambda bank: bank.edit,
    "new entry": lambda bank: bank.add,
    "history of an entry": lambda bank: bank.show_history,
}


@pytest.fixture
def look_at(qtbot, monkeypatch):
    """Opens a dialog and gives what is wrong with it: ``look_at(open)``."""
    seen = []

    def look(dialog):
        dialog.show()
        qtbot.waitExposed(dialog)
        seen.append(complaints(dialog))
        dialog.done(0)  # as closing does: it ends the threads of the dialog
        return 0

    def opened(open_dialog):
        open_dialog()
        return seen

    monkeypatch.setattr("PySide6.QtWidgets.QDialog.exec", look)
    return opened


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name_and_is_reached(window, look_at, name):
    assert look_at(DIALOGS[name](window)) == [[]]


@pytest.mark.parametrize("name", OF_BANK)
def test_everything_in_a_dialog_of_the_bank_has_a_name_and_is_reached(bank, look_at, name):
    assert look_at(OF_BANK[name](bank)) == [[]]


def test_f6_goes_round_the_parts_of_the_window(window, qtbot):
    window.page.editor.setFocus()
    visited = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        visited.append(window.focusWidget())
    parts = (window.page.panel, window.statusBar(), window.drafts.panel)
    assert all(part.isAncestorOf(widget) for part, widget in zip(parts, visited, strict=False))
    assert visited[-1] is window.page.editor
