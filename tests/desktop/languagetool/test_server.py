"""One real process, and all that may go wrong with it."""

import os
import pickle
import signal
import socket
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import pytest

from desktop.languagetool.asking import answers
from desktop.languagetool.classes import write_classes
from desktop.languagetool.home import Home
from desktop.languagetool.launch import Launch
from desktop.languagetool.server import ServerError, running
from nlp.languagetool.client import LanguageToolClient

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
def launch(java, home, rules, tmp_path):
    """Everything that is needed to start; fields may be given another value."""

    def make(**changes):
        fill = partial(write_classes, rules=changes.pop("rules", rules.text))
        return Launch(**{"java": java, "home": home, "fill": fill, "log": tmp_path / "log.txt"} | changes)

    return make


@pytest.fixture
def broken_home(home, tmp_path):
    """An installation whose server is half there."""
    libraries = tmp_path / "home" / "libs"
    libraries.mkdir(parents=True)
    for jar in home.libraries.iterdir():
        (libraries / jar.name).symlink_to(jar)
    server = next(libraries.glob("languagetool-server*"))
    half = server.read_bytes()[:1000]
    server.unlink()
    server.write_bytes(half)
    (tmp_path / "home" / home.module.name).symlink_to(home.module)
    return Home(tmp_path / "home")


def ends(is_true):
    """Whether it comes true within some seconds."""
    return any(is_true() or time.sleep(0.1) for _ in range(100))


def open_files():
    return len(list(Path("/proc/self/fd").iterdir()))


def folders():
    return set(Path(tempfile.gettempdir()).glob("luwes-*"))


@linux
def test_an_ended_server_leaves_nothing_behind(launch):
    files, before = open_files(), folders()
    with running(launch()) as server:
        assert answers(server.url)
        assert folders() > before
    assert server.process.returncode is not None
    assert not answers(server.url)
    assert folders() == before
    assert open_files() <= files  # those of tests before may be closed meanwhile


@linux
def test_only_this_computer_reaches_it(server):
    port = f"{int(server.url.rpartition(':')[2]):04X}"
    sockets = [line.split() for line in Path(f"/proc/{server.process.pid}/net/tcp").read_text().splitlines()[1:]]
    listening = [local for _, local, _, state, *_ in sockets if state == "0A" and local.endswith(f":{port}")]
    assert listening == [f"0100007F:{port}"]


@linux
def test_it_ends_with_the_program_that_started_it_even_when_that_is_killed(launch, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    program = (
        "import pickle, sys, time; from desktop.languagetool.server import running\n"
        "with running(pickle.load(sys.stdin.buffer)) as server:\n"
        "    print(server.url, flush=True); time.sleep(600)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        parent.stdin.write(pickle.dumps(launch()))
        parent.stdin.close()
        url = parent.stdout.readline().decode().strip()
        assert answers(url)
        parent.kill()
    assert ends(lambda: not answers(url))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (left,) = folders()  # a killed program leaves its folder, and the next one removes it
    with pytest.raises(ServerError), running(launch(), lambda: False):
        pass
    assert not left.exists()


@pytest.mark.parametrize("text", ["", "12.000", "---", "#", "🎉", "日本語"])
def test_a_text_without_indonesian_words_is_checked_like_any_other(server, text):
    client = LanguageToolClient()
    client.connect(server.url)
    assert client.check(text) == ()
    client.close()


def test_a_killed_process_is_told_from_one_that_fails(launch):
    with running(launch()) as server:
        os.kill(server.process.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        assert ends(lambda: not server.is_alive)
        assert server.reason() == "prosesnya dihentikan dari luar"


def test_a_port_that_another_program_has_is_named_as_the_reason(launch):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with (
            pytest.raises(ServerError, match="port sudah dipakai program lain"),
            running(launch(port=other.getsockname()[1])),
        ):
            pass


def test_a_broken_jar_is_named_as_the_reason(launch, broken_home):
    with pytest.raises(ServerError, match="tidak lengkap atau rusak"), running(launch(home=broken_home)):
        pass


def test_rules_that_cannot_be_read_are_named_as_the_reason(launch):
    with pytest.raises(ServerError, match="aturan frasa tidak dapat dibaca"), running(launch(rules="<rules")):
        pass


def test_a_log_that_cannot_be_written_is_no_crash(launch, tmp_path):
    with pytest.raises(ServerError, match="tidak dapat dijalankan"), running(launch(log=tmp_path)):
        pass


def test_who_does_not_want_it_any_more_does_not_wait(launch):
    with pytest.raises(ServerError, match="dihentikan"), running(launch(), lambda: False):
        pass
