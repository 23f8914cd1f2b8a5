"""The bank's page: find, choose, decide, take back, all from the keyboard."""

import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.curating.bank_view import BankView
from desktop.curating.entry_form import EntryForm
from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.listing import Wanted

_Key = Qt.Key
_Ctrl = Qt.KeyboardModifier.ControlModifier
PROPOSAL = Entry("", "pasir laut", ("pasir",), Category.REDUNDANCY, bad=("Ada [pasir laut => pasir].",))


@pytest.fixture
def rows(view, qtbot):
    """The first column, once the latest question has been answered."""

    def shown(count):
        qtbot.waitUntil(lambda: view._model.rowCount() == count, timeout=20_000)
        return [view._model.index(row, 0).data() for row in range(count)]

    return shown


@pytest.fixture
def done(view, qtbot):
    """Waits until a batch has ended and the table shows it."""

    def wait(words):
        qtbot.waitUntil(lambda: words in view._result.message, timeout=20_000)
        qtbot.waitUntil(lambda: view._table.current() is not None, timeout=20_000)

    return wait


def find_own(view, words):
    """Words that shipped entries have too."""
    view._filter._author.setCurrentText("uji")
    view._filter.words.setText(words)


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def test_letters_typed_in_the_table_search_and_down_goes_back(view, rows):
    view._table.setFocus()
    QTest.keyClicks(view._table, "k")
    QTest.keyClicks(view._filter.words, "ayu jat")
    assert rows(1) == ["kayu jati"]
    assert view._filter.words.text() == "kayu jat"
    press(view._filter.words, _Key.Key_Down)
    assert view._table.hasFocus() or view._table.currentIndex().row() == 0
    assert view._filter._clear.isEnabled()
    view._filter.clear()
    assert view._filter.wanted() == Wanted()


def test_rows_of_one_id_in_two_layers_are_two(bank, view, rows):
    bank.mute("kayu-jati", Layer.PERSONAL)
    view.reload()
    view._filter.words.setText("kayu jati")
    assert rows(2) == ["kayu jati", "kayu jati"]
    assert {view._model.index(row, 5).data() for row in range(2)} == {"Disetujui", "Dibisukan"}
    assert {view._model.entry(row).layer for row in range(2)} == {Layer.AGENCY, Layer.PERSONAL}


def test_a_proposal_of_a_colleague_is_seen_approved_and_taken_back(bank, view, rows, done, qtbot):
    bank.propose(PROPOSAL)
    view.reload()
    qtbot.waitUntil(lambda: view._tools.proposals.text() == "Usulan (1)", timeout=20_000)
    view._tools.proposals.click()
    assert rows(1) == ["pasir laut"]
    with qtbot.waitSignal(view.changed, timeout=20_000):
        press(view._table, _Key.Key_Return, _Ctrl)
    rows(0)
    assert bank.get("pasir-laut").status is Status.APPROVED
    with qtbot.waitSignal(view.changed, timeout=20_000):
        view._result.undo.click()
    assert rows(1) == ["pasir laut"]
    assert bank.get("pasir-laut").status is Status.PROPOSED


def test_many_are_changed_at_once_stay_chosen_and_are_set_back_with_one_key(bank, view, rows, done):
    find_own(view, "jati")
    found = rows(2)
    view._table.selectAll()
    view.set_fields({"safe": True, "channels": ("instagram",)})
    done("2 entri diubah")
    assert [entry.channels for entry in (bank.get("kayu-jati"), bank.get("jatti"))] == [("instagram",)] * 2
    assert view._table.count() == 2
    view._table.setFocus()
    press(view._table, _Key.Key_Z, _Ctrl)
    done("2 entri dikembalikan")
    assert not bank.get("kayu-jati").safe
    assert rows(2) == found


def test_what_was_refused_is_told_with_its_reason(view, rows, done):
    find_own(view, "jati")
    rows(2)
    view._table.selectAll()
    press(view._table, _Key.Key_Return, _Ctrl)
    done("2 entri tidak diubah")
    assert view._result._why.isVisible()
    assert not view._result.undo.isVisible()


def test_a_comment_is_kept_with_its_entry(bank, view, rows, qtbot):
    view._filter.words.setText("batu kali")
    rows(1)
    qtbot.waitUntil(lambda: "Belum ada" in view._pane._comments.toPlainText(), timeout=20_000)
    view._pane._comment.setText("Masih dipakai di desa?")
    press(view._pane._comment, _Key.Key_Return)
    qtbot.waitUntil(lambda: "Masih dipakai" in view._pane._comments.toPlainText(), timeout=20_000)
    assert [comment.text for comment in bank.comments("batu-kali")] == ["Masih dipakai di desa?"]


def test_keys_of_the_table(view, rows, monkeypatch, done, qtbot):
    opened = []
    monkeypatch.setattr(EntryForm, "exec", lambda form: opened.append(form.windowTitle()))
    view._filter.words.setText("batu kali")
    rows(1)
    for key in (_Key.Key_F2, _Key.Key_Return, _Key.Key_Insert):
        press(view._table, key)
    assert opened == ["Ubah entri", "Ubah entri", "Entri baru"]
    press(view._table, _Key.Key_Delete)
    done("1 entri dinonaktifkan")
    qtbot.waitUntil(lambda: view._tools.retire.text() == "Pulihkan", timeout=20_000)


def test_a_file_that_is_no_bank_is_told(tmp_path, qtbot):
    sqlite3.connect(tmp_path / "bank.db").execute("CREATE TABLE lain (x)").connection.close()
    view = BankView(tmp_path / "bank.db")
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.failed, timeout=20_000) as told:
        view.show()
    assert "program lain" in told.args[0]
    assert view._model.rowCount() == 0
    view.stop()


def test_an_entry_above_is_muted_from_the_keyboard_and_what_a_proposal_changes_is_told(bank, view, rows, done, qtbot):
    view._filter.words.setText("acap kali")
    rows(1)
    press(view._table, _Key.Key_M, _Ctrl)
    for key in (_Key.Key_Down, _Key.Key_Down, _Key.Key_Return):  # for the whole agency
        press(view._steps.muting, key)
    done("1 entri dibisukan")
    assert bank.get("acapkali").muted
    bank.edit(replace(bank.get("acapkali", Layer.NATIONAL), safe=False))
    view.reload()
    qtbot.waitUntil(lambda: view._pane._changing.text() == "Mengubah entri yang berlaku: Aman.", timeout=20_000)
