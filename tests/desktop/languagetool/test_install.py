"""Installing from a zip and with Maven: whole, or not at all."""

import re
import zipfile

import pytest

import resources
from desktop.languagetool import module
from desktop.languagetool.home import MODULE, Home, default_home
from desktop.languagetool.install import install_from_zip, install_with_maven
from desktop.languagetool.module import put_module
from desktop.languagetool.problem import InstallError

NAMES = resources.lines("languagetool", "jars.txt")


@pytest.fixture(autouse=True)
def release(tmp_path, monkeypatch):
    """Where a release would bring the module's jar along; it does not."""
    path = tmp_path / MODULE
    monkeypatch.setattr(module, "SHIPPED", path)
    return path


@pytest.fixture
def shipped_module(release):
    """It does."""
    release.write_bytes(b"module")


@pytest.fixture
def make_zip(tmp_path):
    """A zip laid out as LanguageTool's own, with tiny jars; names given None are left out."""

    def make(**contents):
        path = tmp_path / "LanguageTool-6.8.zip"
        files = {
            f"LanguageTool-6.8/{'' if name == 'languagetool-server' else 'libs/'}{name}.jar": name for name in NAMES
        }
        files |= {"LanguageTool-6.8/libs/dutch-pos-dict.jar": "big", "../../evil.jar": "evil", "/evil.jar": "evil"}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in (files | contents).items():
                if content is not None:
                    archive.writestr(name, content)
        return path

    return make


@pytest.fixture
def target(tmp_path):
    return Home(tmp_path / "data" / "languagetool")


@pytest.mark.usefixtures("shipped_module")
def test_a_zip_gives_the_jars_of_the_list_and_nothing_else(make_zip, target, tmp_path):
    install_from_zip(target, make_zip(), None)
    assert {jar.stem for jar in target.libraries.iterdir()} == set(NAMES)
    assert target.module.read_bytes() == b"module"
    assert target.is_installed
    assert target.size == sum(map(len, NAMES)) + len(b"module")
    assert not list(tmp_path.rglob("evil*"))
    assert [item.name for item in target.path.parent.iterdir()] == ["languagetool"]


@pytest.mark.usefixtures("shipped_module")
@pytest.mark.parametrize(
    ("contents", "word"),
    [
        ({"LanguageTool-6.8/libs/guava.jar": None}, "guava.jar tidak ada"),
        ({"LanguageTool-6.8/libs/guava.jar": bytes(1_000_000)}, "jauh lebih besar"),
    ],
)
def test_another_zip_or_a_bomb_is_refused_and_what_was_there_stays(make_zip, target, contents, word):
    install_from_zip(target, make_zip(), None)
    with pytest.raises(InstallError, match=word):
        install_from_zip(target, make_zip(**contents), None)
    assert target.is_installed
    assert [item.name for item in target.path.parent.iterdir()] == ["languagetool"]


@pytest.mark.usefixtures("shipped_module")
def test_a_damaged_zip_is_refused(make_zip, target):
    path = make_zip()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InstallError, match="rusak"):
        install_from_zip(target, path, None)
    path.write_bytes(whole.replace(b"guava", b"gUaVa", 1).replace(b"guava", b"GuAvA"))
    with pytest.raises(InstallError):
        install_from_zip(target, path, None)
    assert not target.path.exists()


def test_without_a_shipped_module_and_a_jdk_the_zip_is_not_enough(make_zip, target):
    with pytest.raises(InstallError, match="JDK 17"):
        install_from_zip(target, make_zip(), None)
    assert not target.path.exists()


@pytest.mark.usefixtures("shipped_module")
def test_a_folder_with_other_files_is_left_alone(make_zip, target):
    target.path.mkdir(parents=True)
    (target.path / "laporan.txt").write_text("penting")
    with pytest.raises(InstallError, match="laporan"):
        install_from_zip(target, make_zip(), None)
    target.remove()
    assert (target.path / "laporan.txt").read_text() == "penting"


def test_without_maven_the_other_way_is_told(target, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(InstallError, match="--zip"):
        install_with_maven(target, "<rules/>")
    assert not target.path.exists()


def test_the_environment_may_name_another_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("LUWES_LANGUAGETOOL", str(tmp_path))
    assert default_home() == Home(tmp_path)


def test_maven_brings_the_jars_of_the_list(home):
    names = {re.sub(r"-\d[\w.-]*$", "", jar.stem) for jar in home.libraries.iterdir()}
    assert names == set(NAMES)


def test_a_jdk_compiles_the_module_as_maven_does(home, java, tmp_path):
    put_module(tmp_path / "made.jar", home.libraries, java)
    with zipfile.ZipFile(tmp_path / "made.jar") as ours, zipfile.ZipFile(home.module) as theirs:
        made = set(ours.namelist())
        assert made <= set(theirs.namelist())
        assert {"luwes/Server.class", "META-INF/org/languagetool/language-module.properties"} <= made
