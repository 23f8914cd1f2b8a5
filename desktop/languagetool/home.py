"""Where LanguageTool lies on this computer, and what belongs to it."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

VERSION = "6.8"  # what the module is made for; also in pom.xml
MODULE = "luwes-languagetool.jar"
_VARIABLE = "LUWES_LANGUAGETOOL"


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of an installed LanguageTool; it may belong to the office and be read-only."""

    path: Path

    @property
    def libraries(self) -> Path:
        """The folder of LanguageTool's jars."""
        return self.path / "libs"

    @property
    def module(self) -> Path:
        """The jar of the Indonesian module."""
        return self.path / MODULE

    @property
    def is_installed(self) -> bool:
        """Whether there is something to start; it may still be broken."""
        return self.module.is_file() and any(self.libraries.glob("languagetool-server*.jar"))

    @property
    def size(self) -> int:
        """Bytes of the jars."""
        return sum(jar.stat().st_size for jar in (*self.libraries.glob("*.jar"), *self.path.glob(MODULE)))

    def strangers(self) -> Iterator[Path]:
        """What lies in the folder and is none of ours."""
        if self.path.is_dir():
            yield from (item for item in self.path.iterdir() if item not in (self.libraries, self.module))

    def remove(self) -> None:
        """Delete the jars, and the folder when nothing else is in it.

        Raises:
            OSError: a file is in use, which Windows does not let go, or not ours to delete.
        """
        self.module.unlink(missing_ok=True)
        if self.libraries.is_dir():
            shutil.rmtree(self.libraries)
        if self.path.is_dir() and not any(self.path.iterdir()):
            self.path.rmdir()


def default_home() -> Home:
    """The one in the user's data folder, or where the environment variable LUWES_LANGUAGETOOL says."""
    if chosen := os.environ.get(_VARIABLE):
        return Home(Path(chosen).expanduser())
    return Home(user_data_path("Luwes", appauthor=False) / "languagetool")
