"""The kinds of file, told apart by their suffix: entries as bytes, and a file's records."""

from collections.abc import Callable, Sequence
from pathlib import Path

from phrasebank.entry import Entry
from phrasebank.exchange.csv_file import csv_bytes, csv_content
from phrasebank.exchange.jsonl_file import jsonl_bytes, jsonl_content
from phrasebank.exchange.record import Content
from phrasebank.exchange.refused import FileRefusedError, refuse_too_big

_READERS: dict[str, Callable[[bytes, str], Content]] = {
    ".csv": csv_content,
    ".txt": csv_content,  # Excel's “Unicode Text”
    ".tsv": csv_content,
    ".jsonl": jsonl_content,
}
READ_SUFFIXES = (".xlsx", ".xlsm", *_READERS)
WRITTEN_SUFFIXES = (".xlsx", ".csv", ".jsonl")


def exported(entries: Sequence[Entry], suffix: str) -> bytes:
    """The entries as a file of that kind.

    Raises:
        FileRefusedError: there is no such kind, or a text does not fit into a cell.
    """
    if suffix.lower() == ".csv":
        return csv_bytes(entries)
    if suffix.lower() == ".jsonl":
        return jsonl_bytes(entries)
    if suffix.lower() == ".xlsx":
        from phrasebank.exchange.xlsx_writer import xlsx_bytes  # noqa: PLC0415  # openpyxl takes 200 ms to load

        return xlsx_bytes(entries)
    raise FileRefusedError(f"Jenis berkas “{suffix}” tidak dikenal; pakai {', '.join(WRITTEN_SUFFIXES)}.")


def content_in(path: Path) -> Content:
    """The records of a file.

    Raises:
        FileRefusedError: it cannot be read, is damaged or too big, or holds no entries.
    """
    suffix = path.suffix.lower()
    if suffix not in READ_SUFFIXES:
        raise FileRefusedError(f"{path.name}: jenis berkas ini tidak dikenal; simpan dulu sebagai .xlsx atau .csv.")
    try:
        refuse_too_big(path.name, path.stat().st_size)
        data = path.read_bytes()
    except OSError as error:
        raise FileRefusedError(f"{path.name} tidak ditemukan atau tidak boleh dibaca.") from error
    if not data.strip():
        raise FileRefusedError(f"{path.name} kosong.")
    if suffix in _READERS:
        return _READERS[suffix](data, path.name)
    from phrasebank.exchange.xlsx_reader import xlsx_content  # noqa: PLC0415  # openpyxl takes 200 ms to load

    return xlsx_content(data, path.name)
