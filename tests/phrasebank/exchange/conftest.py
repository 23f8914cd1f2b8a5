"""A bank with an entry for every kind of field, and its files."""

import pytest

from nlp.category import Category
from phrasebank.entry import Entry, Status
from phrasebank.exchange.formats import exported
from phrasebank.exchange.importing import plan_import

BATU = Entry(
    "batu-kali", "batu kali", ("kerikil", "batu"), Category.STIFF_PHRASE, safe=True, why="Cukup “kerikil”.",
    source="Redaksi", bad=("Ada [batu kali => kerikil].", "Di sana [batu kali] dipakai."), good=("Ada | batu.",),
    exceptions=("pasar _",), channels=("instagram", "facebook"),
)  # fmt: skip
BESI = Entry("besi-tua", "besi tua", ("besi", ""), Category.REDUNDANCY, bad=("Ada [besi tua => besi].",))
KAYU = Entry("kayu-jati", "kayu (jati)", ("papan",), Category.REDUNDANCY, status=Status.PROPOSED)


@pytest.fixture
def office(bank):
    """The small bank with three entries of the office's own."""
    for entry in (BATU, BESI, KAYU):
        bank.add(entry)
    return bank


@pytest.fixture
def write(tmp_path):
    """Writes a file: ``write("a.csv", "Frasa;…")`` → its path."""

    def put(name, content, encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return put


@pytest.fixture
def export(office, write):
    """Writes the office's entries to a file of that suffix."""
    return lambda suffix: write(f"bank{suffix}", exported(office.entries(), suffix))


@pytest.fixture
def plan(office):
    """The plan of a file for the office's bank."""
    return lambda path: plan_import(office, path)


@pytest.fixture
def kinds(plan):
    """The kinds of a file's rows by number, without those that stay."""
    return lambda path: {row.number: row.kind.value for row in plan(path).rows if row.kind.value != "unchanged"}
