"""A bank is made whole or not at all, whoever is killed or comes at the same time."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from phrasebank.history import Action
from phrasebank.store import Bank

OPEN = """
import sys
from pathlib import Path
from phrasebank.store import Bank
print("ready", flush=True)
sys.stdin.readline()
with Bank.open(Path(sys.argv[1]), seed_folder=Path(sys.argv[2])) as bank:
    print(bank.revision, len(bank.entries()), len(bank.history()))
"""
# SQLite asks at each of its own steps whether to go on; at one of them the power fails.
COUNT_AND_DIE = """
import os, signal, sqlite3, sys
connect, steps, last = sqlite3.connect, 0, int(sys.argv[3])
def step():
    global steps
    steps += 1
    if steps == last:
        os.kill(os.getpid(), signal.SIGKILL)
def doomed(*args, **options):
    connection = connect(*args, **options)
    connection.set_progress_handler(step, 1)
    return connection
sqlite3.connect = doomed
"""
REPORT = "print(steps)"


def test_programs_that_make_the_same_bank_at_once_all_succeed(path: Path, seed: Path) -> None:
    command = [sys.executable, "-c", OPEN, str(path), str(seed)]
    programs = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for program in programs:
        assert program.stdout
        program.stdout.readline()
    for program in programs:
        assert program.stdin
        program.stdin.write("\n")
        program.stdin.flush()
    assert [program.communicate()[0].strip() for program in programs] == ["1 4 4"] * 4


def create_and_die(path: Path, seed: Path, at_step: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", COUNT_AND_DIE + OPEN + REPORT, str(path), str(seed), str(at_step)]
    return subprocess.run(command, input="\n", capture_output=True, text=True, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")
def test_a_program_killed_on_the_way_leaves_no_half_bank(path: Path, seed: Path) -> None:
    steps = int(create_and_die(path.with_name("rehearsal.db"), seed, -1).stdout.split()[-1])
    for part in (0.02, 0.3, 0.5, 0.6, 0.7, 0.8):
        killed = create_and_die(path, seed, int(steps * part))
        assert killed.returncode == -signal.SIGKILL
        with Bank.open(path, seed_folder=seed) as bank:
            assert len(bank.entries()) == 4
            assert [change.action for change in bank.history()] == [Action.SEED] * 4
            assert bank.search("rangka") == [bank.get("dalam-rangka")]
        path.unlink()
