"""JSON Lines: one entry a line with all its fields, for programs.

A line is an object with ``schema`` (1), ``version`` (:func:`.version.version_of`) and the fields of
:class:`phrasebank.entry.Entry`, as in ``luwes bank list --format json``. A field that is missing keeps what it was.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from typing import Any

from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.exchange.columns import BY_FIELD, Value
from phrasebank.exchange.record import Content, Fault, Record
from phrasebank.exchange.refused import MOST_ROWS, FileRefusedError, too_many_rows
from phrasebank.exchange.version import version_of

SCHEMA = 1
_FIELDS = tuple(field.name for field in fields(Entry))
_EXAMPLE = Entry("", "", (), Category.STIFF_PHRASE)  # for the kinds of its fields
_NO_FIELDS = frozenset({"schema", "version", "by", "at"})


def jsonl_bytes(entries: Sequence[Entry]) -> bytes:
    """The entries, one a line, in UTF-8 without a byte order mark."""
    return "".join(f"{json.dumps(_object(entry), ensure_ascii=False)}\n" for entry in entries).encode()


def _object(entry: Entry) -> dict[str, Any]:
    plain = {name: getattr(entry, name) for name in _FIELDS}
    return {"schema": SCHEMA, "version": version_of(entry), **plain}


def jsonl_content(data: bytes, name: str) -> Content:
    """The records of a file of JSON lines.

    Raises:
        FileRefusedError: it is no UTF-8, or not a single line of it is an object.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefusedError(f"{name} rusak atau tidak tersimpan sebagai UTF-8.") from error
    records: list[Record] = []
    unknown: dict[str, None] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            told, record = _read(number, line)
            unknown |= dict.fromkeys(told)
            records.append(record)
            if len(records) > MOST_ROWS:
                raise too_many_rows(name)
    if not any(record.values for record in records):
        raise FileRefusedError(f"{name} bukan berkas JSON Lines dari bank frasa.")
    return Content(name, tuple(records), tuple(unknown))


def _read(number: int, line: str) -> tuple[list[str], Record]:
    """The fields that we do not know, and the record."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        position = error.pos if isinstance(error, json.JSONDecodeError) else None
        return [], Record(number, faults=(Fault("", "Baris ini bukan JSON.", position),))
    if not isinstance(found, dict):
        return [], Record(number, faults=(Fault("", "Baris ini bukan objek JSON."),))
    if found.get("schema", SCHEMA) != SCHEMA:
        return [], Record(number, faults=(Fault("", "Baris ini ditulis Luwes versi lain; perbarui Luwes."),))
    return [name for name in found if name not in BY_FIELD and name not in _NO_FIELDS], _record(number, found)


def _record(number: int, found: Mapping[str, Any]) -> Record:
    values: dict[str, Value] = {}
    faults = []
    for name in (name for name in BY_FIELD if name in found):
        try:
            values[name] = _value(name, found[name])
        except ValueError as error:
            faults.append(Fault(BY_FIELD[name].heading, str(error)))
    version = found.get("version")
    return Record(number, values, version if isinstance(version, str) else "", tuple(faults))


def _value(name: str, found: object) -> Value:
    """The field's value; ValueError says what is wrong with it."""
    example = getattr(_EXAMPLE, name)
    if isinstance(example, bool):
        right = isinstance(found, bool)
    elif isinstance(example, tuple):
        right = isinstance(found, list) and all(isinstance(item, str) for item in found)
    else:
        right = isinstance(found, str)
    if not right:
        raise ValueError(f"Isi “{name}” salah jenisnya.")
    return _made(name, found, example)


def _made(name: str, found: Any, example: object) -> Value:  # noqa: ANN401  # what JSON gave, of the right kind
    if isinstance(found, list):
        return tuple(found)
    if isinstance(example, StrEnum):
        if (member := BY_FIELD[name].read(found)) is None:
            raise ValueError(f"Isi “{name}” kosong.")
        return member
    return found  # type: ignore[no-any-return]  # a str or a bool, looked at above
