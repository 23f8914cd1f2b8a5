import sqlite3
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import SEED_AUTHOR, Entry, Layer, Status
from phrasebank.errors import EntryInvalidError, EntryUnknownError
from phrasebank.history import Action
from phrasebank.store import Bank

GUNA = Entry(
    id="",
    pattern="guna untuk/demi",
    replacements=("untuk",),
    category=Category.REDUNDANCY,
    bad=("Dana itu dipakai [guna untuk => untuk] memperbaiki jalan.",),
)


def test_a_new_bank_holds_the_shipped_entries_as_the_first_revision(bank: Bank) -> None:
    assert [entry.id for entry in bank.entries()] == ["agar-supaya", "dalam-rangka", "singkatan-opd", "singkatan-tni"]
    assert {(entry.by, entry.layer) for entry in bank.entries()} == {(SEED_AUTHOR, Layer.NATIONAL)}
    assert bank.revision == 1


def test_the_life_of_an_entry_is_kept_with_who_when_and_why(bank: Bank) -> None:
    bank.settings.set("setuju-sendiri", "ya")
    added = bank.add(GUNA, reason="Sering muncul di caption.")
    assert (added.id, added.by, added.status) == ("guna-untuk", "Sari", Status.APPROVED)
    edited = bank.edit(replace(added, safe=True), reason="Selalu benar.")
    bank.retire(added.id, reason="Ditinjau dulu.")
    restored = bank.restore(added.id)
    assert bank.get(added.id) == restored
    assert (restored.safe, restored.status) == (True, Status.APPROVED)

    life = bank.history(added.id)
    assert [step.action for step in life] == [Action.RESTORE, Action.RETIRE, Action.EDIT, Action.ADD]
    assert [step.reason for step in life] == ["", "Ditinjau dulu.", "Selalu benar.", "Sering muncul di caption."]
    assert {step.by for step in life} == {"Sari"}
    assert all(step.at.endswith("Z") and len(step.at) == 20 for step in life)
    assert life[3].before is None
    assert (life[2].before, life[2].after) == (added, edited)
    assert bank.revision == 5


def test_the_history_of_all_entries_begins_with_the_newest(bank: Bank) -> None:
    bank.retire("dalam-rangka")
    assert bank.history()[0].entry_id == "dalam-rangka"
    assert len(bank.history()) == 5


def test_only_approved_phrases_are_in_the_snapshot(bank: Bank) -> None:
    before = bank.snapshot()
    bank.retire("agar-supaya")
    after = bank.snapshot()
    assert {phrase.id for phrase in before.phrases} - {phrase.id for phrase in after.phrases} == {"agar-supaya"}
    assert after.revision == before.revision + 1
    assert next(p for p in after.phrases if p.id == "dalam-rangka") == bank.get("dalam-rangka").phrase()


def test_a_refused_entry_leaves_no_trace(bank: Bank) -> None:
    with pytest.raises(EntryInvalidError) as caught:
        bank.add(replace(GUNA, bad=("Dana itu dipakai [demi => untuk] jalan.",)))
    assert caught.value.problems == ("Pada contoh “Dana itu dipakai demi jalan.” bagian “demi” tidak ditandai.",)
    assert bank.revision == 1
    assert bank.search("guna") == [bank.get("dalam-rangka")]


def test_an_entry_must_not_look_for_what_another_approved_one_looks_for(bank: Bank) -> None:
    twin = replace(GUNA, pattern="(di) dalam rangka", bad=("[Dalam rangka => Untuk] itu, jalan ditutup.",))
    with pytest.raises(EntryInvalidError, match="“dalam rangka” sudah ada pada entri “dalam-rangka”"):
        bank.add(twin)
    bank.add(replace(twin, status=Status.PROPOSED))
    bank.retire("dalam-rangka")
    second = bank.add(replace(twin, id="rangka"))
    with pytest.raises(EntryInvalidError, match="rangka"):
        bank.restore("dalam-rangka")
    assert bank.get("rangka") == second


