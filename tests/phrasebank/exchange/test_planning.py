"""What a file would do to a bank: new, changed, the same, clashing, refused."""

from dataclasses import replace

import pytest

from phrasebank.entry import CATEGORIES, Layer, Status
from phrasebank.exchange.formats import exported

HEADING = "Id;Frasa;Pengganti;Kategori;Status;Contoh salah"


def table(*rows):
    return "\n".join((HEADING, *rows))


def faults(row):
    return [(fault.column, fault.position) for fault in row.faults]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl"])
def test_what_was_exported_changes_nothing(export, kinds, suffix):
    assert kinds(export(suffix)) == {}


def test_only_the_fields_that_a_file_has_are_changed(office, plan, write):
    path = write("a.csv", "Alasan;Id\nLebih pendek.;besi-tua\n")
    (row,) = plan(path).rows
    assert (row.kind.value, list(row.changes())) == ("changed", [("why", "", "Lebih pendek.")])
    assert replace(row.entry, why="") == office.get("besi-tua")


def test_a_new_row_waits_for_approval_unless_the_office_needs_none(office, plan, write):
    path = write(
        "a.csv", table(";kaca mata hitam;kacamata;Ejaan;;", ";pasir laut;pasir;Ejaan;disetujui;Ada [pasir laut].")
    )
    first, second = plan(path).rows
    assert (first.kind.value, first.entry.id, first.entry.status) == ("added", "kaca-mata-hitam", Status.PROPOSED)
    assert (first.entry.layer, second.entry.status) == (Layer.AGENCY, Status.PROPOSED)
    office.settings.set("setuju-sendiri", "ya")
    assert [row.entry.status for row in plan(path).rows] == [Status.PROPOSED, Status.APPROVED]


def test_without_an_id_the_phrase_tells_which_entry_is_meant(kinds, plan, write):
    path = write("a.csv", "Frasa;Pengganti\nBatu  Kali;kerikil\n")
    assert kinds(path) == {2: "changed"}
    assert plan(path).rows[0].entry.id == "batu-kali"


def test_bad_rows_are_told_with_column_and_place_and_hinder_no_other(plan, write):
    path = write(
        "a.csv",
        table(
            "batu-kali;batu [kali;kerikil;Frasa kaku;Disetujui;Ada [batu kali].",
            ";pasir laut;pasir;Ejaan;Disetujui;",
            ";pasir putih;pasir;Warna;;",
            ";;pasir;Ejaan;;",
            ";besi/baja tua;besi;Ejaan;Disetujui;Ada [baja tua => besi].",
            "besi-tua;besi tua;logam;Kata mubazir;Disetujui;Ada [besi tua => logam].",
            "besi-tua;besi tua;logam;Kata mubazir;Disetujui;Ada [besi tua => logam].",
        ),
    )
    rows = plan(path).rows
    assert [row.kind.value for row in rows] == [*["invalid"] * 5, "changed", "invalid"]
    assert faults(rows[0]) == [("Frasa", 10)]
    assert [fault.column for row in rows[1:5] for fault in row.faults] == ["Contoh salah", "Kategori", "Frasa", "Frasa"]
    assert "baris 7" in rows[6].faults[0].reason


def test_an_entry_may_take_over_the_words_of_one_that_rests_from_now_on(kinds, write):
    path = write(
        "a.csv",
        table(
            ";besi tua/bekas;besi;Kata mubazir;Disetujui;Ada [besi tua => besi].",
            "besi-tua;besi tua;besi;Kata mubazir;Tidak dipakai lagi;Ada [besi tua => besi].",
        ),
    )
    assert kinds(path) == {2: "added", 3: "changed"}


def test_what_was_changed_here_since_the_export_clashes(office, write, plan):
    before = office.get("besi-tua")
    office.edit(replace(before, why="Dari sini."))
    path = write("a.jsonl", exported([before], ".jsonl").decode().replace('"source": ""', '"source": "Dari berkas"'))
    (row,) = plan(path).rows
    assert (row.kind.value, row.base, row.here.why) == ("clashing", before, "Dari sini.")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl"])
def test_an_old_row_that_nobody_touched_does_not_turn_the_bank_back(office, export, kinds, suffix):
    path = export(suffix)
    office.edit(replace(office.get("besi-tua"), why="Dari sini."))
    assert kinds(path) == {}


def test_a_file_from_another_bank_may_change_what_nobody_here_has_touched(office, kinds, write):
    shipped, own = office.get("agar-supaya"), office.get("besi-tua")
    foreign = [replace(entry, why="Dari kantor lain.") for entry in (shipped, own)]
    assert kinds(write("a.jsonl", exported(foreign, ".jsonl"))) == {1: "changed", 2: "clashing"}


def test_an_id_in_several_layers_needs_the_layer(office, plan, write):
    office.add(replace(office.get("besi-tua"), layer=Layer.PERSONAL, why="Milik saya."))
    vague, clear = plan(write("a.csv", "Id;Lapisan;Alasan\nbesi-tua;;x\nbesi-tua;pribadi;y\n")).rows
    assert faults(vague) == [("Lapisan", None)]
    assert (clear.kind.value, clear.here.why) == ("changed", "Milik saya.")


def test_nobody_approves_their_own_proposal_by_way_of_a_file(office, kinds, plan, write):
    path = write("a.csv", "Id;Status;Contoh salah\nkayu-jati;Disetujui;Ada [kayu jati => papan].\n")
    assert kinds(path) == {2: "invalid"}
    assert faults(plan(path).rows[0]) == [("Status", None)]


def test_progress_is_told_and_may_end_the_work(office, write):
    from phrasebank.exchange.importing import plan_import

    rows = "".join(f";kata{chr(97 + n % 26) * (n + 1)} baru;kata;Ejaan;;\n" for n in range(120))
    path, told = write("a.csv", f"{HEADING}\n{rows}"), []
    plan_import(office, path, lambda done, total: told.append((done, total)))
    assert told == [(0, 120), (50, 120), (100, 120), (120, 120)]
    with pytest.raises(ZeroDivisionError):
        plan_import(office, path, lambda done, total: 1 // 0)


def test_every_category_that_the_gate_takes_can_be_written(plan, write):
    labels = [category.label for category in CATEGORIES]
    path = write("a.csv", "\n".join(("Frasa;Kategori", *(f"kata {label.lower()};{label}" for label in labels))))
    assert {fault.column for row in plan(path).rows for fault in row.faults} <= {"Pengganti"}
