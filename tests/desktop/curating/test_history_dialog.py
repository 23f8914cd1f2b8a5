"""What happened to an entry: field by field, two points, and back."""

from dataclasses import replace

import pytest

from desktop.curating import history_dialog
from desktop.curating.history_dialog import HistoryDialog
from desktop.curating.work_thread import WorkThread
from phrasebank.store import Bank


@pytest.fixture
def dialog(bank, path, qtbot):
    bank.settings.set("setuju-sendiri", "ya")
    first = bank.get("kayu-jati")
    second = bank.edit(replace(first, replacements=("jati",)), reason="cukup satu")
    bank.edit(replace(second, channels=("x",)))
    thread = WorkThread(lambda: Bank.open(path, author="uji"))
    made = HistoryDialog(first, thread)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._steps.topLevelItemCount() == 3, timeout=20_000)
    yield made
    thread.stop()


def cells(tree):
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [[item.text(column) for column in range(tree.columnCount())] for item in items]


def test_who_did_what_and_why(dialog):
    assert [row[1:] for row in cells(dialog._steps)] == [
        ["rekan", "Diubah", ""], ["rekan", "Diubah", "cukup satu"], ["uji", "Ditambahkan", ""],
    ]  # fmt: skip
    assert cells(dialog._fields) == [["Kanal", "semua kanal", "X"]]


def test_two_points_are_compared(dialog):
    dialog._steps.selectAll()
    assert cells(dialog._fields) == [["Pengganti", "jati\nkayu", "jati"], ["Kanal", "semua kanal", "X"]]
    assert not dialog._restore.isEnabled()


def test_an_earlier_value_comes_back_as_a_new_change(dialog, bank, monkeypatch, qtbot):
    monkeypatch.setattr(history_dialog, "ask_reason", lambda *_: "lebih baik dulu")
    dialog._steps.setCurrentItem(dialog._steps.topLevelItem(2))
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        dialog.restore()
    assert bank.get("kayu-jati").replacements == ("jati", "kayu")
    assert bank.history("kayu-jati")[0].reason == "lebih baik dulu"
