"""Files that are missing, damaged, foreign, too new, locked, read-only or full."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from phrasebank import connection
from phrasebank.errors import (
    BankDamagedError,
    BankFullError,
    BankLockedError,
    BankMissingError,
    BankReadOnlyError,
    BankTooNewError,
)
from phrasebank.snapshot import read_snapshot
from phrasebank.store import Bank


@pytest.fixture
def closed(bank: Bank, path: Path) -> Path:
    """The file of a sound bank that nobody has open."""
    bank.close()
    return path


def test_a_named_file_must_be_there_and_be_a_file(tmp_path: Path, seed: Path) -> None:
    for path in (tmp_path / "tidak" / "ada.db", tmp_path):
        with pytest.raises(BankMissingError):
            Bank.open(path, create=False, seed_folder=seed)
    assert not (tmp_path / "tidak").exists()
    with pytest.raises(BankMissingError):
        Bank.open(tmp_path, seed_folder=seed)


def scribble(path: Path) -> None:
    path.write_bytes(b"Ini bukan basis data. " * 400)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-8192])


def spoil_a_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("open_bank", "damage"),
    [(Bank.open, scribble), (Bank.open, truncate), (Bank.open, spoil_a_page), (read_snapshot, scribble)],
)
def test_a_damaged_file_that_somebody_named_is_left_where_it_is(
    closed: Path, seed: Path, open_bank: Callable[..., object], damage: Callable[[Path], None]
) -> None:
    damage(closed)
    content = closed.read_bytes()
    with pytest.raises(BankDamagedError) as caught:
        open_bank(closed, seed_folder=seed)
    assert caught.value.kept is None
    assert closed.read_bytes() == content


@pytest.mark.parametrize("damage", [scribble, truncate, spoil_a_page])
def test_a_damaged_default_bank_is_put_aside_and_a_fresh_one_made(
    closed: Path, seed: Path, damage: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUWES_BANK", str(closed))
    damage(closed)
    content = closed.read_bytes()
    with pytest.raises(BankDamagedError, match="disimpan sebagai") as caught:
        Bank.open(seed_folder=seed)
    kept = caught.value.kept
    assert kept
    assert kept.name.startswith("bank.db.rusak-")
    assert kept.read_bytes() == content
    assert str(kept) in caught.value.message
    assert not closed.exists()
    with Bank.open(seed_folder=seed) as fresh:
        assert len(fresh.entries()) == 4


def test_a_default_bank_with_a_spoilt_row_is_put_aside_too(
    bank: Bank, path: Path, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUWES_BANK", str(path))
    bank._db.table("entries").update(1, {"category": "apa"})
    bank.close()
    with pytest.raises(BankDamagedError, match="disimpan sebagai"):
        read_snapshot(path, seed_folder=seed)
    assert len(read_snapshot(path, seed_folder=seed).phrases) == 4


def test_the_database_of_another_program_is_never_written(tmp_path: Path, seed: Path) -> None:
    path = tmp_path / "kontak.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE contacts (name)")
    content = path.read_bytes()
    with pytest.raises(BankDamagedError, match="program lain"):
        Bank.open(path, seed_folder=seed)
    assert path.read_bytes() == content


def test_an_empty_file_that_was_named_is_no_bank(tmp_path: Path, seed: Path) -> None:
    path = tmp_path / "kosong.db"
    path.touch()
    with pytest.raises(BankDamagedError, match="kosong"):
        Bank.open(path, create=False, seed_folder=seed)
    assert path.stat().st_size == 0


@pytest.mark.parametrize("open_bank", [Bank.open, read_snapshot])
def test_a_bank_of_a_newer_luwes_is_refused_unwritten(
    closed: Path, seed: Path, open_bank: Callable[..., object]
) -> None:
    with closing(sqlite3.connect(closed)) as newer, newer:
        newer.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('phrasebank', 'from_the_future')")
    content = closed.read_bytes()
    (seed / "phrases.toml").unlink()
    with pytest.raises(BankTooNewError, match="perbarui Luwes"):
        open_bank(closed, seed_folder=seed)
    assert closed.read_bytes() == content


def test_a_bank_that_another_program_is_writing_can_be_read_but_not_written(
    bank: Bank, path: Path, seed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with Bank.open(path, seed_folder=seed) as other, closing(sqlite3.connect(path)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert len(other.entries()) == 4
        with pytest.raises(BankLockedError, match="program lain"):
            other.retire("dalam-rangka")
        writer.rollback()
        assert other.retire("dalam-rangka").id == "dalam-rangka"


def test_a_full_disk_loses_the_change_and_nothing_else(bank: Bank) -> None:
    (pages,) = bank._db.execute("PRAGMA page_count").fetchone()
    bank._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(BankFullError):
        bank.retire("dalam-rangka", reason="panjang sekali " * 9999)
    assert bank.revision == 1
    assert bank.history("dalam-rangka")[0].action == "seed"


@contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Nobody may write in the folder, and we are nobody: file rights do not bind root."""
    inside = [folder, *folder.rglob("*")]
    for file in inside:
        file.chmod(0o555 if file.is_dir() else 0o444)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)
        for file in inside:
            file.chmod(0o755 if file.is_dir() else 0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="file rights are another matter there")
def test_a_bank_in_a_folder_that_cannot_be_written_can_be_read(seed: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        same, other = shutil.copytree(seed, folder / "seed"), shutil.copytree(seed, folder / "other")
        (other / "more.toml").write_text("entry = []", encoding="utf-8")
        path = folder / "bank.db"
        Bank.open(path, seed_folder=same).close()
        with without_rights(folder):
            for shipped in (same, other):
                assert len(read_snapshot(path, seed_folder=shipped).phrases) == 4
                with Bank.open(path, seed_folder=shipped) as bank:
                    assert bank.search("rangka") == [bank.get("dalam-rangka")]
                    with pytest.raises(BankReadOnlyError, match="hanya dapat dibaca"):
                        bank.retire("dalam-rangka")
            for new in (folder / "baru.db", folder / "baru" / "bank.db"):
                with pytest.raises(BankReadOnlyError, match="tidak dapat dibuat"):
                    Bank.open(new, seed_folder=same)
