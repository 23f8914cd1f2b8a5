from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import SEED_AUTHOR, Entry, Status
from phrasebank.history import Action
from phrasebank.ledger import standing_entries
from phrasebank.schema import standing_from_history
from phrasebank.snapshot import read_snapshot
from phrasebank.store import Bank

Upgrade = Callable[[str, str], Bank]


def rewrite(seed: Path, old: str, new: str) -> None:
    file = seed / "phrases.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def upgraded(bank: Bank, path: Path, seed: Path) -> Upgrade:
    """Changes the shipped bank, then opens the office's bank again."""

    def reopened(old: str, new: str) -> Bank:
        bank.close()
        rewrite(seed, old, new)
        return Bank.open(path, author="Budi", seed_folder=seed)

    return reopened


NEW = '[[entry]]\nid = "guna"\npattern = "guna menyambut"\nreplacements = ["menyambut"]\ncategory = "stiff-phrase"\n\n'


def test_what_waited_before_there_was_anything_to_stand_gets_it_from_the_history(bank: Bank) -> None:
    quoted = replace(bank.get("dalam-rangka"), why="Kata “dalam” … café.", exceptions=("demi _", "kerja/rapat _"))
    bank.settings.set("setuju-sendiri", "ya")
    bank.edit(quoted)
    bank.settings.set("setuju-sendiri", "tidak")
    bank.edit(replace(bank.get("dalam-rangka"), safe=True))
    bank.apply([replace(bank.get("agar-supaya"), status=Status.DRAFT)])
    bank.retire("singkatan-opd")
    bank.apply([replace(bank.get("singkatan-opd"), status=Status.PROPOSED)])  # was not in force before it waited
    standing = standing_entries(bank.db)
    assert {entry_id for entry_id, _ in standing} == {"dalam-rangka", "agar-supaya"}
    bank.db.execute("DELETE FROM standing")
    standing_from_history(bank.db)
    assert standing_entries(bank.db) == standing


def test_a_new_shipped_entry_yields_to_what_stands_while_its_change_waits(bank: Bank, upgraded: Upgrade) -> None:
    example = ("Warga [guna menyambut => menyambut] tamu.",)
    own = Entry("", "guna menyambut", ("menyambut",), Category.REDUNDANCY, bad=example)
    bank.add(own)
    changed = replace(own, id="guna-menyambut", pattern="demi menyambut", bad=("[demi menyambut].",))
    assert bank.edit(changed).status is Status.PROPOSED
    with upgraded('[[entry]]\nid = "agar', f'{NEW}[[entry]]\nid = "agar') as after:
        assert [phrase.id for phrase in after.snapshot().phrases if phrase.pattern == own.pattern] == ["guna-menyambut"]


def test_untouched_entries_follow_the_shipped_bank(upgraded: Upgrade) -> None:
    with upgraded("Satu kata cukup.", "Satu kata saja cukup.") as bank:
        assert bank.get("dalam-rangka").why == "Satu kata saja cukup."
        assert [step.action for step in bank.history("dalam-rangka")] == [Action.SEED, Action.SEED]
        assert {step.by for step in bank.history()} == {SEED_AUTHOR}
        assert len(bank.history()) == 5
        assert bank.revision == 2


def test_new_entries_arrive_and_removed_ones_rest_until_they_come_back(
    upgraded: Upgrade, path: Path, seed: Path
) -> None:
    with upgraded('[[entry]]\nid = "dalam-rangka"', NEW + '[[entry]]\nid = "dalam-rangka-2"') as bank:
        assert bank.get("guna").status is Status.APPROVED
        assert bank.get("dalam-rangka").status is Status.DEPRECATED
        assert bank.history("dalam-rangka")[0].reason == "Tidak ada lagi di bank bawaan."
    rewrite(seed, "dalam-rangka-2", "dalam-rangka")
    with Bank.open(path, seed_folder=seed) as bank:
        assert bank.get("dalam-rangka").status is Status.APPROVED


def test_what_the_office_changed_stays(bank: Bank, upgraded: Upgrade) -> None:
    edited = bank.edit(replace(bank.get("dalam-rangka"), why="Begitu kebiasaan kantor kami."))
    retired = bank.retire("agar-supaya")
    with upgraded("Satu kata cukup.", "Satu kata saja cukup.") as newer:
        assert newer.get("dalam-rangka") == edited
        assert newer.get("agar-supaya") == retired
        assert newer.revision == 3


def test_a_new_shipped_entry_yields_to_the_office(bank: Bank, upgraded: Upgrade) -> None:
    own = Entry("", "guna menyambut", ("menjelang",), Category.STIFF_PHRASE, status=Status.DRAFT)
    own = bank.add(replace(own, status=Status.APPROVED, bad=("Jalan dihias [guna menyambut => menjelang] HUT RI.",)))
    with upgraded('[[entry]]\nid = "dalam-rangka"', NEW + '[[entry]]\nid = "dalam-rangka"') as newer:
        assert newer.get(own.id) == own
        assert newer.get("guna").status is Status.DEPRECATED


def test_a_bank_from_before_there_were_dictionaries_gets_them(bank: Bank, path: Path, seed: Path) -> None:
    entries = bank.entries()
    for table in ("words", "word_history"):
        bank._db.table(table).drop()
    bank._db.table("_sqlite_migrations").delete_where("name = 'own_words'")
    bank.close()
    assert read_snapshot(path, seed_folder=seed).words == frozenset()
    with Bank.open(path, seed_folder=seed) as upgraded:
        assert upgraded.dictionary.add(["lundayeh"]) == ["lundayeh"]
        assert upgraded.entries() == entries


def test_opening_again_changes_nothing(bank: Bank, path: Path, seed: Path) -> None:
    revision = bank.revision
    with Bank.open(path, seed_folder=seed) as again:
        assert again.revision == revision
        assert len(again.history()) == 4


def test_a_change_of_comments_makes_no_revision(upgraded: Upgrade) -> None:
    with upgraded("\n[[entry]]", "\n# catatan\n[[entry]]") as bank:
        assert bank.revision == 1
