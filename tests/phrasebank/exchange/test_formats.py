"""Out and in again: whatever the file, nothing has changed."""

import json
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.exchange.columns import content
from phrasebank.exchange.formats import WRITTEN_SUFFIXES, content_in, exported
from phrasebank.exchange.planning import planned
from phrasebank.exchange.refused import FileRefusedError
from phrasebank.store import Bank

TEXTS = st.text(
    st.one_of(st.sampled_from("=+-@'|\\\n;,\"_x0041_ "), st.characters(exclude_categories=["Cs"])), max_size=20
)
ENTRIES = st.builds(
    Entry,
    id=st.from_regex(r"[a-z][a-z0-9-]{0,10}[a-z]", fullmatch=True),
    pattern=TEXTS.filter(str.strip),
    category=st.sampled_from(Category),
    status=st.sampled_from(Status),
    layer=st.sampled_from(Layer),
    safe=st.booleans(),
    muted=st.booleans(),
    locked=st.booleans(),
    why=TEXTS,
    source=TEXTS,
    **dict.fromkeys(("replacements", "bad", "good", "exceptions", "channels"), st.lists(TEXTS, max_size=4).map(tuple)),
)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    return tmp_path_factory.mktemp("files") / "bank"


@pytest.mark.parametrize("suffix", WRITTEN_SUFFIXES)
@settings(deadline=None, max_examples=40)
@given(entry=ENTRIES)
def test_any_entry_survives_the_way_out_and_in(entry, suffix, file):
    path = file.with_suffix(suffix)
    path.write_bytes(exported([entry], suffix))
    plan = planned(content_in(path), {(entry.id, entry.layer): entry}, {}, lambda *_: None)
    assert [row.kind.value for row in plan.rows] == ["unchanged"]
    assert content(plan.rows[0].entry) == content(entry)


@pytest.mark.parametrize("suffix", WRITTEN_SUFFIXES)
def test_the_shipped_bank_survives(suffix, tmp_path):
    with Bank.in_memory() as bank:
        entries = bank.entries()
    path = tmp_path / f"bank{suffix}"
    path.write_bytes(exported(entries, suffix))
    stored = {(entry.id, entry.layer): entry for entry in entries}
    counts = planned(content_in(path), stored, {}, lambda *_: None).counts()
    assert counts["unchanged"] == len(entries) == sum(counts.values())


def test_json_lines_carry_every_field_and_a_schema(export):
    lines = [json.loads(line) for line in export(".jsonl").read_text(encoding="utf-8").splitlines()]
    assert {line["schema"] for line in lines} == {1}
    assert all({field.name for field in fields(Entry)} < line.keys() for line in lines)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("bank.pdf", b"%PDF", "tidak dikenal"),
        ("kosong.csv", b" \n", "kosong"),
        ("gambar.csv", b"\x89PNG\x00\x01\x02", "bukan berkas teks"),
        ("lain.csv", b"Nama;Alamat\nSari;Erau\n", "baris judul"),
        ("ganda.csv", b"Id;Frasa;Pola\na;b;c\n", "dua kali"),
        ("bank.xlsx", b"PK\x03\x04 dan seterusnya", "rusak"),
        ("lama.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1", "berkata sandi"),
        ("bank.jsonl", b"[1]\n", "bukan berkas JSON Lines"),
        ("bank.jsonl", b"\xff\xfe{}", "UTF-8"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_by_name(name, data, told, write):
    with pytest.raises(FileRefusedError, match=told) as refused:
        content_in(write(name, data))
    assert name in refused.value.message


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileRefusedError, match="tidak ditemukan"):
        content_in(tmp_path / "hilang.xlsx")
    with pytest.raises(FileRefusedError, match="tidak dikenal"):
        exported([], ".ods")
