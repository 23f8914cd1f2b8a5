"""Finds a Java on this computer that is new enough for LanguageTool."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.languagetool.programs import QUIET

OLDEST = 17  # LanguageTool 6.6 and later
_SECONDS = 20
# java version "1.8.0_392", openjdk version "17.0.15" 2025-04-15, openjdk version "26-ea" 2026-03-17
_VERSION = re.compile(r'version "(?:1\.)?(\d+)')
# Where installers put Java, each below a folder of the system.
_USUAL = {
    "win32": (
        "Eclipse Adoptium/*/bin", "Java/*/bin", "Microsoft/jdk-*/bin", "Zulu/*/bin", "Amazon Corretto/*/bin",
        "BellSoft/*/bin", "Semeru/*/bin", "OpenJDK/*/bin",
    ),
    "darwin": (
        "Library/Java/JavaVirtualMachines/*/Contents/Home/bin", "opt/homebrew/opt/openjdk*/bin",
        "usr/local/opt/openjdk*/bin",
    ),
    "linux": ("usr/lib/jvm/*/bin", "opt/*j[dr][ke]*/bin", "opt/java/*/bin", "usr/java/*/bin"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Java:
    """A Java runtime.

    Attributes:
        path: the program ``java``.
        version: 8, 17, 21 …
    """

    path: Path
    version: int

    @property
    def is_new_enough(self) -> bool:
        """Whether LanguageTool runs on it."""
        return self.version >= OLDEST

    @property
    def compiler(self) -> Path | None:
        """The program ``javac`` beside it; None where this is no JDK."""
        found = shutil.which("javac", path=str(self.path.resolve().parent))
        return Path(found) if found else None


def find_java(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Java | None:
    """The first Java that is new enough; else the newest of the others, so that its age can be told; None without any.

    Args:
        environment: JAVA_HOME and PATH are looked at.
        system: as in ``sys.platform``.
    """
    older: list[Java] = []
    for path in _candidates(environment, system):
        java = Java(path, _version(path))
        if java.is_new_enough:
            return java
        older.append(java)
    found = [java for java in older if java.version]
    return max(found, key=lambda java: java.version, default=None)


def _candidates(environment: Mapping[str, str], system: str) -> Iterator[Path]:
    """Programs that may be Java, each once: of JAVA_HOME, of PATH, of the usual folders."""
    folders = [Path(home, "bin") for home in (environment.get("JAVA_HOME"),) if home]
    folders += [Path(folder) for folder in environment.get("PATH", "").split(os.pathsep) if folder]
    for root in _roots(environment, system):
        for pattern in _USUAL.get(system, ()):
            folders += sorted(root.glob(pattern), reverse=True)
    seen: set[Path] = set()
    for folder in folders:
        found = shutil.which("java", path=str(folder))
        # macOS has a /usr/bin/java without Java, which opens a dialogue
        if found and not (system == "darwin" and Path(found) == Path("/usr/bin/java")):
            path = Path(found).resolve()
            if path not in seen:
                seen.add(path)
                yield path


def _roots(environment: Mapping[str, str], system: str) -> list[Path]:
    if system != "win32":
        return [Path("/")]
    names = ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
    given = [Path(environment[name]) for name in names if environment.get(name)]
    return [*given, *(root / "Programs" for root in given)]


def _version(path: Path) -> int:
    """What the program says of itself; 0 where it says nothing that we understand."""
    try:
        said = subprocess.run(  # noqa: S603
            [path, "-version"], stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False, **QUIET
        )
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = _VERSION.search(said.stderr.decode(errors="replace"))
    return int(found[1]) if found else 0
