"""The states a user sees."""

import os
import signal
import sys
from functools import partial
from pathlib import Path
from queue import Queue

import pytest

from desktop.languagetool.classes import write_classes
from desktop.languagetool.home import Home
from desktop.languagetool.java import Java
from desktop.languagetool.keeper import Keeper
from desktop.languagetool.state import State
from phrasebank.errors import BankError

SECONDS = 60


@pytest.fixture
def keep(tmp_path):
    """Starts a keeper; ``keep(…).next()`` waits for its next state."""
    keepers = []

    def start(home, rules="<rules/>", **options):
        said = Queue()
        fill = rules if callable(rules) else partial(write_classes, rules=rules)
        keeper = Keeper(home, fill, tmp_path / "log.txt", said.put, **options)
        keeper.next = lambda: said.get(timeout=SECONDS)
        keepers.append(keeper)
        keeper.start()
        return keeper

    yield start
    for keeper in keepers:
        keeper.stop()


@pytest.mark.parametrize(
    ("java", "state", "word"),
    [
        (None, State.NO_JAVA, "pasang Java 17"),
        (Java(Path("java"), 11), State.OLD_JAVA, "ada versi 11"),
        (Java(Path("java"), 21), State.NOT_INSTALLED, "luwes languagetool pasang"),
    ],
)
def test_what_a_person_must_put_right_is_said_at_once(keep, tmp_path, java, state, word):
    status = keep(Home(tmp_path / "nothing"), java=lambda: java).next()
    assert status.state is state
    assert word in status.sentence


@pytest.fixture
def empty_home(tmp_path):
    """An installation that cannot start: its jars are empty."""
    home = Home(tmp_path / "home")
    home.libraries.mkdir(parents=True)
    for jar in (home.module, home.libraries / "languagetool-server.jar"):
        jar.write_bytes(b"")
    return home


def test_it_tries_again_and_gives_up_with_the_reason(keep, empty_home, java):
    keeper = keep(empty_home, java=lambda: java, pauses=(0.0, 0.0))
    said = [keeper.next() for _ in range(6)]
    assert [status.state for status in said] == [
        State.STARTING, State.WAITING, State.STARTING, State.WAITING, State.STARTING, State.FAILED,
    ]  # fmt: skip
    assert said[-1].sentence == "gagal: berkas LanguageTool tidak lengkap atau rusak; pasang ulang"


def test_a_java_that_does_not_run_is_a_reason_too(keep, empty_home, tmp_path):
    keeper = keep(empty_home, java=lambda: Java(tmp_path / "java", 17), pauses=())
    assert [keeper.next().state, keeper.next().state] == [State.STARTING, State.FAILED]


def test_a_bank_that_cannot_be_read_is_a_reason_too(keep, empty_home, java):
    def rules(folder):
        raise BankError("Berkas bank frasa rusak.")

    keeper = keep(empty_home, rules, java=lambda: java, pauses=())
    assert [keeper.next().sentence, keeper.next().sentence] == ["sedang mulai", "gagal: Berkas bank frasa rusak"]


def process_at(url):
    """The process that was started for a port."""
    port = url.rpartition(":")[2].encode()
    commands = Path("/proc").glob("[0-9]*/cmdline")
    (found,) = [path for path in commands if [b"--port", port] == path.read_bytes().split(b"\0")[-5:-3]]
    return int(found.parent.name)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_killed_process_comes_back_and_a_stopped_one_does_not(keep, home, rules, java, tmp_path):
    keeper = keep(home, rules.text, java=lambda: java, pauses=(0.0,))
    assert keeper.next().state is State.STARTING
    first = keeper.next()
    assert first.state is State.READY
    os.kill(process_at(first.url), signal.SIGKILL)
    waiting = keeper.next()
    assert (waiting.state, waiting.url) == (State.WAITING, "")
    assert keeper.next().state is State.STARTING
    assert keeper.next().url.startswith("http://127.0.0.1:")
    keeper.stop()
    assert keeper.next().state is State.STOPPED
    keeper.start()
    assert keeper.next().state is State.STARTING
