"""luwes bank propose, approve, reject …: the way of an entry through the office."""

import json
import shutil

import pytest

NEW = ["--pola", "besi tua", "--ganti", "besi", "--kategori", "redundancy", "--buruk", "Ada [besi tua => besi]."]


@pytest.fixture
def bank(run, bank_path, tmp_path):
    """Runs ``luwes bank`` with a bank of its own."""
    path = shutil.copy(bank_path, tmp_path / "bank.db")
    return lambda action, *words: run("bank", action, *words, "--bank", path)


@pytest.fixture
def as_user(monkeypatch):
    return lambda name: monkeypatch.setenv("LOGNAME", name)


def test_one_proposes_and_another_approves(bank, as_user):
    as_user("sari")
    assert bank("propose", *NEW, "--karena", "sering muncul").out == "Diusulkan: besi-tua\n"
    refused = bank("approve", "besi-tua")
    assert refused.code == 2
    assert "terakhir Anda ubah sendiri" in refused.err
    assert bank("list", "--status", "proposed").out.startswith("besi-tua\tDiusulkan\t")
    as_user("budi")
    assert bank("approve", "besi-tua").out == "Disetujui: besi-tua\n"


def test_a_rejection_needs_a_reason_and_is_told_to_who_proposes_again(bank):
    bank("propose", *NEW)
    assert bank("reject", "besi-tua").code == 2
    assert bank("reject", "besi-tua", "--karena", "sudah lazim").out == "Ditolak: besi-tua\n"
    again = bank("propose", *NEW)
    assert (again.code, again.out) == (2, "")
    assert "pernah ditolak" in again.err
    assert "sudah lazim" in again.err
    assert bank("propose", *NEW, "--tetap").out == "Diusulkan: besi-tua-2\n"
    assert bank("ajukan", "besi-tua", "--tetap").out == "Diusulkan: besi-tua\n"


def test_comments_can_be_made_and_read(bank):
    assert bank("comment", "batu-kali", "Apa", "ini", "perlu?").out == "Komentar ditambahkan: batu-kali\n"
    assert bank("comment", "batu-kali").out.rstrip().endswith("\tinstansi\tApa ini perlu?")
    (said,) = json.loads(bank("comment", "batu-kali", "--format", "json").out)["comments"]
    assert (said["entry_id"], said["text"]) == ("batu-kali", "Apa ini perlu?")


def test_a_lower_layer_silences_and_overrides(bank, run, tmp_path):
    def source(text):
        done = run("check", "-", "--bank", tmp_path / "bank.db", "--format", "json", stdin=text)
        return [finding["source"] for file in json.loads(done.out)["files"] for finding in file["findings"]]

    assert source("Ada batu kali.") == ["Bank frasa instansi"]
    assert bank("mute", "batu-kali").out.startswith("Dibisukan dalam bank pribadi: batu-kali")
    assert source("Ada batu kali.") == []
    assert bank("retire", "batu-kali", "--lapisan", "pribadi").code == 0
    own = ["--id", "batu-kali", "--lapisan", "pribadi", "--pola", "batu kali", "--ganti", "batu", "--sumber", "Saya"]
    added = bank("add", *own, "--kategori", "stiff-phrase", "--buruk", "Ada [batu kali => batu].")
    assert added.code == 2  # the retired mute still has the id
    assert bank("edit", "batu-kali", "--lapisan", "pribadi", "--sumber", "Saya").code == 0


def test_an_earlier_value_comes_back_by_its_number(bank):
    bank("edit", "batu-kali", "--ganti", "batu")
    number = bank("history", "batu-kali").out.splitlines()[-1].split("\t")[-1]
    assert bank("revert", number).out == "Dikembalikan: batu-kali\n"
    assert "\tkerikil\t" in bank("search", "batu kali").out


def test_the_impact_is_shown_in_files(bank, tmp_path):
    file = tmp_path / "naskah.txt"
    file.write_text("Ada batu kali di sini.", encoding="utf-8")
    lines = bank("impact", "batu-kali", file).out.splitlines()
    assert lines == ["Ada\tbatu kali\tdi sini.\tkerikil", "1 temuan dalam 5 kata; 1,00 per 1.000 kata"]
    assert bank("impact", "batu-kali", tmp_path / "tidak-ada.txt").code == 2
    (found,) = json.loads(bank("impact", "batu-kali", "--format", "json").out)["impact"]
    assert found["per_thousand"] == 0
