"""Why the window cannot open on this computer, told before Qt would stop the program."""

import ctypes
import re
import socket
from collections.abc import Mapping

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_LOCAL_DISPLAY = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")
_CURSOR_LIBRARY = "libxcb-cursor.so.0"
_LIBRARY = re.compile(r"(\S+\.so[\d.]*): cannot open shared object file")


def display_problem(platform: str, environment: Mapping[str, str]) -> str | None:
    """What is missing for a window on this computer; None when nothing is.

    Args:
        platform: as in ``sys.platform``.
        environment: as in ``os.environ``.
    """
    if platform != "linux" or any(environment.get(name) for name in _DISPLAYS):
        return None
    return "komputer ini tidak punya layar (DISPLAY dan WAYLAND_DISPLAY kosong)"


def x_problem(platform: str, environment: Mapping[str, str]) -> str | None:
    """Why Qt could not reach the X server, on which it would stop the whole program; None when it could.

    Takes under a millisecond. The arguments are those of :func:`display_problem`.
    """
    if platform != "linux" or environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return None
    try:
        ctypes.CDLL(_CURSOR_LIBRARY)  # Qt's X plugin loads it when it is too late to say so
    except OSError:
        return f"pustaka sistem {_CURSOR_LIBRARY} belum terpasang"
    display = environment.get("DISPLAY", "")
    local = _LOCAL_DISPLAY.fullmatch(display)
    if local and not any(map(_answers, (f"/tmp/.X11-unix/X{local[1]}", f"\0/tmp/.X11-unix/X{local[1]}"))):  # noqa: S108
        return f"layar {display} tidak dapat dihubungi"
    return None


def _answers(address: str) -> bool:
    """Whether somebody listens at a Unix socket; a leading NUL names Linux's abstract ones."""
    with socket.socket(socket.AF_UNIX) as connection:
        return connection.connect_ex(address) == 0


def library_problem(error: ImportError) -> str | None:
    """Which library is missing for Qt; None when the error has nothing to do with Qt."""
    if library := _LIBRARY.search(str(error)):
        return f"pustaka sistem {library[1]} belum terpasang"
    if (error.name or "").startswith(("PySide6", "shiboken6")) or "DLL load failed" in str(error):
        return f"{error.name or 'Qt'} tidak dapat dimuat"
    return None
