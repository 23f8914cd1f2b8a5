"""Another process makes the same rules, and its troubles arrive in words."""

import pytest

from desktop.languagetool.filling import fill, fill_apart
from phrasebank.errors import BankError
from phrasebank.store import Bank


@pytest.fixture
def bank(tmp_path):
    path = tmp_path / "bank.db"
    with Bank.open(path) as opened:
        opened.dictionary.add(["lundayeh"])
    return path


def contents(folder):
    return {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_process_apart_writes_the_same(bank, tmp_path):
    fill(bank, tmp_path / "here")
    fill_apart(bank, tmp_path / "apart")
    assert contents(tmp_path / "here") == contents(tmp_path / "apart")
    assert len(contents(tmp_path / "apart")) == 4


def test_the_current_folder_does_not_matter(bank, tmp_path, monkeypatch):
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__init__.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    fill_apart(bank, tmp_path / "apart")
    assert contents(tmp_path / "apart")


def test_a_bank_that_cannot_be_read_is_told_in_its_own_words(tmp_path):
    missing = tmp_path / "no.db"
    with pytest.raises(BankError) as here:
        fill(missing, tmp_path / "here")
    with pytest.raises(BankError) as apart:
        fill_apart(missing, tmp_path / "apart")
    assert apart.value.message == here.value.message


def test_a_folder_that_cannot_be_written_is_an_error_of_the_system(bank, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="tidak dapat disiapkan"):
        fill_apart(bank, tmp_path / "file" / "classes")