def test_the_widest_pattern_is_compared_with_all_others(bank: Bank) -> None:
    letters = "a/b/c/d/e/f/g/h/i/j/k/l/m"
    wide = replace(GUNA, pattern=f"[dalam rangka/{letters}] ({letters})", bad=("[M l => Untuk] menyambut tamu.",))
    with pytest.raises(EntryInvalidError, match="“dalam rangka” sudah ada"):
        bank.add(wide)


def test_an_id_is_made_from_the_pattern_and_never_given_twice(bank: Bank) -> None:
    first = bank.add(replace(GUNA, status=Status.DRAFT))
    second = bank.add(replace(GUNA, status=Status.DRAFT))
    assert (first.id, second.id) == ("guna-untuk", "guna-untuk-2")
    with pytest.raises(EntryInvalidError, match="Sudah ada entri"):
        bank.add(replace(GUNA, id="guna-untuk", status=Status.DRAFT))


def test_saving_an_entry_unchanged_changes_nothing(bank: Bank) -> None:
    entry = bank.get("dalam-rangka")
    assert bank.edit(replace(entry, by="", at="")) == entry
    assert bank.retire("dalam-rangka") == bank.retire("dalam-rangka")
    assert bank.revision == 2


@pytest.mark.parametrize("act", ["get", "retire", "restore"])
def test_an_unknown_id_is_said_to_be_unknown(bank: Bank, act: str) -> None:
    with pytest.raises(EntryUnknownError, match="tidak-ada"):
        getattr(bank, act)("tidak-ada")


def test_entries_can_be_narrowed_to_a_status_or_a_category(bank: Bank) -> None:
    bank.retire("agar-supaya")
    assert [e.id for e in bank.entries(status=Status.DEPRECATED)] == ["agar-supaya"]
    assert [e.id for e in bank.entries(category=Category.ABBREVIATION)] == ["singkatan-opd", "singkatan-tni"]
    assert bank.entries(status=Status.DEPRECATED, category=Category.ABBREVIATION) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("rangka", ["dalam-rangka"]),
        ("DALAM ran", ["dalam-rangka"]),
        ("rangka dalam", ["dalam-rangka"]),
        ("searti", ["agar-supaya"]),
        ("antre", ["agar-supaya"]),
        ("perangkat daerah", ["singkatan-opd"]),
        ("supaya rangka", []),
    ],
)
def test_search_looks_at_pattern_replacements_reason_and_examples(bank: Bank, words: str, found: list[str]) -> None:
    assert [entry.id for entry in bank.search(words)] == found


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        '"',
        '""rangka',
        "'; DROP TABLE entries; --",
        "AND",
        "NOT rangka",
        "NEAR(",
        "pattern:",
        "*",
        "^a -b",
        "😀",
        "\0",
        "\ud83d",
    ],
)
def test_search_survives_whatever_is_typed(bank: Bank, words: str) -> None:
    bank.search(words)
    assert len(bank.entries()) == 4


def test_search_follows_every_change(bank: Bank) -> None:
    entry = bank.edit(replace(bank.get("dalam-rangka"), why="Ringkas itu ramah."))
    assert bank.search("ramah") == [entry]
    assert bank.search("cukup") == []
    assert bank.search("a", limit=1) == bank.search("a")[:1]


def test_a_bank_serves_only_the_thread_that_opened_it(bank: Bank) -> None:
    with ThreadPoolExecutor(1) as pool, pytest.raises(sqlite3.ProgrammingError, match="thread"):
        pool.submit(bank.entries).result()


def test_nobody_passes_for_the_program(seed: Path) -> None:
    with Bank.in_memory(author=SEED_AUTHOR, seed_folder=seed) as bank:
        assert bank.retire("dalam-rangka").by != SEED_AUTHOR


def test_broken_signs_in_a_reason_do_no_harm(bank: Bank) -> None:
    bank.retire("dalam-rangka", reason="Tidak \ud800 jelas")
    assert bank.history("dalam-rangka")[0].reason == "Tidak   jelas"
