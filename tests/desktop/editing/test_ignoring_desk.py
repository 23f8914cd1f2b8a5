"""Ignoring here, in the draft, everywhere; and taking it back."""

import pytest
from PySide6.QtWidgets import QTreeWidget

from desktop.editing.ignored_dialog import IgnoredDialog
from desktop.setting_list import IGNORED_RULES
from desktop.writing.ignoring import Scope


@pytest.fixture
def ignore(window, qtbot):
    """Ignores a row: ``ignore(1, Scope.HERE)``, and waits for the answer."""

    def done(row, scope):
        window.page._go_to(row)
        with qtbot.waitSignal(window.page.answered):
            window.editing.ignoring.ignore(scope)

    return done


def test_here_means_this_place_only_wherever_it_moves(window, page, ignore, qtbot, shown):
    ignore(1, Scope.HERE)
    assert shown(window) == ["batu kali", "batu kali", "kayu jati"]
    with qtbot.waitSignal(page.answered):
        page.editor.change([((0, 0), "Pagi 🙏🏻.\n")])
    assert shown(window) == ["batu kali", "batu kali", "kayu jati"]
    with qtbot.waitSignal(page.answered):
        window.bar.undo()
    assert shown(window) == ["batu kali", "batu kali", "batu kali", "kayu jati"]


def test_what_stood_last_stays_ignored_while_the_writer_goes_on(page, ignore, qtbot, shown, write):
    window = page.window()
    write(window, "Di sini ada batu kali", found=["batu kali"])
    ignore(0, Scope.HERE)
    for words in (" da", "n air", " yang jernih sekali."):
        with qtbot.waitSignal(page.answered):
            page.editor.insertPlainText(words)
        assert shown(window) == []


def test_in_the_draft_means_all_with_the_same_words(window, page, ignore, qtbot, shown):
    ignore(0, Scope.DRAFT)
    assert shown(window) == ["batu kali", "kayu jati"]  # “batu\nkali” are not the same words
    with qtbot.waitSignal(page.answered):
        window.bar.undo()
    assert len(shown(window)) == 4


def test_a_rule_is_ignored_everywhere_and_at_the_next_start(window, open_window, ignore, qtbot, write):
    ignore(0, Scope.RULE)
    other = open_window()
    write(other, "Ada batu kali dan kayu jati.", found=["kayu jati"])
    with qtbot.waitSignal(window.page.answered):
        window.bar.undo()
    assert len(window.page.placed.findings) == 4
    assert window.settings.get(IGNORED_RULES) == {}


def test_all_of_it_is_listed_and_taken_back(window, ignore, qtbot, shown, monkeypatch):
    ignore(1, Scope.HERE)
    ignore(0, Scope.DRAFT)
    ignore(1, Scope.RULE)
    seen = []

    def use(dialog):
        tree = dialog.findChild(QTreeWidget)
        groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        seen.extend([group.child(0).text(0) for group in groups])
        groups[0].child(0).setSelected(True)
        dialog.take_back()
        dialog.take_all_back()
        assert not dialog._all.isEnabled()

    monkeypatch.setattr(IgnoredDialog, "exec", use)
    window.editing.ignoring.show(window)
    assert seen == ["…a batu kali dan [batu kali].", "batu kali", "“kayu jati”"]
    qtbot.waitUntil(lambda: len(shown(window)) == 4)


def test_a_draft_keeps_what_is_ignored_in_it(window, ignore, open_window, qtbot, shown):
    ignore(1, Scope.HERE)
    ignore(2, Scope.DRAFT)
    window.session.end()
    other = open_window()
    qtbot.waitUntil(lambda: shown(other) == ["batu kali", "batu kali"], timeout=20_000)
