"""What a LanguageTool process is started from, and the command that starts it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import resources
from desktop.languagetool.home import Home
from desktop.languagetool.java import Java

HOST = "127.0.0.1"
# 256 MB are twice what 1,700 phrases and the dictionary need. The quick compiler alone halves the start and saves
# 40 MB; rules over short texts are no slower for it.
_OPTIONS = (
    "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
    "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
)  # fmt: skip
_MAIN = "luwes.Server"


@dataclass(frozen=True, slots=True)
class Launch:
    """What a process is started from.

    Attributes:
        java: new enough.
        home: installed.
        fill: writes the rules and the dictionary into the folder that it is given, see :mod:`.classes`; asked at
            the start, and may raise what :func:`desktop.languagetool.filling.fill` does.
        log: the file for what the process says; it is begun anew.
        port: where it listens; any free one if 0.
    """

    java: Java
    home: Home
    fill: Callable[[Path], None]
    log: Path
    port: int = 0


def command(launch: Launch, classes: Path, temporary: Path, port: int) -> list[str | Path]:
    """The command line.

    Args:
        launch: what to start.
        classes: the folder with the rules and the dictionary; it stands first on the class path.
        temporary: where Java may leave files; LanguageTool unpacks Hunspell there.
        port: where to listen.
    """
    parts = (classes, launch.home.module, launch.home.libraries / "*")
    configuration = resources.path("languagetool", "server.properties")
    return [
        launch.java.path, *_OPTIONS, f"-Djava.io.tmpdir={temporary}", "-cp", os.pathsep.join(map(str, parts)),
        _MAIN, "--port", str(port), "--config", configuration,
    ]  # fmt: skip
