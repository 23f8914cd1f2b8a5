"""A program killed at any moment leaves a bank that opens, with all that it had said was stored.

``LUWES_KILLS`` says how often (twenty times if it does not).
"""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from phrasebank.doctor import examine
from phrasebank.store import Bank

KILLS = int(os.environ.get("LUWES_KILLS", "20"))
# At one of SQLite's own steps, which come by the thousand a change, the power fails.
WORK = """
import os, signal, sqlite3, sys
from dataclasses import replace
from pathlib import Path
connect, steps, last = sqlite3.connect, 0, int(sys.argv[3])
def step():
    global steps
    steps += 1
    if steps == last:
        os.kill(os.getpid(), signal.SIGKILL)
def doomed(*args, **options):
    connection = connect(*args, **options)
    connection.set_progress_handler(step, 10)
    return connection
sqlite3.connect = doomed
from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.store import Bank
def entry(name):
    bad = (f"Ada [kata {name} => kata] di sini.",)
    return Entry("", f"kata {name}", ("kata",), Category.REDUNDANCY, bad=bad)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
with Bank.open(Path(sys.argv[1]), author="Sari", seed_folder=Path(sys.argv[2])) as bank:
    for first in LETTERS[:4]:
        print("stored", bank.add(entry(first * 3)).id, flush=True)
        names = [first + second + "x" for second in LETTERS]
        print("stored", *(outcome.entry.id for outcome in bank.apply(map(entry, names))), flush=True)
        bank.comment("dalam-rangka", first)
print(steps)
"""


@pytest.fixture
def old(bank: Bank, path: Path) -> Path:
    """The file of a bank from before there were layers, which has to be brought up to date first."""
    bank.close()
    with closing(sqlite3.connect(path)) as db, db:
        for view in ("in_force", "agreed"):
            db.execute(f"DROP VIEW {view}")
        for trigger in ("keep_standing", "drop_standing", "forget_standing"):
            db.execute(f"DROP TRIGGER {trigger}")
        for table in ("layers", "comments", "settings", "standing"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DROP INDEX idx_entries_id_layer")
        db.execute("ALTER TABLE entries DROP COLUMN muted")
        db.execute("ALTER TABLE entries DROP COLUMN locked")
        db.execute("CREATE UNIQUE INDEX idx_entries_id ON entries (id)")
        db.execute("DELETE FROM _sqlite_migrations WHERE name IN ('layers', 'reviews') OR name LIKE 'standing%'")
    return path


def work_and_die(path: Path, seed: Path, at_step: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WORK, str(path), str(seed), str(at_step)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_bank_from_before_there_were_layers_keeps_its_entries(old: Path, seed: Path) -> None:
    with Bank.open(old, seed_folder=seed) as bank:
        assert len(bank.snapshot().phrases) == len(bank.entries()) == len(bank.history()) == 4
        assert bank.search("rangka") == [bank.get("dalam-rangka")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
def test_what_was_stored_is_there_after_the_kill(old: Path, seed: Path, tmp_path: Path) -> None:
    rehearsal = work_and_die(shutil.copy(old, tmp_path / "latihan.db"), seed, -1)
    steps = int(rehearsal.stdout.split()[-1])
    draw = random.Random(7)
    for number in range(KILLS):
        path = shutil.copy(old, tmp_path / f"bank-{number}.db")
        killed = work_and_die(path, seed, draw.randrange(1, steps))
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        stored = {word for word in killed.stdout.split() if word != "stored"}
        with Bank.open(path, seed_folder=seed) as bank:
            entries = {entry.id for entry in bank.entries()}
            assert stored <= entries
            assert len(entries) in {4, *(4 + 27 * n for n in range(5)), *(5 + 27 * n for n in range(4))}
            assert {change.entry_id for change in bank.history()} == entries
        found = examine(path)
        assert (found.faults, found.unproved) == ((), ())
