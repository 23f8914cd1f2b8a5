"""Puts LanguageTool and the module into their folder: whole, or not at all."""

import shutil
from collections.abc import Callable
from pathlib import Path

from desktop.languagetool.archive import unpack_jars
from desktop.languagetool.home import Home
from desktop.languagetool.java import Java
from desktop.languagetool.maven import build
from desktop.languagetool.module import put_module
from desktop.languagetool.own_folder import own_folder
from desktop.languagetool.problem import InstallError


def install_from_zip(home: Home, archive: Path, java: Java | None) -> None:
    """Install from LanguageTool's own zip, without a network.

    Args:
        home: what lies there is replaced.
        archive: ``LanguageTool-6.8.zip`` as its makers give it out.
        java: its compiler makes the module where no jar of it was shipped.

    Raises:
        InstallError: the zip is another, damaged or a bomb; the module cannot be had; the folder is not ours.
        OSError: the disk is full, a jar is in use …
    """

    def fill(new: Home) -> None:
        new.libraries.mkdir()
        unpack_jars(archive, new.libraries)
        put_module(new.module, new.libraries, java)

    _replace(home, fill)


def install_with_maven(home: Home, rules: str) -> None:
    """Install with Maven, which fetches 60 MB at the first time.

    Args:
        home: what lies there is replaced.
        rules: the text of the grammar.xml that goes into the module.

    Raises:
        InstallError: there is no Maven, or it fails; the folder is not ours.
        OSError: the disk is full, a jar is in use …
    """

    def fill(new: Home) -> None:
        module, libraries = build(new.path / "build", rules)
        libraries.rename(new.libraries)
        module.rename(new.module)
        shutil.rmtree(new.path / "build")

    _replace(home, fill)


def _replace(home: Home, fill: Callable[[Home], None]) -> None:
    """Fill a folder beside the home, then put it in the home's place."""
    if stranger := next(home.strangers(), None):
        raise InstallError(f"folder {home.path} berisi berkas lain ({stranger.name}); pilih folder kosong")
    home.path.parent.mkdir(parents=True, exist_ok=True)
    with own_folder(home.path.parent, ".luwes-languagetool-") as beside:
        new = Home(beside / "new")
        new.path.mkdir()
        fill(new)
        home.remove()
        if home.path.exists():
            home.path.rmdir()
        new.path.rename(home.path)
