"""What a killed program has left is removed, and nothing else."""

import subprocess
import sys

import pytest

from desktop.languagetool.own_folder import own_folder

HOLDS_ONE = (
    "import sys, time; from pathlib import Path; from desktop.languagetool.own_folder import own_folder\n"
    "with own_folder(Path(sys.argv[1]), 'luwes-x-') as folder:\n"
    "    print(folder, flush=True); time.sleep(600)"
)


@pytest.fixture
def other(tmp_path):
    """Another program that uses a folder of its own."""
    with subprocess.Popen([sys.executable, "-c", HOLDS_ONE, tmp_path], stdout=subprocess.PIPE, text=True) as program:
        program.folder = tmp_path / program.stdout.readline().strip()
        yield program
        program.kill()


def test_it_is_gone_afterwards(tmp_path):
    with own_folder(tmp_path, "luwes-x-") as folder:
        (folder / "file").write_text("x")
        with own_folder(tmp_path, "luwes-x-") as second:
            assert folder.is_dir()
            assert second != folder
    assert list(tmp_path.iterdir()) == []


def test_a_living_programs_folder_stays_and_a_dead_ones_goes(tmp_path, other):
    with own_folder(tmp_path, "luwes-x-"):
        assert other.folder.is_dir()
    other.kill()
    other.wait()
    assert other.folder.is_dir()
    with own_folder(tmp_path, "luwes-x-"):
        assert not other.folder.exists()


def test_what_only_looks_like_one_stays(tmp_path):
    (tmp_path / "luwes-x-notes").mkdir()  # somebody's own, without our sign
    (tmp_path / "luwes-x-file").write_text("x")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "in-use").write_text("")
    (tmp_path / "luwes-x-link").symlink_to(elsewhere, target_is_directory=True)
    before = sorted(tmp_path.rglob("*"))
    with own_folder(tmp_path, "luwes-x-"):
        pass
    assert sorted(tmp_path.rglob("*")) == before
