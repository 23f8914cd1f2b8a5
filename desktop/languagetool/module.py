"""The jar of the Indonesian module: as shipped with a release, or compiled here."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

import resources
from desktop.languagetool.home import MODULE
from desktop.languagetool.java import OLDEST, Java
from desktop.languagetool.problem import InstallError
from desktop.languagetool.programs import QUIET

SHIPPED = resources.path("languagetool", MODULE)  # put there by make languagetool
_SOURCES = ("src", "main", "java")
_FILES = ("src", "main", "resources")
_SECONDS = 300


def put_module(target: Path, libraries: Path, java: Java | None) -> None:
    """Write the module's jar.

    Args:
        target: the jar's path.
        libraries: the folder of LanguageTool's jars.
        java: its compiler is used where no jar was shipped.

    Raises:
        InstallError: no jar was shipped, and it cannot be compiled here.
        OSError: the jar cannot be written.
    """
    if SHIPPED.is_file():
        shutil.copyfile(SHIPPED, target)
        return
    compiler = java.compiler if java and java.is_new_enough else None
    if compiler is None:
        raise InstallError(
            f"modul bahasa Indonesia belum ada: pasang JDK {OLDEST} atau lebih baru, atau salin {MODULE} "
            f"dari rilis Luwes ke {SHIPPED.parent}"
        )
    with TemporaryDirectory(prefix="luwes-") as folder:
        _compile(compiler, libraries, Path(folder))
        _pack(target, (Path(folder), resources.path("languagetool", *_FILES)))


def _compile(compiler: Path, libraries: Path, classes: Path) -> None:
    sources = sorted(resources.path("languagetool", *_SOURCES).rglob("*.java"))
    command: list[str | Path] = [compiler, "--release", str(OLDEST), "-encoding", "UTF-8", "-proc:none", "-nowarn"]
    command += ["-cp", libraries / "*", "-d", classes, *sources]
    try:
        done: subprocess.CompletedProcess[bytes] = subprocess.run(  # noqa: S603
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False, **QUIET,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InstallError(f"{compiler} tidak dapat dijalankan") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().partition("\n")[0]
        raise InstallError(f"modul bahasa Indonesia tidak dapat dikompilasi: {said}")


def _pack(jar: Path, folders: tuple[Path, ...]) -> None:
    with ZipFile(jar, "w", ZIP_DEFLATED) as archive:
        for path, name in _members(folders):
            archive.write(path, name)


def _members(folders: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        yield from ((path, path.relative_to(folder).as_posix()) for path in sorted(folder.rglob("*")) if path.is_file())
