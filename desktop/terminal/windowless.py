"""Why the window cannot open on this computer, told before Qt would stop the program."""

import re
from collections.abc import Mapping

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
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


def library_problem(error: ImportError) -> str | None:
    """Which library is missing for Qt; None when the error has nothing to do with Qt."""
    if library := _LIBRARY.search(str(error)):
        return f"pustaka sistem {library[1]} belum terpasang"
    if (error.name or "").startswith(("PySide6", "shiboken6")) or "DLL load failed" in str(error):
        return f"{error.name or 'Qt'} tidak dapat dimuat"
    return None
