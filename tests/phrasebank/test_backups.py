import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from phrasebank import backups, connection
from phrasebank.backups import back_up, backups_of, folder_of
from phrasebank.errors import BankFullError, BankLockedError, BankReadOnlyError
from phrasebank.store import Bank


@pytest.fixture
def closed(bank: Bank, path: Path) -> Path:
    bank.close()
    return path


def older_schema(path: Path) -> None:
    """What a Luwes without the step ``reviews`` has left."""
    with closing(sqlite3.connect(path)) as old, old:
        old.execute("DROP TABLE comments")
        old.execute("DROP TABLE settings")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = 'reviews'")


def test_a_new_bank_has_nothing_to_lose(closed: Path) -> None:
    assert backups_of(closed) == []


def test_the_first_opening_of_a_day_makes_a_backup(closed: Path, seed: Path) -> None:
    for _ in range(2):
        Bank.open(closed, seed_folder=seed).close()
    (backup,) = backups_of(closed)
    assert backup.made.date() == datetime.now().date()
    assert backup.path.parent == folder_of(closed)
    with Bank.open(backup.path, seed_folder=seed) as copy, Bank.open(closed, seed_folder=seed) as bank:
        assert copy.entries() == bank.entries()


def test_a_backup_is_made_before_the_tables_change(closed: Path, seed: Path) -> None:
    older_schema(closed)
    Bank.open(closed, seed_folder=seed).close()
    (backup,) = backups_of(closed)
    with closing(sqlite3.connect(backup.path)) as copy:
        assert copy.execute("SELECT count(*) FROM sqlite_master WHERE name = 'comments'").fetchone() == (0,)


def test_the_last_ten_are_kept_and_nothing_else_in_the_folder_is_touched(bank: Bank, path: Path) -> None:
    made = [back_up(bank._db.conn, path) for _ in range(12)]
    foreign = folder_of(path) / "catatan.db"
    foreign.touch()
    back_up(bank._db.conn, path)
    kept = {backup.path for backup in backups_of(path)}
    assert len(kept) == 10
    assert kept.isdisjoint(made[:3])
    assert {*folder_of(path).iterdir()} == kept | {foreign}


def test_no_room_for_the_daily_backup_keeps_nobody_from_the_bank(closed: Path, seed: Path) -> None:
    folder_of(closed).touch()  # a file where the folder should be
    with Bank.open(closed, seed_folder=seed) as bank:
        assert len(bank.entries()) == 4


def test_no_tables_change_without_a_backup(closed: Path, seed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older_schema(closed)
    content = closed.read_bytes()
    folder_of(closed).touch()
    with pytest.raises(BankReadOnlyError, match="Cadangan tidak dapat ditulis"):
        Bank.open(closed, seed_folder=seed)
    folder_of(closed).unlink()

    def full(*args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "copy_whole", full)
    with pytest.raises(BankFullError, match="Penyimpanan penuh"):
        Bank.open(closed, seed_folder=seed)
    assert closed.read_bytes() == content


def test_a_locked_bank_is_waited_for_no_longer_than_usual(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(closed, timeout=0)) as target, closing(sqlite3.connect(closed)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with closing(sqlite3.connect(":memory:")) as source:
            source.execute("CREATE TABLE t (a)")
            with pytest.raises(BankLockedError):
                backups.pour(source, target)
