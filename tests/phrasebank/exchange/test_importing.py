"""An import is one step of the bank's history, and can be taken back."""

from dataclasses import replace

import pytest

from phrasebank.entry import Status
from phrasebank.exchange.columns import content
from phrasebank.exchange.formats import exported
from phrasebank.exchange.importing import chosen_of, import_entries, plan_import, take_back


@pytest.fixture
def file(write):
    return write(
        "Impor Mei.csv",
        "Id;Frasa;Kategori;Pengganti;Alasan\n"
        "besi-tua;besi tua;Kata mubazir;besi;Baru.\n"
        ";pasir laut;Ejaan;pasir;\n"
        ";pasir (laut;Ejaan;pasir;\n",
    )


def test_good_rows_are_stored_as_one_step_under_the_files_name(office, file):
    revision = office.revision
    plan = plan_import(office, file)
    done = import_entries(office, chosen_of(plan), plan.reason)
    assert (office.revision, len(done.outcomes), done.refused) == (revision + 1, 2, ())
    assert office.get("besi-tua").why == "Baru."
    assert office.history("pasir-laut")[0].reason == "Impor dari Impor Mei.csv"


def test_an_import_can_be_taken_back(office, file):
    before = {entry.id: content(entry) for entry in office.entries()}
    plan = plan_import(office, file)
    take_back(office, import_entries(office, chosen_of(plan), plan.reason))
    assert office.get("pasir-laut").status is Status.DEPRECATED
    assert {entry.id: content(entry) for entry in office.entries() if entry.id != "pasir-laut"} == before


def test_clashing_rows_wait_for_a_word(office, write):
    before = office.get("besi-tua")
    office.edit(replace(before, why="Di sini."))
    rows = exported([before], ".jsonl").decode().replace('"source": ""', '"source": "Berkas"')
    plan = plan_import(office, write("a.jsonl", rows))
    assert chosen_of(plan) == []
    assert [(entry.why, entry.source) for entry in chosen_of(plan, merge=True)] == [("Di sini.", "Berkas")]
    assert [(entry.why, entry.source) for entry in chosen_of(plan, overwrite=True)] == [("", "Berkas")]


def test_nobody_approves_their_own_by_an_import_even_without_a_plan(office):
    own = replace(office.get("kayu-jati"), status=Status.APPROVED, bad=("Ada [kayu jati => papan].",))
    done = import_entries(office, [own], "Impor")
    assert (len(done.refused), office.get("kayu-jati").status) == (1, Status.PROPOSED)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl"])
def test_no_file_puts_in_force_what_the_offices_keys_have_not_signed(office, write, suffix):
    office.settings.set("setuju-sendiri", "ya")
    office.settings.set("kunci-persetujuan", "wajib")
    old, waiting = office.get("besi-tua"), office.get("kayu-jati")
    new = replace(old, id="", pattern="pasir laut", replacements=("pasir",), bad=("Ada [pasir laut => pasir].",))
    approved = replace(waiting, status=Status.APPROVED, bad=("Ada [kayu jati => papan].",))
    plan = plan_import(office, write(f"a{suffix}", exported([replace(old, why="Lain."), new, approved], suffix)))
    stored = import_entries(office, chosen_of(plan, overwrite=True), plan.reason)
    assert stored.waiting == 2
    assert office.get("besi-tua").status is office.get("pasir-laut").status is Status.PROPOSED
    refused = import_entries(office, [approved], "tanpa rencana").refused
    assert "tanda tangan" in refused[0].problems[0]
    take_back(office, stored)
    assert content(office.get("besi-tua")) == content(old)
    assert office.get("besi-tua").status is Status.APPROVED
