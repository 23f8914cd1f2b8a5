"""Writes a workbook: the entries with lists to choose from, and a page that explains the columns."""

import io
import re
from collections.abc import Iterator, Sequence
from typing import Any

from openpyxl import Workbook  # type: ignore[import-untyped]
from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]
from openpyxl.styles import Alignment, Font, PatternFill  # type: ignore[import-untyped]
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]
from openpyxl.worksheet.datavalidation import DataValidation  # type: ignore[import-untyped]

from phrasebank.entry import Entry
from phrasebank.exchange.columns import COLUMNS
from phrasebank.exchange.csv_file import HEADINGS, sheet_row
from phrasebank.exchange.guide import LINES
from phrasebank.exchange.refused import FileRefusedError

_LONGEST_CELL = 32_767  # Excel's own limit; openpyxl would cut what is longer
_LAST_ROW = 1_048_576
_TOLD_WIDTH = 20  # of the columns that are only to be looked at
_HEADING = {"font": Font(bold=True, color="FFFFFF"), "fill": PatternFill("solid", fgColor="1F4E79")}
_TOLD = {"font": Font(color="808080")}
_LINES = {"alignment": Alignment(vertical="top", wrap_text=True)}
_TEXT = {"number_format": "@"}  # or Excel turns 17-8 into a date
_ESCAPE_ALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # _x0041_ means A in a workbook


def xlsx_bytes(entries: Sequence[Entry]) -> bytes:
    """The entries as a workbook.

    Raises:
        FileRefusedError: a text does not fit into a cell.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Bank frasa")
    _prepare(sheet, len(entries) + 1)
    sheet.append([_made(sheet, heading, **_HEADING) for heading in HEADINGS])
    for row in _rows(sheet, entries):
        sheet.append(row)
    _explain(book.create_sheet("Petunjuk"))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _rows(sheet: Any, entries: Sequence[Entry]) -> Iterator[list[Any]]:  # noqa: ANN401  # openpyxl has no types
    """The rows, always in the same cells: making new ones would take twice as long."""
    cells = [_made(sheet, None, **_TEXT, **_LINES, **(_TOLD if index >= len(COLUMNS) else {}))
             for index in range(len(HEADINGS))]  # fmt: skip
    for entry in entries:
        for cell, text in zip(cells, sheet_row(entry), strict=True):
            if len(text) > _LONGEST_CELL:
                raise FileRefusedError(f"Entri “{entry.id}” terlalu panjang untuk Excel; simpan sebagai .jsonl.")
            cell.value = _ESCAPE_ALIKE.sub("_x005F_", text) if "_x" in text else text
        yield cells


def _made(sheet: Any, text: str | None, **style: Any) -> Any:  # noqa: ANN401
    cell = WriteOnlyCell(sheet, text)
    for name, value in style.items():
        setattr(cell, name, value)
    return cell


def _prepare(sheet: Any, last: int) -> None:  # noqa: ANN401
    """All that must be said before the first row."""
    sheet.freeze_panes = "C2"  # id and phrase stay in sight
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(HEADINGS))}{last}"
    for index in range(1, len(HEADINGS) + 1):
        dimension = sheet.column_dimensions[get_column_letter(index)]
        dimension.width = COLUMNS[index - 1].width if index <= len(COLUMNS) else _TOLD_WIDTH
        dimension.number_format, dimension.alignment = "@", _LINES["alignment"]  # for rows that are added
    for index, column in enumerate(COLUMNS, 1):
        if column.choices:
            sheet.data_validations.append(_list_of(column.choices, get_column_letter(index)))


def _list_of(choices: Sequence[str], letter: str) -> Any:  # noqa: ANN401
    made = DataValidation(
        type="list", formula1=f'"{",".join(choices)}"', allow_blank=True, showErrorMessage=True,
        errorTitle="Tidak ada dalam daftar", error=f"Pilih salah satu: {', '.join(choices)}."[:255],
    )  # fmt: skip
    made.add(f"{letter}2:{letter}{_LAST_ROW}")
    return made


def _explain(sheet: Any) -> None:  # noqa: ANN401
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 96
    for left, right in LINES:
        title = bool(left) and not right
        cells = (_made(sheet, left, font=Font(bold=True, size=13 if title else 11), **_LINES),
                 _made(sheet, right, **_LINES))  # fmt: skip
        for cell in cells:
            cell.data_type = "s"
        sheet.append(cells)
