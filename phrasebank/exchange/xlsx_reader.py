"""Reads workbooks as Excel and LibreOffice save them, with the surprises that they hold."""

import io
import warnings
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import repeat
from typing import Any

from openpyxl import load_workbook  # type: ignore[import-untyped]
from openpyxl.cell.cell import ERROR_CODES  # type: ignore[import-untyped]
from openpyxl.utils.escape import unescape  # type: ignore[import-untyped]
from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped]

from phrasebank.exchange.record import Content
from phrasebank.exchange.refused import MOST_ROWS, FileRefusedError
from phrasebank.exchange.sheet import HEADING_WITHIN, Cell, Row, Unreadable, content_of
from phrasebank.exchange.xlsx_guard import inspected

# What openpyxl lets out where a broken workbook is not as it must be; bad XML is a SyntaxError.
_DAMAGE = (
    SyntaxError, InvalidFileException, zipfile.BadZipFile, zlib.error, EOFError,
    KeyError, IndexError, ValueError, TypeError, AttributeError, OSError, OverflowError,
)  # fmt: skip
_MOST_COLUMNS = 200
_NO_RESULT = "Rumus di sel ini belum punya hasil; ganti dengan hasilnya."


def xlsx_content(data: bytes, name: str) -> Content:
    """The records of the first sheet with a heading of ours.

    Of a formula its last result is taken. Merged cells below each other all have the value of the first one.

    Raises:
        FileRefusedError: the file is damaged, locked or too big, or no sheet has a heading of ours.
    """
    traits = inspected(data, name)
    try:
        results = _opened(data, whole=traits.merged, results=True)
        formulas = _opened(data, whole=traits.merged, results=False) if traits.formulas else None
        for sheet in results.worksheets:
            rows = _rows(sheet, formulas and formulas[sheet.title])
            if content := content_of(rows, name):
                return content
    except _DAMAGE as error:
        raise FileRefusedError(f"{name} rusak dan tidak dapat dibaca sampai selesai.") from error
    raise FileRefusedError(f"{name}: tidak ada lembar dengan judul kolom Id, Frasa, Pengganti, dan seterusnya.")


def _opened(data: bytes, *, whole: bool, results: bool) -> Any:  # noqa: ANN401  # openpyxl has no types
    """The workbook; whole where it must be known which cells are merged, else row by row, in little memory."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions that we do not look at
        return load_workbook(io.BytesIO(data), read_only=not whole, data_only=results, keep_links=False)


def _rows(sheet: Any, formulas: Any) -> Iterator[Row]:  # noqa: ANN401
    """The rows of a sheet; ``formulas`` is the same sheet with them in the place of results, or None."""
    merged = _merged(sheet)
    written = _values(formulas) if formulas else repeat(())
    anchors: dict[tuple[int, int], Any] = {}
    for number, (values, texts) in enumerate(zip(_values(sheet), written, strict=False), 1):
        cells = [_cell(value) for value in values]
        for index, (value, text) in enumerate(zip(values, texts, strict=False)):
            if value is None and isinstance(text, str) and text.startswith("="):
                cells[index] = Unreadable(_NO_RESULT)
        for index, first in merged.get(number, ()):
            if number == first:
                anchors[first, index] = cells[index]
            else:
                cells[index] = anchors[first, index]
        yield number, cells


def _values(sheet: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    """The rows; a cell somewhere far off does not make a million of them or make them long."""
    if hasattr(sheet, "merged_cells"):
        last, right = min(sheet.max_row, MOST_ROWS + HEADING_WITHIN), min(sheet.max_column, _MOST_COLUMNS)
        yield from sheet.iter_rows(max_row=last, max_col=right, values_only=True)
    else:
        sheet.reset_dimensions()  # what the file says of them may be wrong
        for row in sheet.iter_rows(values_only=True):
            yield row[:_MOST_COLUMNS]


def _merged(sheet: Any) -> dict[int, list[tuple[int, int]]]:  # noqa: ANN401
    """By row, the columns (from 0) that are merged with others above or below, and the first of their rows."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for area in getattr(sheet, "merged_cells", ()) and sheet.merged_cells.ranges:
        if area.min_col <= _MOST_COLUMNS and area.max_row <= MOST_ROWS:
            for row in range(area.min_row, area.max_row + 1):
                found[row].append((area.min_col - 1, area.min_row))
    return found


def _cell(value: object) -> Cell:
    if value is None:
        return ""
    if isinstance(value, str):
        return Unreadable(f"Rumus di sel ini gagal ({value}).") if value in ERROR_CODES else unescape(value)
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, int | float) and value == value // 1:
        return str(int(value))
    if isinstance(value, datetime | date | time | timedelta):
        return Unreadable("Excel menjadikan isi sel ini tanggal atau jam; beri format Teks, lalu ketik ulang.")
    return Unreadable(f"Excel membaca isi sel ini sebagai bilangan ({value}); beri format Teks, lalu ketik ulang.")
