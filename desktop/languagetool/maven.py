"""Builds the module with Maven, which also brings LanguageTool's jars."""

import shutil
import subprocess
from pathlib import Path

import resources
from desktop.languagetool.classes import write_classes
from desktop.languagetool.home import MODULE
from desktop.languagetool.problem import InstallError
from desktop.languagetool.programs import QUIET

_SECONDS = 1800  # 60 MB over a slow line
_LONGEST_REASON = 300


def build(project: Path, rules: str, *options: str) -> tuple[Path, Path]:
    """Build in a folder of its own.

    Args:
        project: a folder that does not exist yet.
        rules: the text of the grammar.xml that goes into the module, so that it works in any LanguageTool.
        options: more for Maven's command line.

    Returns:
        The module's jar, and the folder of LanguageTool's jars.

    Raises:
        InstallError: there is no Maven, or it fails, such as without a network.
        OSError: the folder cannot be written.
    """
    maven = shutil.which("mvn")
    if maven is None:
        raise InstallError("Maven (mvn) tidak ditemukan; pasang Maven, atau pakai --zip dengan zip LanguageTool")
    shutil.copytree(resources.path("languagetool"), project, ignore=shutil.ignore_patterns("*.jar", "target"))
    write_classes(project / "src" / "main" / "resources", rules)
    try:
        done = subprocess.run(  # noqa: S603
            [maven, "-B", "-q", *options, "package"], cwd=project, stdin=subprocess.DEVNULL, capture_output=True,
            timeout=_SECONDS, check=False, **QUIET,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InstallError("Maven tidak dapat dijalankan atau tidak selesai dalam setengah jam") from error
    if done.returncode:
        raise InstallError(f"Maven gagal: {_reason(done.stdout.decode(errors='replace'))}")
    return project / "target" / MODULE, project / "target" / "libs"


def _reason(output: str) -> str:
    """The first complaint that says something."""
    errors = (line.partition("[ERROR]")[2].strip() for line in output.splitlines())
    return next(filter(None, errors), "tanpa pesan")[:_LONGEST_REASON]
