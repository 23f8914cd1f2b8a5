"""The bank's page: find, add, change, retire; what the bank refuses is told in the form."""

import pytest
from PySide6.QtWidgets import QTreeWidget

from desktop.curating.bank_model import BankModel, Filter
from desktop.curating.bank_view import BankView
from desktop.curating.entry_form import EntryForm
from desktop.curating.history_dialog import HistoryDialog
from nlp.category import Category
from phrasebank.entry import Entry, Status
from phrasebank.store import Bank

ENTRIES = [
    Entry("a", "(para) hadirin", ("tamu",), Category.STIFF_PHRASE, why="Kaku."),
    Entry("b", "Batu kali", ("",), Category.REDUNDANCY, status=Status.DEPRECATED),
    Entry("c", "angin", ("bayu", "udara"), Category.STIFF_PHRASE),
]


@pytest.fixture
def bank(tmp_path):
    (tmp_path / "seed").mkdir()
    with Bank.in_memory(author="uji") as opened:
        yield opened


@pytest.fixture
def view(bank, qtbot):
    made = BankView(bank)
    qtbot.addWidget(made)
    return made


def column(model, number=0):
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def test_the_table_is_sorted_searched_and_filtered(qapp):
    model = BankModel()
    model.load(ENTRIES)
    assert column(model) == ["angin", "Batu kali", "(para) hadirin"]
    assert column(model, 1) == ["bayu, udara", "(hapus)", "tamu"]
    for wanted, found in (
        (Filter("KAKU"), ["(para) hadirin"]),
        (Filter("bayu ang"), ["angin"]),
        (Filter(category=Category.REDUNDANCY), ["Batu kali"]),
        (Filter(category=Category.STIFF_PHRASE, status=Status.DEPRECATED), []),
        (Filter(), ["angin", "Batu kali", "(para) hadirin"]),
    ):
        model.filter(wanted)
        assert column(model) == found


def test_a_refused_entry_shows_why_and_a_mended_one_is_stored(bank, view, qtbot):
    form = EntryForm(None, bank.add)
    qtbot.addWidget(form)
    fields = form._fields
    fields.pattern.setText("batu kali")
    fields.replacements.setPlainText("kerikil\n(hapus)")
    fields.bad.setPlainText("Tidak ada kurung di sini.")
    form.save()
    assert form.stored is None
    assert "kurung siku" in form._problems.text()
    fields.bad.setPlainText("Ada [batu kali => kerikil] di sini.")
    qtbot.waitUntil(lambda: not form._problems.text())  # tried while typing
    fields.reason.setText("sering muncul")
    form.save()
    assert bank.get(form.stored.id).replacements == ("kerikil", "")
    assert bank.history(form.stored.id)[0].reason == "sering muncul"


def test_a_change_shows_in_the_table_and_its_history(bank, view, qtbot, monkeypatch):
    entry = bank.add(
        Entry("batu-kali", "batu kali", ("kerikil",), Category.STIFF_PHRASE, bad=("Ada [batu kali => kerikil].",))
    )
    view.reload(entry.id)
    view._search.setText("batu kali")
    assert column(view._model, 1) == ["kerikil"]

    def change(form):
        form._fields.replacements.setPlainText("kerikil\nkrikil")
        form.save()
        return 1

    monkeypatch.setattr(EntryForm, "exec", change)
    with qtbot.waitSignal(view.changed):
        view.edit()
    assert column(view._model, 1) == ["kerikil, krikil"]
    with qtbot.waitSignal(view.changed):
        view.retire_or_restore()
    assert column(view._model, 4) == ["Tidak dipakai lagi"]
    dialog = HistoryDialog("batu kali", bank.history(entry.id))
    qtbot.addWidget(dialog)
    rows = dialog.findChild(QTreeWidget).invisibleRootItem()
    assert [rows.child(n).text(2) for n in range(3)] == ["Dinonaktifkan", "Diubah", "Ditambahkan"]
    assert rows.child(1).child(0).text(0) == "Pengganti: kerikil → kerikil | krikil"
