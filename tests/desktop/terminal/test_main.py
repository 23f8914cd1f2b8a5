"""The door: window or terminal, and how Luwes leaves."""

import signal
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

LUWES = [sys.executable, "-m", "desktop"]
TERMINAL_ONLY = """
import sys
from desktop.__main__ import main
assert main(sys.argv[1:]) == 1
heavy = {"PySide6", "spacy", "numpy", "sqlite_utils", "rich", "platformdirs", "importlib.metadata"}
sys.exit(f"imported: {sorted(heavy & set(sys.modules))}" if heavy & set(sys.modules) else 0)
"""


@pytest.fixture
def window(monkeypatch):
    """Stands in for the window and remembers how it was opened."""
    opened = []
    app = ModuleType("desktop.app")
    app.run = lambda file, *, sample: opened.append((file and file.name, sample)) or 0
    monkeypatch.setitem(sys.modules, "desktop.app", app)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return opened


@pytest.fixture
def no_display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_command_the_window_opens(run, window, tmp_path):
    (tmp_path / "naskah.txt").write_text("Air.")
    assert [run().code, run("--contoh").code, run(tmp_path / "naskah.txt").code] == [0, 0, 0]
    assert window == [(None, False), (None, True), ("naskah.txt", False)]


def test_without_a_display_the_reason_is_one_line(run, window, no_display):
    done = run()
    assert (done.code, done.out, window) == (2, "", [])
    assert done.err == (
        "luwes: jendela tidak dapat dibuka: komputer ini tidak punya layar (DISPLAY dan WAYLAND_DISPLAY kosong). "
        "Pakai luwes check BERKAS.\n"
    )


def test_without_a_display_the_sample_is_checked_in_the_terminal(run, no_display, bank_path, monkeypatch):
    monkeypatch.setenv("LUWES_BANK", str(bank_path))
    done = run("--contoh")
    assert done.code in (0, 1)
    assert "Naskah contoh diperiksa di sini." in done.err
    assert "naskah.\n" in done.out


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"), "libEGL.so.1 belum"),
        (ModuleNotFoundError("No module named 'PySide6'", name="PySide6"), "PySide6 tidak dapat dimuat"),
        (ImportError("DLL load failed while importing QtCore: …", name="QtCore"), "QtCore tidak dapat dimuat"),
    ],
)
def test_a_missing_library_is_named(run, window, monkeypatch, error, told):
    class Broken(ModuleType):
        def __getattr__(self, name):
            raise error

    monkeypatch.setitem(sys.modules, "desktop.app", Broken("desktop.app"))
    done = run()
    assert done.code == 2
    assert told in done.err
    assert done.err.count("\n") == 1


def test_the_version_is_one_line(run):
    name, version = run("--version").out.split()
    assert name == "luwes"
    assert version[0].isdigit()


def test_a_check_loads_neither_qt_nor_spacy_nor_other_heavy_things(bank_path, tmp_path):
    file = tmp_path / "naskah.txt"
    file.write_text("Ada batu kali.")
    words = ["check", str(file), "--bank", str(bank_path)]
    done = subprocess.run([sys.executable, "-c", TERMINAL_ONLY, *words], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to the whole console")
def test_ctrl_c_leaves_quietly(bank_path):
    command = [*LUWES, "check", "--input-format", "jsonl", "--format", "jsonl", "-", "--bank", str(bank_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        process.stdin.write('{"id": 1, "text": "Air."}\n')
        process.stdin.flush()
        assert '"id": 1' in process.stdout.readline()  # flushed before the input ends
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX pipe")
def test_a_reader_that_has_seen_enough_is_no_error(bank_path, tmp_path):
    file = tmp_path / "naskah.txt"
    file.write_text("Ada batu kali.\n" * 20_000)
    command = [*LUWES, "check", str(file), "--bank", str(bank_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        process.stdout.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told():
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*LUWES, "--version"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "luwes: hasilnya tidak dapat ditulis: ruang penyimpanan penuh.\n")


def test_a_terminal_that_knows_few_signs_gets_escapes(bank_path):
    done = subprocess.run(
        [*LUWES, "check", "-", "--bank", str(bank_path)],
        input=b"Ada kayu jati.",
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PYTHONPATH": ":".join(sys.path)},
        check=False,
    )
    assert done.returncode == 1
    assert rb"\u201ckayu jati\u201d" in done.stdout
