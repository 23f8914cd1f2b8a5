"""luwes bank kata: a word is said to be right once."""

import json
import shutil

import pytest


@pytest.fixture
def kata(run, bank_path, tmp_path):
    """Runs ``luwes bank kata`` with a bank of its own."""
    path = shutil.copy(bank_path, tmp_path / "bank.db")
    return lambda *words: run("bank", "kata", "--bank", path, *words)


def test_an_added_word_is_not_reported_until_it_is_removed(kata, run, tmp_path):
    def found():
        return run("check", "-", "--bank", tmp_path / "bank.db", stdin="Warga selajutnya pulang.").code

    assert found() == 1
    assert kata("add", "selajutnya", "GoPay", "--karena", "nama lomba").out == (
        "Ditambahkan ke kamus pribadi: selajutnya, GoPay\n"
    )
    assert found() == 0
    assert kata("add", "selajutnya").out == "Sudah ada dalam kamus pribadi.\n"
    assert kata("hapus", "selajutnya").out == "Dihapus dari kamus pribadi: selajutnya\n"
    assert found() == 1
    history = [line.split("\t")[2:] for line in kata("history").out.splitlines()]
    assert history == [
        ["Dihapus", "selajutnya", "pribadi", ""],
        ["Ditambahkan", "GoPay", "pribadi", "nama lomba"],
        ["Ditambahkan", "selajutnya", "pribadi", "nama lomba"],
    ]


def test_what_is_said_before_the_action_counts_too(kata):
    kata("add", "erau", "--kamus", "instansi")
    kata("--kamus", "instansi", "add", "beseprah")
    kata("add", "lundayeh")
    assert [line.split("\t")[:2] for line in kata().out.splitlines()] == [
        ["beseprah", "instansi"], ["erau", "instansi"], ["lundayeh", "pribadi"],
    ]  # fmt: skip
    listed = json.loads(kata("--kamus", "pribadi", "--format", "json").out)
    assert listed["schema"] == 1
    assert [(word["word"], word["layer"]) for word in listed["words"]] == [("lundayeh", "pribadi")]
    for words in (("--format", "json", "history"), ("history", "--format", "json")):
        assert [change["action"] for change in json.loads(kata(*words).out)["changes"]] == ["add"] * 3


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("add", "dua kata"), "lebih dari satu kata"),
        (("add", "erau", "123"), "hanya angka"),
        (("hapus", "erau"), "Kamus pribadi tidak memuat “erau”"),
        (("add",), "isian ini wajib ada: KATA"),
        (("add", "erau", "--kamus", "nasional"), "pilih: "),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_changes(kata, words, told):
    done = kata(*words)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert kata().out == ""
