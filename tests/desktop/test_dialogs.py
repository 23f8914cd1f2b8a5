import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.dialogs import ask

ANSWERS = ["Simpan", "Tutup saja", "Batal"]


def click(words):
    return lambda box: next(button for button in box.buttons() if button.text() == words).click()


@pytest.mark.parametrize(
    ("do", "number"),
    [
        (click("Simpan"), 0),
        (click("Tutup saja"), 1),
        (click("Batal"), 2),
        (lambda box: QTest.keyClick(box, Qt.Key.Key_Return), 0),
        (lambda box: QTest.keyClick(box, Qt.Key.Key_Escape), 2),
        (lambda box: box.close(), 2),
        (lambda box: box.reject(), 2),
    ],
)
def test_the_answer_is_the_one_chosen_and_the_last_without_any(qtbot, do, number):
    window = QWidget()
    qtbot.addWidget(window)
    QTimer.singleShot(0, lambda: do(QApplication.activeModalWidget()))
    assert ask(window, "Tutup", "Belum disimpan.", ANSWERS) == number


@pytest.mark.parametrize(("number", "closed"), [(1, True), (2, False)])
def test_closing_asks_when_a_file_has_an_older_text(open_window, monkeypatch, tmp_path, number, closed):
    (tmp_path / "a.txt").write_text("lama")
    window = open_window(tmp_path / "a.txt")
    window.page.editor.insertPlainText("belum disimpan")
    monkeypatch.setattr("desktop.drafts.file_actions.ask", lambda *_: number)
    assert window.close() is closed
    assert window.isHidden() is closed
