"""luwes bank doctor, backups, pulihkan-cadangan, setelan: looking after the file."""

import json
import shutil

import pytest


@pytest.fixture
def path(bank_path, tmp_path):
    return shutil.copy(bank_path, tmp_path / "bank.db")


@pytest.fixture
def bank(run, path):
    """Runs ``luwes bank`` with a bank of its own."""
    return lambda action, *words: run("bank", action, *words, "--bank", path)


def test_a_sound_bank_is_said_to_be_sound(bank):
    done = bank("doctor")
    assert done.code == 0
    assert "Berkas utuh." in done.out.splitlines()
    (found,) = json.loads(bank("doctor", "--format", "json").out)["diagnosis"]
    assert (found["faults"], found["unproved"]) == ([], [])
    assert found["layers"]["instansi"] == 3


def test_a_damaged_bank_comes_back_from_its_backup(bank, path):
    bank("list")  # the first opening of the day
    bank("retire", "batu-kali")
    path.write_bytes(b"Ini bukan basis data. " * 400)
    damaged = bank("doctor")
    assert damaged.code == 1
    assert "pulihkan-cadangan" in damaged.out
    (backup,) = json.loads(bank("backups", "--format", "json").out)["backups"]
    assert bank("backups").out.rstrip().endswith(backup["path"])
    done = bank("pulihkan-cadangan")
    assert done.code == 0
    assert "Bank sebelumnya disimpan sebagai" in done.out
    assert bank("list", "--status", "deprecated").out == ""


def test_without_a_backup_nothing_is_recovered(bank, path, tmp_path):
    assert "belum ada cadangan" in bank("pulihkan-cadangan").err
    path.unlink()
    assert bank("doctor").code == 2
    assert "tidak diubah" in bank("pulihkan-cadangan", __file__).err
    assert list(tmp_path.iterdir()) == []


def test_settings_are_shown_and_set(bank):
    assert bank("setelan").out.splitlines()[0].startswith("setuju-sendiri\ttidak\t")
    assert bank("setelan", "batas-dampak", "2,5").out == "batas-dampak: 2.5\n"
    rows = json.loads(bank("setelan", "--format", "json").out)["settings"]
    assert rows[1] == {"name": "batas-dampak", "value": "2.5"}
    assert bank("setelan", "batas-dampak").code == 2
    assert bank("setelan", "warna", "merah").code == 2
