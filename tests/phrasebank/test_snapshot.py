import subprocess
import sys
from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.errors import BankMissingError
from phrasebank.snapshot import read_snapshot
from phrasebank.store import Bank


def test_a_missing_bank_is_made_first(path: Path, seed: Path) -> None:
    snapshot = read_snapshot(path, seed_folder=seed)
    assert snapshot.revision == 1
    assert len(snapshot.phrases) == 4


def test_a_bank_that_was_named_must_be_there(path: Path, seed: Path) -> None:
    with pytest.raises(BankMissingError):
        read_snapshot(path, create=False, seed_folder=seed)
    assert not path.parent.exists()


def test_it_equals_what_an_open_bank_says_even_while_another_program_writes(bank: Bank, path: Path, seed: Path) -> None:
    bank.retire("agar-supaya")
    bank.dictionary.add(["lundayeh"])
    bank.add(Entry("", "yuk", ("mari",), Category.STIFF_PHRASE, bad=("[Yuk] ikut.",), channels=("laporan",)))
    seen = bank.snapshot()
    assert seen.words == {"lundayeh"}
    assert [phrase.channels for phrase in seen.phrases if phrase.id == "yuk"] == [("laporan",)]
    bank._db.execute("BEGIN IMMEDIATE")
    bank._db.execute("UPDATE bank SET revision = 99")
    assert read_snapshot(path, seed_folder=seed) == seen
    bank._db.rollback()


def test_a_bank_of_another_shipped_version_is_brought_up_to_date(bank: Bank, path: Path, seed: Path) -> None:
    (seed / "phrases.toml").write_text('[[entry]]\nid="a"\npattern="a"\nreplacements=["b"]\ncategory="spelling"\n')
    assert [phrase.id for phrase in read_snapshot(path, seed_folder=seed).phrases] == [
        "singkatan-opd", "singkatan-tni", "a",
    ]  # fmt: skip


def test_a_current_bank_is_read_without_sqlite_utils(bank: Bank, path: Path, seed: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import phrasebank; from phrasebank.snapshot import read_snapshot\n"
        "snapshot = read_snapshot(Path(sys.argv[1]), seed_folder=Path(sys.argv[2]))\n"
        "assert len(snapshot.phrases) == 4\n"
        "print({'sqlite_utils', 'tomllib', 'spacy', 'platformdirs'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, path, seed], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
