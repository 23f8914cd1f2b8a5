from pathlib import Path

import pytest

from phrasebank.backups import back_up
from phrasebank.errors import BackupError
from phrasebank.recovery import bring_back
from phrasebank.store import Bank


@pytest.fixture
def backup(bank: Bank, path: Path) -> Path:
    """A backup of the bank, from before “agar supaya” was retired."""
    made = back_up(bank._db.conn, path)
    bank.retire("agar-supaya")
    return made


def approved(bank: Bank) -> int:
    return len(bank.snapshot().phrases)


def test_the_bank_is_what_it_was_and_the_present_one_is_kept(bank: Bank, path: Path, seed: Path, backup: Path) -> None:
    revision = bank.revision
    kept = bring_back(path, backup)
    assert approved(bank) == 4  # open all the time
    assert bank.revision == revision + 1
    assert bank.search("antre") == [bank.get("agar-supaya")]
    assert kept
    with Bank.open(kept, seed_folder=seed) as before:
        assert approved(before) == 3


@pytest.mark.parametrize("content", [b"", b"Ini bukan basis data. " * 400])
def test_a_damaged_bank_is_moved_away_whole(bank: Bank, path: Path, seed: Path, backup: Path, content: bytes) -> None:
    bank.close()
    path.write_bytes(content)
    kept = bring_back(path, backup)
    assert kept
    assert kept.read_bytes() == content or content == b""
    with Bank.open(path, seed_folder=seed) as recovered:
        assert approved(recovered) == 4


def test_a_lost_bank_comes_back(bank: Bank, path: Path, seed: Path, backup: Path) -> None:
    bank.close()
    path.unlink()
    assert bring_back(path, backup) is None
    with Bank.open(path, seed_folder=seed) as recovered:
        assert approved(recovered) == 4


def test_what_is_no_sound_backup_changes_nothing(bank: Bank, path: Path, backup: Path, tmp_path: Path) -> None:
    content = backup.read_bytes()
    for spoilt in (b"", b"Bukan basis data.", content[: len(content) // 2], content[:4096] + b"\xff" * 9000):
        backup.write_bytes(spoilt)
        with pytest.raises(BackupError, match="tidak diubah"):
            bring_back(path, backup)
    with pytest.raises(BackupError, match="tidak ada"):
        bring_back(path, tmp_path / "tidak-ada.db")
    assert approved(bank) == 3
    assert not any("sebelum-pulih" in file.name for file in path.parent.iterdir())
