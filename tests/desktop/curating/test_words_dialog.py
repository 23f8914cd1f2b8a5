"""The dictionary's dialog, from the keyboard."""

import pytest
from PySide6.QtCore import Qt

from desktop.curating.words_dialog import WordsDialog
from phrasebank.entry import Layer
from phrasebank.store import Bank


@pytest.fixture
def bank():
    with Bank.in_memory(author="uji") as opened:
        opened.dictionary.add(["lundayeh", "GoPay"])
        yield opened


@pytest.fixture
def dialog(bank, qtbot):
    made = WordsDialog(bank)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog):
    return [dialog._found.index(row, 0).data() for row in range(dialog._found.rowCount())]


def test_words_are_typed_in_looked_for_and_deleted(dialog, bank, qtbot):
    assert shown(dialog) == ["GoPay", "lundayeh"]
    qtbot.keyClicks(dialog._new, " erau")
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog._new, Qt.Key.Key_Return)
    assert (shown(dialog), dialog._new.text(), dialog.isVisible()) == (["erau", "GoPay", "lundayeh"], "", True)
    assert dialog._list.currentIndex().data() == "erau"
    qtbot.keyClicks(dialog._search, "PAY")
    assert (shown(dialog), dialog._count.text()) == (["GoPay"], "1 dari 3 kata")
    qtbot.keyClick(dialog._list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog._list, Qt.Key.Key_Delete)
    assert (shown(dialog), dialog._count.text()) == ([], "0 dari 2 kata")
    assert [own.word for own in bank.dictionary.words()] == ["erau", "lundayeh"]


def test_a_refused_word_stays_and_the_reason_is_shown(dialog, bank, qtbot):
    for typed, told in (("dua kata", "lebih dari satu kata"), ("GoPay", "sudah ada"), ("", "Tulis dulu")):
        dialog._new.setText(typed)
        qtbot.mouseClick(dialog._add, Qt.MouseButton.LeftButton)
        assert told in dialog._said.text()
        assert (dialog._said.isVisible(), dialog._new.text()) == (True, typed)
    assert len(bank.dictionary.words()) == 2


def test_the_office_has_a_dictionary_of_its_own(dialog, bank, qtbot):
    dialog._which.setCurrentIndex(1)
    assert (shown(dialog), dialog._count.text()) == ([], "Belum ada kata.")
    dialog._new.setText("lundayeh")
    dialog.add()
    assert shown(dialog) == ["lundayeh"]
    assert [own.word for own in bank.dictionary.words(Layer.AGENCY)] == ["lundayeh"]
