"""luwes languagetool: what it says where nothing is installed; the real thing is in tests/desktop/languagetool."""

import pytest

from desktop.languagetool.home import Home
from desktop.languagetool.java import Java


@pytest.fixture
def home(tmp_path, monkeypatch):
    path = tmp_path / "languagetool"
    monkeypatch.setenv("LUWES_LANGUAGETOOL", str(path))
    return Home(path)


@pytest.fixture
def installed(home):
    """Something that looks like an installation of 3 MB."""
    home.libraries.mkdir(parents=True)
    (home.libraries / "languagetool-server.jar").write_bytes(bytes(2_000_000))
    home.module.write_bytes(bytes(1_000_000))
    return home


@pytest.fixture
def java(monkeypatch, tmp_path):
    """Sets which Java is found."""

    def found(version):
        java = Java(tmp_path / "java", version) if version else None
        monkeypatch.setattr("desktop.terminal.languagetool_command.find_java", lambda: java)

    return found


@pytest.mark.parametrize(
    ("version", "code", "word"), [(17, 0, "versi 17"), (11, 2, "terlalu lama"), (0, 2, "tidak ditemukan")]
)
@pytest.mark.usefixtures("installed")
def test_the_status_names_java_and_the_size(run, java, version, code, word):
    java(version)
    done = run("languagetool", "status")
    assert done.code == code
    assert word in done.out.splitlines()[0]
    assert "(3 MB)" in done.out.splitlines()[1]


@pytest.mark.usefixtures("home")
def test_without_an_installation_every_command_says_what_to_do(run, java):
    java(17)
    done = run("languagetool", "status")
    assert (done.code, done.out.splitlines()[1]) == (
        2,
        "LanguageTool: belum dipasang; jalankan luwes languagetool pasang",
    )
    assert run("languagetool", "hapus").code == 2


def test_removing_tells_what_it_freed_and_leaves_the_rest(run, installed):
    (installed.path / "catatan.txt").write_text("milik kantor")
    done = run("languagetool", "hapus")
    assert (done.code, done.out) == (0, f"Dihapus: {installed.path} (3 MB)\n")
    assert [item.name for item in installed.path.iterdir()] == ["catatan.txt"]


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(("content", "word"), [(b"bukan zip", "rusak"), (None, "tidak ditemukan")])
def test_a_zip_that_is_none_is_refused_in_one_sentence(run, tmp_path, content, word):
    path = tmp_path / "unduhan.zip"
    if content:
        path.write_bytes(content)
    done = run("languagetool", "pasang", "--zip", path)
    assert done.code == 2
    assert len(done.err.splitlines()) == 1
    assert word in done.err
    assert not (tmp_path / "languagetool").exists()


@pytest.mark.usefixtures("home")
def test_what_keeps_it_from_starting_is_said_and_ends_the_command(run, monkeypatch):
    monkeypatch.setenv("PATH", "")
    done = run("languagetool", "mulai", "--port", "0")
    assert done.code == 2
    assert done.err.startswith("luwes: ")
