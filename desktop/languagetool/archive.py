"""Takes from LanguageTool's own zip the few jars that Luwes needs, and nothing else.

Names come from our list and never from the zip, so no entry can land outside the folder; sizes are looked at
before anything is written, and a file that would unpack to more than it says is refused by its checksum.
"""

import shutil
import zlib
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo

import resources
from desktop.languagetool.home import VERSION
from desktop.languagetool.problem import InstallError

_ROOT = f"LanguageTool-{VERSION}/"
_SERVER = "languagetool-server"  # lies beside the folder libs
_MOST_BYTES = 200_000_000  # of all jars together; 60 MB are right
_MOST_GROWTH = 100  # a jar is packed already and hardly grows


def unpack_jars(archive: Path, folder: Path) -> None:
    """Write the jars into an existing folder.

    Raises:
        InstallError: the file is no zip of this LanguageTool, damaged, or a bomb.
        OSError: it cannot be read, the disk is full …
    """
    try:
        with ZipFile(archive) as opened:
            wanted = [_found(opened, name) for name in resources.lines("languagetool", "jars.txt")]
            _refuse_bomb(wanted)
            for info in wanted:
                with opened.open(info) as packed, (folder / Path(info.filename).name).open("wb") as file:
                    shutil.copyfileobj(packed, file)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:  # RuntimeError: a password
        raise InstallError(f"{archive.name} rusak atau bukan berkas zip") from error


def _found(archive: ZipFile, name: str) -> ZipInfo:
    try:
        return archive.getinfo(f"{_ROOT}{'' if name == _SERVER else 'libs/'}{name}.jar")
    except KeyError as error:
        raise InstallError(
            f"ini bukan LanguageTool-{VERSION}.zip dari languagetool.org: {name}.jar tidak ada di dalamnya"
        ) from error


def _refuse_bomb(wanted: list[ZipInfo]) -> None:
    total = sum(info.file_size for info in wanted)
    if total > _MOST_BYTES or any(info.file_size > _MOST_GROWTH * max(info.compress_size, 1) for info in wanted):
        raise InstallError("isi zip ini jauh lebih besar daripada LanguageTool yang asli; tidak dibuka")
