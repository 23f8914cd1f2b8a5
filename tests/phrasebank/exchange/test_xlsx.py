"""Workbooks: what Luwes writes, and the surprises in what people save."""

import io
import random
import shutil
import subprocess
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from phrasebank.exchange.formats import content_in
from phrasebank.exchange.refused import FileRefusedError
from phrasebank.exchange.xlsx_reader import xlsx_content


def saved(book):
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.fixture
def read():
    """Reads rows written to a workbook: ``read([…], […])`` → records."""

    def records(*rows, change=lambda sheet: None):
        book = Workbook()
        for row in rows:
            book.active.append(row)
        change(book.active)
        return xlsx_content(saved(book), "a.xlsx").records

    return records


def test_the_sheet_has_a_frozen_heading_lists_and_instructions(export):
    book = load_workbook(export(".xlsx"))
    sheet = book["Bank frasa"]
    assert [cell.value for cell in sheet[1]][:4] == ["Id", "Frasa", "Pengganti", "Kategori"]
    assert sheet.freeze_panes == "C2"
    lists = {str(rule.sqref).split("2:")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert lists["E"] == '"ya,tidak"'
    assert '"Draf,Diusulkan,' in lists["F"]
    assert all(len(choices) <= 255 for choices in lists.values())  # Excel's limit
    words = [row[0].value for row in book["Petunjuk"].iter_rows()]
    assert {"Frasa", "Contoh salah", "~laksana", "<aksi>"} <= set(words)
    assert not [cell for row in book["Petunjuk"].iter_rows() for cell in row if cell.data_type == "f"]


def test_numbers_booleans_and_empty_rows_are_read_as_people_meant_them(read):
    first, second = read(["Frasa", "Pengganti", "Aman"], [17.0, "tujuh belas", True], [], [2026, None, "x"], [None, ""])
    assert (first.values["pattern"], first.values["safe"]) == ("17", True)
    assert (second.number, second.values["pattern"], second.values["safe"]) == (4, "2026", True)


def test_what_excel_has_turned_into_a_date_or_a_fraction_is_told(read):
    dated, halved = read(["Frasa", "Alasan"], [date(2026, 8, 17), "a"], ["b", 1.5])
    assert [(fault.column, "Excel" in fault.reason) for fault in dated.faults] == [("Frasa", True)]
    assert [(fault.column, "1.5" in fault.reason) for fault in halved.faults] == [("Alasan", True)]


def test_a_formula_counts_by_its_result_and_is_refused_without_one(read):
    (record,) = read(["Frasa", "Alasan"], ['="a"&"b"', "a"])
    assert [(fault.column, "Rumus" in fault.reason) for fault in record.faults] == [("Frasa", True)]
    (failed,) = read(["Frasa", "Alasan"], ["#REF!", "a"])
    assert "gagal" in failed.faults[0].reason


def test_cells_merged_below_each_other_share_their_value(read):
    rows = (["Frasa", "Sumber"], ["a", "KBBI"], ["b", None], ["c", None], ["d", "EYD"])
    records = read(*rows, change=lambda sheet: sheet.merge_cells("B2:B4"))
    assert [record.values["source"] for record in records] == ["KBBI", "KBBI", "KBBI", "EYD"]


def test_the_first_sheet_with_our_heading_is_read():
    book = Workbook()
    book.active.append(["Laporan", "Mei"])
    for title in ("Satu", "Dua"):
        sheet = book.create_sheet(title)
        sheet.append(["Frasa", "Alasan"])
        sheet.append([title, "x"])
    assert [record.values["pattern"] for record in xlsx_content(saved(book), "a.xlsx").records] == ["Satu"]
    with pytest.raises(FileRefusedError, match="tidak ada lembar"):
        xlsx_content(saved(Workbook()), "a.xlsx")


def test_a_cell_far_away_costs_nothing(read):
    (record,) = read(["Frasa", "Alasan"], ["a", "b"], change=lambda sheet: sheet.cell(1_000_000, 16_000, "x"))
    assert record.number == 2


def test_a_workbook_that_would_fill_the_memory_is_not_unpacked():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/big.xml", "w") as part:
        for _ in range(1100):
            part.write(bytes(1_000_000))
    assert len(file.getvalue()) < 2_000_000
    with pytest.raises(FileRefusedError, match="terlalu besar"):
        xlsx_content(file.getvalue(), "bom.xlsx")


def test_a_damaged_workbook_is_refused_and_never_breaks_the_program(export):
    whole = export(".xlsx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    chance = random.Random(7)
    refused = 0
    for _ in range(150):
        name = chance.choice(sorted(parts))
        start = chance.randrange(len(parts[name]))
        broken = parts | {name: parts[name][:start] + chance.randbytes(3) + parts[name][start + 3 :]}
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            for part, data in broken.items():
                archive.writestr(part, data)
        try:
            xlsx_content(file.getvalue(), "a.xlsx")
        except FileRefusedError:
            refused += 1
    assert refused > 30


@pytest.fixture
def convert(tmp_path):
    """Lets LibreOffice save a file as another kind: ``convert(path, "ods")`` → its path."""
    program = shutil.which("soffice")
    if not program:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"

    def run(source, kind, *settings):
        out = tmp_path / kind / source.name
        words = [program, profile, "--headless", *settings, "--convert-to", kind, "--outdir", str(out), str(source)]
        subprocess.run(words, check=True, capture_output=True, timeout=180)
        if not out.exists():
            pytest.skip("LibreOffice has no Calc")
        return out / f"{source.stem}.{kind}"

    return run


def test_libreoffice_gives_back_what_it_was_given(export, convert, kinds):
    path = export(".xlsx")
    back = convert(convert(path, "ods"), "xlsx")
    assert kinds(back) == {}
    assert len(content_in(back).records) == len(content_in(path).records)


def test_libreoffice_opens_our_csv(export, convert, kinds):
    # As its dialog proposes: parted by semicolons, commas and tabs, quoted, UTF-8.
    assert kinds(convert(export(".csv"), "xlsx", "--infilter=CSV:59/44/9,34,UTF-8,1")) == {}
