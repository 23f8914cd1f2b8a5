"""CSV as Excel, LibreOffice and people write it."""

import csv
import io

import pytest

from phrasebank.exchange.csv_file import csv_content

PLAIN = "Frasa;Kategori;Pengganti\nbatu besar;Frasa kaku;batu\nair putih;Kata mubazir;air | tirta\n"


def read(text, encoding="utf-8"):
    return csv_content(text.encode(encoding), "a.csv")


def values(content):
    return [
        (record.number, record.values.get("pattern"), record.values.get("replacements")) for record in content.records
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_every_usual_encoding_and_separator_is_understood(encoding, separator):
    found = values(read(PLAIN.replace(";", separator).replace("putih", "“putih”"), encoding))
    assert found == [(2, "batu besar", ("batu",)), (3, "air “putih”", ("air", "tirta"))]


def test_indonesian_excel_opens_what_is_written(export):
    data = export(".csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0][:3] == ["Id", "Frasa", "Pengganti"]
    assert next(row for row in rows if row[0] == "besi-tua")[2] == "besi\n(hapus)"


def test_headings_stand_in_any_order_and_way_of_writing_below_a_title():
    content = read("Bank frasa 2026;;\n;;\nCONTOH_SALAH;pola ;Warna\n[batu besar];batu besar;merah\n")
    assert (content.records[0].number, content.records[0].values) == (
        4,
        {"bad": ("[batu besar]",), "pattern": "batu besar"},
    )
    assert content.unknown == ("Warna",)
    assert "Alasan" in content.missing
    assert "Frasa" not in content.missing


def test_excels_own_first_line_names_the_separator():
    assert values(read(f"sep=;\n{PLAIN}"))[0][1] == "batu besar"


def test_a_quotation_mark_out_of_place_costs_its_row_only():
    text = 'Frasa;Pengganti;Alasan\n"a b;c;d\ne f;g;"dua\nbaris; satu"\n"h";"i"x;j\nk l;m;n\n'
    content = read(text)
    assert [(record.number, bool(record.faults)) for record in content.records] == [
        (2, True),
        (3, False),
        (4, True),
        (5, False),
    ]
    assert content.records[1].values["why"] == "dua\nbaris; satu"


def test_empty_rows_are_no_rows():
    assert len(read(f"{PLAIN};;\n\n;;\n").records) == 2


@pytest.mark.parametrize(("word", "safe"), [("YA", True), ("x", True), ("TRUE", True), ("", False), ("Tidak", False)])
def test_yes_and_no_are_written_in_many_ways(word, safe):
    assert read(f"Frasa;Aman\na b;{word}\n").records[0].values["safe"] is safe


def test_what_is_no_choice_is_told_with_its_column():
    record = read("Frasa;Aman;Status\na b;barangkali;beres\n").records[0]
    assert [(fault.column, fault.reason.split(";")[0]) for fault in record.faults] == [
        ("Aman", "“barangkali” tidak dikenal"),
        ("Status", "“beres” tidak dikenal"),
    ]
