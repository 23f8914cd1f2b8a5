"""luwes bank export and import: out, in again, and what was refused."""

import json
import shutil

import pytest


@pytest.fixture
def bank(run, bank_path, tmp_path):
    """Runs ``luwes bank`` with a bank of its own."""
    path = shutil.copy(bank_path, tmp_path / "bank.db")
    return lambda action, *words: run("bank", action, *words, "--bank", path)


@pytest.fixture
def file(tmp_path):
    """One changed row, one new, one that cannot be read."""
    path = tmp_path / "usulan.csv"
    rows = "Id;Frasa;Kategori;Pengganti\njatti;jatti;Ejaan;jati\nbatu-kali;batu kali;;kerikil | batu\n"
    path.write_text(f"{rows};pasir laut;Ejaan;pasir\n;pasir [laut;Ejaan;pasir\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl"])
def test_what_goes_out_comes_in_again_and_changes_nothing(bank, tmp_path, suffix):
    path = tmp_path / f"keluar{suffix}"
    out = bank("export", path, "--kategori", "spelling", "--lapisan", "instansi")
    assert (out.code, out.out.splitlines()) == (0, [f"1 entri ditulis ke {path}"])
    back = bank("import", path)
    assert (back.code, back.out.splitlines()[-1]) == (0, "Disimpan: 0 entri.")


def test_a_dry_run_tells_and_stores_nothing(bank, file):
    told = bank("import", file, "--dry-run")
    assert told.code == 1
    lines = told.out.splitlines()
    assert lines[1] == "baris 4: Baru: pasir-laut"
    assert lines[2].startswith("baris 5: Ditolak: Frasa: Pola: ")
    assert lines[-2:] == ["Baru 1, Berubah 1, Tetap 1, Bentrok 0, Ditolak 1", "Belum ada yang disimpan."]
    assert bank("history", "pasir-laut").code == 2


def test_the_plan_is_json_for_programs(bank, file):
    plan = json.loads(bank("import", file, "--dry-run", "--format", "json").out)
    assert (plan["schema"], plan["stored"], plan["counts"]["added"]) == (1, None, 1)
    refused = next(row for row in plan["rows"] if row["kind"] == "invalid")
    assert (refused["row"], refused["problems"][0]["column"], refused["problems"][0]["position"]) == (5, "Frasa", 11)


def test_good_rows_are_stored_under_the_reason_given(bank, file):
    done = bank("import", file, "--karena", "rapat Mei")
    assert (done.code, done.out.splitlines()[-1]) == (1, "Disimpan: 2 entri, 2 di antaranya menunggu persetujuan.")
    history = json.loads(bank("history", "pasir-laut", "--format", "json").out)["changes"]
    assert history[0]["reason"] == "rapat Mei"


def test_clashing_rows_go_the_way_that_is_said(bank, tmp_path):
    path = tmp_path / "keluar.jsonl"
    bank("export", path, "--lapisan", "instansi")
    path.write_text(path.read_text(encoding="utf-8").replace('"source": ""', '"source": "Berkas"'), encoding="utf-8")
    bank("edit", "batu-kali", "--alasan-entri", "Di sini.")
    kept = bank("import", path)
    assert (kept.code, "--bentrok" in kept.out) == (1, True)
    assert bank("import", path, "--bentrok", "gabung").code == 0
    stored = json.loads(bank("search", "batu", "kali", "--format", "json").out)["entries"][0]
    assert (stored["why"], stored["source"]) == ("Di sini.", "Berkas")


def test_a_file_that_cannot_be_taken_or_written_ends_with_two(bank, tmp_path):
    for words in (
        ("import", tmp_path / "tidak.csv"),
        ("export", tmp_path / "bank.ods"),
        ("export", tmp_path / "x/a.csv"),
    ):
        failed = bank(*words)
        assert (failed.code, failed.out, failed.err.startswith("luwes: ")) == (2, "", True)
