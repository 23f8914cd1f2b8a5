"""Import and export as the writer meets them: nothing of hers is overwritten, and she is told what is missing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.documents.opening import read_document

SAMPLE = Path(__file__).parent / "documents" / "data" / "contoh.docx"


@pytest.fixture
def answer(monkeypatch):
    """Answers the next file dialog: with a file, or with none."""

    def say(path):
        monkeypatch.setattr(QFileDialog, "exec", lambda dialog: path is not None)
        monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(path)])

    return say


def test_a_document_opens_as_a_new_draft_that_is_named_after_it(open_window):
    before = SAMPLE.read_bytes()
    window = open_window(SAMPLE)
    assert window.page.editor.text().startswith("Wali Kota Resmikan Taman 🎉\n\nWarga")
    assert window.session.file is None
    assert (window.session.current().name, window.session.unsaved) == ("contoh", True)
    assert window.bar.message.startswith("contoh.docx dibuka sebagai naskah baru; dokumen aslinya tetap. Tidak ikut: ")
    assert SAMPLE.read_bytes() == before


def test_a_damaged_document_is_named_and_the_text_stays(open_window, tmp_path):
    window = open_window()
    window.page.editor.insertPlainText("tetap")
    (tmp_path / "surat.docx").write_bytes(SAMPLE.read_bytes()[:5000])
    window.session.open(tmp_path / "surat.docx")
    assert window.bar.message.startswith("surat.docx: Dokumen ini rusak")
    assert window.page.editor.text() == "tetap"


def test_a_dropped_file_is_opened(open_window):
    window = open_window()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    assert window.page.editor.canInsertFromMimeData(dropped)
    window.page.editor.insertFromMimeData(dropped)
    assert window.page.editor.text().startswith("Wali Kota")


def test_what_is_pasted_is_cleaned_unless_it_shall_not_be(open_window):
    window = open_window()
    copied = QMimeData()
    copied.setHtml("<ul><li>ta&shy;man&nbsp;&nbsp;kota 🎉</li></ul>")
    assert window.page.editor.canInsertFromMimeData(copied)
    QGuiApplication.clipboard().setMimeData(copied)
    window.page.editor.paste()
    assert window.page.editor.text() == "• taman kota 🎉"
    QGuiApplication.clipboard().setText("\xa0\xadx")
    window.page.editor.paste_as_is()
    assert window.page.editor.text() == "• taman kota 🎉\xa0\xadx"


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
def test_the_text_is_exported_and_the_draft_stays_as_it_is(open_window, answer, tmp_path, suffix):
    window = open_window(sample="Judul\n\n• taman 🎉")
    answer(tmp_path / f"naskah{suffix}")
    window.exporting.export()
    assert read_document((tmp_path / f"naskah{suffix}").read_bytes()).text == "Judul\n\n• taman 🎉"
    assert window.session.file is None


def test_an_export_without_a_name_or_a_place_writes_nothing(open_window, answer, tmp_path):
    window = open_window(sample="Isi")
    answer(None)
    window.exporting.export()
    answer(tmp_path / "tidak-ada" / "naskah.txt")
    window.exporting.export()
    assert window.bar.message.startswith("naskah.txt tidak dapat ditulis: ")
    answer(tmp_path / "naskah")
    window.exporting.export()
    assert [path.name for path in tmp_path.glob("naskah*")] == ["naskah.docx"]


def test_findings_are_printed_once_the_text_has_been_checked(open_window, write, answer, tmp_path):
    window = open_window()
    answer(tmp_path / "laporan.pdf")
    write(window, "Ada batu kali.", found=["batu kali"])
    window.exporting.export_report()
    assert (tmp_path / "laporan.pdf").read_bytes().startswith(b"%PDF-")
    window.page.editor.insertPlainText("Baru.")
    window.exporting.export_report()
    assert window.bar.message == "Naskah masih diperiksa. Coba lagi sebentar."
