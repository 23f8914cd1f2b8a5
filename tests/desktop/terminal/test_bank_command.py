"""luwes bank: what goes in comes out again."""

import json
import shutil

import pytest


@pytest.fixture
def bank(run, bank_path, tmp_path):
    """Runs ``luwes bank`` with a bank of its own."""
    path = shutil.copy(bank_path, tmp_path / "bank.db")
    return lambda action, *words: run("bank", action, *words, "--bank", path)


@pytest.fixture
def entry(bank):
    """The entry of an id as JSON."""

    def find(entry_id):
        return next(e for e in json.loads(bank("list", "--format", "json").out)["entries"] if e["id"] == entry_id)

    return find


NEW = [
    *("--pola", "besi tua", "--ganti", "besi", "--ganti", "", "--kategori", "redundancy", "--aman"),
    *("--alasan-entri", "Cukup “besi”.", "--sumber", "Redaksi"),
    *("--buruk", "Ada [besi tua => besi].", "--baik", "Ada besi."),
    *("--kecuali", "pasar _", "--saluran", "instagram", "--karena", "sering muncul"),
]


def test_what_is_added_is_stored_with_every_field(bank, entry):
    bank("setelan", "setuju-sendiri", "ya")
    done = bank("add", *NEW)
    assert (done.code, done.out) == (0, "Ditambahkan: besi-tua\n")
    stored = entry("besi-tua")
    assert {name: stored[name] for name in ("pattern", "replacements", "category", "safe", "why", "source")} == {
        "pattern": "besi tua",
        "replacements": ["besi", ""],
        "category": "redundancy",
        "safe": True,
        "why": "Cukup “besi”.",
        "source": "Redaksi",
    }
    assert (stored["bad"], stored["good"]) == (["Ada [besi tua => besi]."], ["Ada besi."])
    assert (stored["exceptions"], stored["channels"]) == (["pasar _"], ["instagram"])


def test_nobody_approves_what_they_add_themselves_but_in_their_own_layer(bank, entry):
    done = bank("add", *NEW)
    assert (done.code, done.out.split(".")[0]) == (0, "Diusulkan: besi-tua")
    assert entry("besi-tua")["status"] == "proposed"
    own = ["--pola", "emas tua", "--ganti", "emas", "--kategori", "redundancy", "--buruk", "Ada [emas tua => emas]."]
    assert bank("add", *own, "--lapisan", "pribadi").out == "Ditambahkan: emas-tua\n"
    assert entry("emas-tua")["status"] == "approved"


def test_an_edit_changes_what_is_named_and_nothing_else(bank, entry):
    before = entry("kayu-jati")
    edited = bank("edit", "kayu-jati", "--ganti", "jati", "--kategori", "stiff-phrase", "--tidak-aman")
    assert edited.out.startswith("Diusulkan: kayu-jati. Perubahannya dipakai setelah disetujui")
    after = entry("kayu-jati")
    changed = {name for name in before if before[name] != after[name]} - {"by", "at"}
    assert changed == {"replacements", "category", "status"}
    assert bank("edit", "kayu-jati", "--baik", "Ada jati.").code == 0
    assert bank("edit", "kayu-jati", "--baik", "").code == 0
    assert entry("kayu-jati")["good"] == []


def test_a_retired_entry_is_silent_until_it_is_restored(bank, run, tmp_path):
    def found():
        return run("check", "-", "--bank", tmp_path / "bank.db", stdin="Ada batu kali.").code

    assert found() == 1
    assert bank("retire", "batu-kali", "--karena", "sudah wajar").out == "Dipensiunkan: batu-kali\n"
    assert found() == 0
    assert bank("list", "--status", "deprecated").out.startswith("batu-kali\t")
    assert bank("restore", "batu-kali").code == 0
    assert found() == 1
    history = [line.split("\t") for line in bank("history", "batu-kali").out.splitlines()]
    assert [(row[2], row[4]) for row in history] == [
        ("Dipulihkan", ""), ("Dinonaktifkan", "sudah wajar"), ("Ditambahkan", ""),
    ]  # fmt: skip


def test_an_entry_without_proof_is_refused_problem_by_problem(bank):
    done = bank("add", "--pola", "besi (karatan", "--kategori", "redundancy", "--buruk", "Ada [besi].")
    assert (done.code, done.out) == (2, "")
    assert all(line.startswith("luwes: ") for line in done.err.splitlines())
    assert "karatan" not in bank("list").out


@pytest.mark.parametrize("action", [["edit", "--pola", "x"], ["retire"], ["restore"], ["history"]])
def test_an_unknown_entry_is_named(bank, action):
    done = bank(*action, "tidak-ada")
    assert (done.code, done.out) == (2, "")
    assert "tidak-ada" in done.err


def test_an_edit_of_nothing_is_refused(bank):
    assert "tidak ada yang diubah" in bank("edit", "batu-kali").err


def test_lists_can_be_narrowed_and_searched(bank):
    rows = [line.split("\t") for line in bank("list", "--kategori", "spelling").out.splitlines()]
    assert ["jatti", "Disetujui", "Ejaan", "jatti", "jati", "ya", "instansi"] in rows
    assert {row[2] for row in rows} == {"Ejaan"}
    assert bank("search", "batu", "ka").out.split("\t")[0] == "batu-kali"
    assert bank("search", '"*').code == 0


def test_the_approved_phrases_become_rules_for_languagetool(bank, tmp_path):
    bank("retire", "batu-kali")
    done = bank("grammar", tmp_path / "grammar.xml")
    assert done.code == 0
    assert "entri ditulis sebagai aturan LanguageTool" in done.out
    assert "entri tidak ditulis, singkatan" in done.out
    text = (tmp_path / "grammar.xml").read_text(encoding="utf-8")
    assert "LUWES_KAYU_JATI" in text
    assert "LUWES_BATU_KALI" not in text
    assert bank("grammar", tmp_path / "tidak-ada" / "grammar.xml").code == 2


def test_a_terminal_gets_a_table(bank, monkeypatch):
    monkeypatch.setattr("desktop.terminal.bank_tables.is_terminal", lambda stream: True)
    monkeypatch.setenv("COLUMNS", "120")
    heading, *rows = bank("search", "batu kali").out.splitlines()
    assert heading.split() == ["ID", "Status", "Kategori", "Pola", "Ganti", "Aman", "Lapisan"]
    assert rows[0].split()[:2] == ["batu-kali", "Disetujui"]
    assert bank("search", "xyzzy").out == "Tidak ada yang cocok.\n"


def test_a_mistyped_bank_is_not_made(run, tmp_path):
    done = run("bank", "list", "--bank", tmp_path / "baru.db")
    assert (done.code, done.out) == (2, "")
    assert list(tmp_path.iterdir()) == []
