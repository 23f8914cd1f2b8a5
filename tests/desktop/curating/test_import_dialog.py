"""The import's dialog: what would change, what was chosen, one step, and back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from desktop.curating.bank_view import BankView
from desktop.curating.export_dialog import ExportDialog
from desktop.curating.import_dialog import ImportDialog
from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.exchange.formats import content_in, exported
from phrasebank.store import Bank

BATU = Entry("batu-kali", "batu kali", ("kerikil",), Category.STIFF_PHRASE, bad=("Ada [batu kali => kerikil].",))
KAYU = Entry("kayu-jati", "kayu jati", ("jati",), Category.REDUNDANCY, bad=("Ada [kayu jati => jati].",))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "bank.db"
    with Bank.open(path, author="uji") as bank:
        for entry in (BATU, KAYU):
            bank.add(entry)
    return path


@pytest.fixture
def file(tmp_path, path):
    """One row of each kind: clashing in one field, changed, new, refused, the same."""
    with Bank.open(path, author="uji") as bank:
        batu, kayu, same = bank.get("batu-kali"), bank.get("kayu-jati"), bank.get("dalam-rangka")
        text = exported([batu, kayu, same], ".csv").decode("utf-8-sig").replace('"jati"', '"jati | papan"')
        lines = text.replace('"batu-kali";"batu kali";"kerikil"', '"batu-kali";"batu kali";"kerikil | kali"')
        bank.edit(replace(batu, replacements=("kerikil", "batu")))
    file = tmp_path / "Usulan.csv"
    file.write_text(f'{lines};"pasir laut";"pasir";"Ejaan"\n;"pasir (laut";"pasir";"Ejaan"\n', encoding="utf-8-sig")
    return file


@pytest.fixture
def dialog(path, file, qtbot):
    made = ImportDialog(path)
    qtbot.addWidget(made)
    made.show()
    made.examine(file)
    qtbot.waitUntil(lambda: not made._bar.isVisible() and made._model.choices is not None, timeout=20_000)
    yield made
    qtbot.waitUntil(lambda: made._job is None, timeout=20_000)


def shown(dialog):
    model = dialog._model
    return [[model.index(row, column).data() for column in (0, 1, 2)] for row in range(model.rowCount())]


def select(dialog, row):
    dialog._table.selectRow(row)


def test_the_rows_are_told_by_kind_with_reasons(dialog):
    assert shown(dialog) == [
        ["2", "Bentrok", "batu kali"],
        ["3", "Berubah", "kayu jati"],
        ["5", "Baru", "pasir laut"],
        ["6", "Ditolak", "pasir (laut"],
    ]
    assert "Kurung" in dialog._model.index(3, 3).data()
    assert dialog._apply.text() == "Simpan 2 baris"
    dialog._kinds.setCurrentIndex(3)
    assert shown(dialog) == [["4", "Tetap", "dalam rangka"]]


def test_what_is_chosen_is_stored_as_one_step_and_taken_back(dialog, path, qtbot):
    with Bank.open(path) as bank:
        revision = bank.revision
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        qtbot.mouseClick(dialog._apply, Qt.MouseButton.LeftButton)
    assert "2 entri disimpan" in dialog._said.text()
    with Bank.open(path) as bank:
        assert bank.revision == revision + 1
        assert bank.get("kayu-jati").replacements == ("jati", "papan")
        assert bank.history("pasir-laut")[0].reason == "Impor dari Usulan.csv"
    qtbot.waitUntil(dialog._undo.isEnabled)
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        qtbot.mouseClick(dialog._undo, Qt.MouseButton.LeftButton)
    with Bank.open(path) as bank:
        assert bank.get("kayu-jati").replacements == ("jati",)


def test_a_clash_is_settled_field_by_field(dialog, path, qtbot):
    select(dialog, 0)
    texts = [dialog._detail.item(0, column).text() for column in range(4)]
    assert texts == ["Pengganti", "kerikil", "kerikil\nbatu", "kerikil\nkali"]
    qtbot.keyClick(dialog._table, Qt.Key.Key_Space)  # not yet: nobody has said whose word holds
    assert dialog._model.choices.count() == 2
    dialog._detail.findChild(QComboBox).setCurrentIndex(2)
    assert dialog._apply.text() == "Simpan 3 baris"
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        dialog.apply()
    with Bank.open(path) as bank:
        assert bank.get("batu-kali").replacements == ("kerikil", "kali")


def test_rows_are_left_out_from_the_keyboard(dialog, qtbot):
    select(dialog, 1)
    qtbot.keyClick(dialog._table, Qt.Key.Key_Space)
    assert dialog._model.index(1, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    dialog._none.click()
    assert not dialog._apply.isEnabled()
    dialog._all.click()
    assert dialog._apply.text() == "Simpan 2 baris"


def test_a_file_that_cannot_be_taken_is_told(path, tmp_path, qtbot):
    made = ImportDialog(path)
    qtbot.addWidget(made)
    made.show()
    broken = tmp_path / "rusak.xlsx"
    broken.write_bytes(b"PK\x03\x04")
    made.examine(broken)
    qtbot.waitUntil(lambda: "rusak.xlsx" in made._said.text() and made._job is None, timeout=20_000)
    assert not made._apply.isEnabled()


def test_what_is_exported_is_what_was_chosen(path, tmp_path, qtbot):
    made = ExportDialog(path)
    qtbot.addWidget(made)
    made.show()
    made._layer.setCurrentText("instansi")
    made.write(tmp_path / "bank.xlsx")
    qtbot.waitUntil(lambda: "2 entri ditulis" in made._said.text() and made._job is None, timeout=20_000)
    assert [record.values["id"] for record in content_in(tmp_path / "bank.xlsx").records] == ["batu-kali", "kayu-jati"]
    made.write(tmp_path / "tidak" / "ada.csv")
    qtbot.waitUntil(lambda: "tidak dapat ditulis" in made._said.text() and made._job is None, timeout=20_000)


def test_the_banks_page_offers_both(path, qtbot):
    view = BankView(path)
    qtbot.addWidget(view)
    button = next(button for button in view.findChildren(QPushButton) if button.text().startswith("Impor"))
    assert [action.text().split()[0] for action in button.menu().actions()] == ["&Impor", "&Ekspor"]
