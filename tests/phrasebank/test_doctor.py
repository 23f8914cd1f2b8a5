import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from phrasebank.backups import back_up
from phrasebank.doctor import examine
from phrasebank.errors import BankMissingError
from phrasebank.store import Bank


def test_a_sound_bank_is_counted(bank: Bank, path: Path) -> None:
    bank.retire("agar-supaya")
    back_up(bank._db.conn, path)
    found = examine(path)
    assert (found.faults, found.unproved) == ((), ())
    assert dict(found.statuses) == {"Disetujui": 3, "Tidak dipakai lagi": 1}
    assert (dict(found.layers), found.changes, len(found.backups)) == ({"nasional": 4}, 5, 1)


def test_a_search_index_that_lost_its_words_finds_them_again(bank: Bank, path: Path) -> None:
    bank._db.execute("INSERT INTO entries_fts(entries_fts) VALUES ('delete-all')")
    bank._db.conn.commit()
    assert bank.search("rangka") == []
    assert examine(path).reindexed
    assert bank.search("rangka") == [bank.get("dalam-rangka")]


def test_an_entry_that_another_program_spoilt_is_named(bank: Bank, path: Path) -> None:
    bank._db.execute("UPDATE entries SET pattern = 'dalam rangkaian' WHERE id = 'dalam-rangka'")
    bank._db.conn.commit()
    ((entry, problems),) = examine(path).unproved
    assert (entry.id, len(problems)) == ("dalam-rangka", 1)
    bank._db.execute("UPDATE entries SET pattern = 'dalam rangka', status = 'proposed' WHERE id = 'dalam-rangka'")
    bank._db.conn.commit()
    assert [entry.pattern for entry, _ in examine(path).unproved] == ["dalam rangkaian"]  # what writers meet


def test_damage_is_told_and_the_file_left_alone(bank: Bank, path: Path) -> None:
    bank.close()
    content = path.read_bytes()
    for damaged in (content[:4096] + b"\xff" * 4096 + content[8192:], b"Ini bukan basis data. " * 400, b""):
        path.write_bytes(damaged)
        assert examine(path).faults
        assert path.read_bytes() == damaged


def test_what_is_no_bank_is_told(tmp_path: Path) -> None:
    with pytest.raises(BankMissingError):
        examine(tmp_path / "tidak-ada.db")
    with closing(sqlite3.connect(tmp_path / "kontak.db")) as other:
        other.execute("CREATE TABLE contacts (name)")
    assert "program lain" in examine(tmp_path / "kontak.db").faults[0]
