"""Every safe change is shown before it is made."""

import pytest
from PySide6.QtCore import Qt

from desktop.editing.before_after_dialog import BeforeAfterDialog
from desktop.editing.safe_model import SHOWN, SafeModel
from desktop.writing.applying import SafeEdit, changes_in
from nlp.category import Category, Severity
from nlp.edits import Edit
from nlp.finding import Finding


@pytest.fixture
def answer(monkeypatch):
    """What the writer does with the dialog: ``answer(lambda dialog: …)``; the result is whether it is accepted."""
    return lambda use: monkeypatch.setattr(BeforeAfterDialog, "exec", use)


def test_the_ticked_ones_are_one_undo_step(window, page, answer, qtbot):
    def untick_the_second(dialog):
        dialog.show()
        dialog._list.setCurrentIndex(dialog._model.index(1))
        qtbot.keyClick(dialog._list, Qt.Key.Key_Space)
        assert dialog._count.text() == "2 dari 3 perubahan dipilih"
        return True

    answer(untick_the_second)
    before = page.editor.text()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.editor.text() == before.replace("batu kali", "kerikil", 1).replace("batu\nkali", "kerikil")
    assert window.statusBar().currentMessage().startswith("2 temuan diluweskan")
    page.editor.undo()
    assert page.editor.text() == before


def test_nothing_happens_without_a_yes(window, page, answer):
    answer(lambda dialog: False)
    before = page.editor.text()
    window.editing.mend_safe()
    assert page.editor.text() == before


def test_a_row_shows_its_sentence_before_and_after():
    text = "🙏 Pagi.\n\nDi sini ada batu\nkali besar. Lalu pulang."
    at = text.index("batu")
    finding = Finding("frasa", Category.STIFF_PHRASE, 0, 9, "batu\nkali", "", "Berlebihan.", "", Severity.WARNING)
    model = SafeModel(text, [SafeEdit(finding, Edit(at, at + 9, "kerikil"))])
    shown = model.data(model.index(0), SHOWN)
    assert shown == ("Di sini ada ", "batu kali", "kerikil", " besar.", "Berlebihan.")


def test_all_or_none(qtbot):
    finding = Finding("frasa", Category.STIFF_PHRASE, 0, 1, "a", "", "", "", Severity.WARNING)
    edits = [SafeEdit(finding, Edit(2 * row, 2 * row + 1, "b")) for row in range(5000)]
    dialog = BeforeAfterDialog("a " * 5000, edits)
    qtbot.addWidget(dialog)
    dialog._all.click()
    assert (dialog.chosen(), dialog._apply.isEnabled(), dialog._all.checkState()) == (
        [],
        False,
        Qt.CheckState.Unchecked,
    )
    dialog._all.click()
    assert len(dialog.chosen()) == 5000
    assert dialog._apply.text() == "&Terapkan 5.000"


def test_changes_come_last_first_in_utf16_units():
    assert changes_in("🙏 a b", [Edit(2, 3, "x"), Edit(4, 5, "y")]) == [((5, 6), "y"), ((3, 4), "x")]
