from pathlib import Path

import pytest

from phrasebank.aside import damaged_put_aside
from phrasebank.errors import BankDamagedError


def test_a_damaged_default_bank_takes_its_log_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bank.db"
    monkeypatch.setenv("LUWES_BANK", str(path))
    for suffix in ("", "-wal"):
        Path(f"{path}{suffix}").write_text(suffix)
    with pytest.raises(BankDamagedError) as caught, damaged_put_aside(path):
        raise BankDamagedError("Rusak.")
    assert Path(f"{caught.value.kept}-wal").read_text() == "-wal"
    assert [file.name for file in tmp_path.iterdir() if "rusak" not in file.name] == []


def test_what_somebody_named_stays(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    path.touch()
    with pytest.raises(BankDamagedError), damaged_put_aside(path):
        raise BankDamagedError("Rusak.")
    assert path.exists()
