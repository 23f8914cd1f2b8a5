"""A text of hundreds of pages is pasted without the window standing still."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QProgressDialog

from desktop.writing import long_paste
from desktop.writing.long_paste import slices

BOOK = "Warga\xa0datang ke balai desa.\r\n\r\n" * 20_000 + "Ada batu kali.🙏🏻"


@pytest.fixture
def page(open_window, write):
    window = open_window()
    write(window, "Awal, akhir.", found=[])
    window.page.editor.place_cursor(5)
    return window.page


def paste(page, text):
    data = QMimeData()
    data.setText(text)
    page.editor.insertFromMimeData(data)


def test_a_book_comes_whole_clean_and_as_one_undo_step(page, qtbot):
    paste(page, BOOK)
    qtbot.waitUntil(lambda: not page.editor.is_pasting, timeout=20_000)
    clean = BOOK.replace("\xa0", " ").replace("\r\n", "\n")
    assert page.editor.text() == f"Awal,{clean} akhir."
    qtbot.waitUntil(lambda: "batu kali" in [finding.text for finding in page.placed.findings], timeout=20_000)
    page.editor.undo()
    assert page.editor.text() == "Awal, akhir."


def test_it_can_be_stopped_and_leaves_nothing(page, qtbot, monkeypatch):
    monkeypatch.setattr(long_paste, "_SECONDS", 0)
    paste(page, BOOK)
    dialog = page.editor.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: dialog.value() > 0)
    assert len(page.editor.text()) < len(BOOK)
    dialog.canceled.emit()
    assert page.editor.text() == "Awal, akhir."
    assert not page.editor.is_pasting


@given(st.text("ab\n", max_size=60))
def test_slices_make_the_text_again_and_end_with_lines(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_paste, "_SLICE", 7)
        parts = list(slices(text))
    assert "".join(parts) == text
    assert all(part.endswith("\n") or len(part) == 7 or "\n" not in part for part in parts[:-1])
