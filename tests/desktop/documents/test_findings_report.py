"""The report tells what was found, and where; the PDF has pages with fonts in them."""

from datetime import date

import pytest

from desktop.documents.findings_report import FindingsReport, report_document
from desktop.documents.pdf import pdf_bytes
from nlp.category import Category, Severity
from nlp.finding import Finding
from nlp.offsets import Utf16Map

TEXT = "🎉 Warga datang dalam rangka lomba."


def finding(words, category, *suggestions):
    start = TEXT.index(words)
    return Finding("uji", category, start, start + len(words), words, "Pesan.", f"Alasan {words}.", "EYD",
                   Severity.WARNING, suggestions)  # fmt: skip


@pytest.fixture
def report():
    whole, inner = (
        finding(TEXT[2:], Category.LONG_SENTENCE),
        finding("dalam rangka", Category.STIFF_PHRASE, "untuk", ""),
    )
    units = Utf16Map(TEXT)
    starts, ends = (
        [units.to_units(at) for at in places] for places in ((whole.start, inner.start), (whole.end, inner.end))
    )
    return FindingsReport("Lomba & “Kota”", date(2026, 8, 17), TEXT + "\n\n", [whole, inner], starts, ends)


def test_it_says_what_was_found_why_and_what_to_write(qapp, report):
    lines = report_document(report).toPlainText().split("\n")
    assert lines[:4] == [
        "Laporan temuan Luwes", "Lomba & “Kota”", "17 Agustus 2026 · 2 temuan", "Frasa kaku 1 · Kalimat panjang 1"
    ]  # fmt: skip
    assert "🎉 Warga datang dalam rangka[2] lomba.[1]" in lines
    row = lines.index("dalam rangka")
    assert lines[row - 1 : row + 5] == ["2", "dalam rangka", "Frasa kaku", "Alasan dalam rangka.", "untuk", "(hapus)"]


def test_without_findings_it_says_so(qapp):
    document = report_document(FindingsReport("Lomba", date(2026, 1, 2), "Lomba.", [], [], []))
    assert "2 Januari 2026 · Tidak ada temuan" in document.toPlainText()
    assert "Usul" not in document.toPlainText()


def test_the_pdf_has_every_page_and_its_own_fonts(qapp, report):
    long = FindingsReport(report.title, report.day, TEXT + "\n" * 120 + "Akhir.", [], [], [])
    data = pdf_bytes(report_document(long), "Lomba")
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 3
    assert b"/FontFile2" in data
