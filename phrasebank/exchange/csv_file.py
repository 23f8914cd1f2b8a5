"""CSV: what Indonesian Excel and LibreOffice open with a double click, and what people save with them."""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from phrasebank.entry import Entry
from phrasebank.exchange.cells import defused
from phrasebank.exchange.columns import AT, BY, COLUMNS, VERSION
from phrasebank.exchange.record import Content
from phrasebank.exchange.refused import FileRefusedError
from phrasebank.exchange.sheet import HEADING_WITHIN, Row, Unreadable, content_of, heading_of
from phrasebank.exchange.version import version_of

# Indonesian Windows parts numbers with a comma and lists with a semicolon; Excel goes by that.
_SEPARATOR = ";"
_SEPARATORS = (_SEPARATOR, ",", "\t")
_MOST_OPEN_QUOTES = 20  # each costs a look at the rest of the file
_SEPARATOR_LINE = re.compile(r"sep=(.)", re.IGNORECASE)
_QUOTES = 'Tanda kutip (") pada baris ini tidak ditutup atau salah tempat; di dalam sel, tulis dua kali ("").'
_TOO_MANY_QUOTES = "Terlalu banyak tanda kutip yang salah tempat; baris-baris sesudah ini tidak dibaca."
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
HEADINGS = (*(column.heading for column in COLUMNS), AT, BY, VERSION)


def sheet_row(entry: Entry) -> list[str]:
    """The cells of an entry, below ``HEADINGS``, none of which a spreadsheet would run."""
    texts = (*(column.text(entry) for column in COLUMNS), entry.at, entry.by, version_of(entry))
    return [defused(text) for text in texts]


def csv_bytes(entries: Sequence[Entry]) -> bytes:
    """The entries as CSV: UTF-8 with a byte order mark, semicolons, every cell in quotation marks.

    Without the mark Excel takes UTF-8 for Windows-1252; without the quotation marks LibreOffice
    parts cells at commas too.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=_SEPARATOR, quoting=csv.QUOTE_ALL)
    writer.writerow(HEADINGS)
    writer.writerows(map(sheet_row, entries))
    return file.getvalue().encode("utf-8-sig")


def csv_content(data: bytes, name: str) -> Content:
    """The records of a CSV file in any of the usual encodings and separators.

    Raises:
        FileRefusedError: it is no text, or has no heading of ours.
    """
    lines = list(io.StringIO(_decoded(data, name), newline=""))
    separators: Sequence[str] = _SEPARATORS
    if lines and (told := _SEPARATOR_LINE.fullmatch(lines[0].strip(" \r\n"))):
        separators, lines = told[1], lines[1:]
    best = max(separators, key=lambda separator: _known_headings(lines, separator))
    if content := content_of(_rows(lines, best), name):
        return content
    raise FileRefusedError(f"{name}: baris judul tidak ditemukan; kolomnya antara lain Id, Frasa, dan Pengganti.")


def _decoded(data: bytes, name: str) -> str:
    encoding = next((encoding for mark, encoding in _BOMS if data.startswith(mark)), None) or _guessed(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileRefusedError(f"{name} rusak atau bukan berkas teks.") from error
    if "\0" in text:
        raise FileRefusedError(f"{name} rusak atau bukan berkas teks.")
    return text


def _guessed(data: bytes) -> str:
    """The encoding of a text without a mark; a UTF-16 one has zeros beside its Latin letters."""
    start = data[:1000]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if start[first::2].count(0) > len(start) // 4:
            return encoding
    try:
        data.decode()
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _known_headings(lines: Sequence[str], separator: str) -> int:
    """How many columns a separator would let us understand."""
    rows = _rows(lines[: 2 * HEADING_WITHIN], separator)
    return max((len(heading_of(cells).fields) for _, cells in islice(rows, HEADING_WITHIN)), default=0)


def _rows(lines: Sequence[str], separator: str) -> Iterator[Row]:
    """The rows with their numbers as a spreadsheet shows them; a quotation mark out of place costs its row only."""
    number, line, open_quotes = 0, 0, 0
    while line < len(lines):
        reader = csv.reader(islice(lines, line, None), delimiter=separator, strict=True)
        while True:
            number, begun = number + 1, reader.line_num
            try:
                yield number, next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield number, (Unreadable(_QUOTES, whole_row=True),)
                # It ran on to where it gave up, perhaps to the end: go on in the next line.
                line += begun + 1
                open_quotes += 1
                break
        if open_quotes > _MOST_OPEN_QUOTES:
            yield number + 1, (Unreadable(_TOO_MANY_QUOTES, whole_row=True),)
            return
