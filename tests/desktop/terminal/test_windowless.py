import ctypes

import pytest

from desktop.terminal.windowless import x_problem


@pytest.fixture
def libraries(monkeypatch):
    """Every system library is there."""
    monkeypatch.setattr(ctypes, "CDLL", lambda name: name)


def test_a_display_that_nobody_answers_is_named(libraries):
    assert x_problem("linux", {"DISPLAY": ":7654"}) == "layar :7654 tidak dapat dihubungi"
    assert x_problem("linux", {"DISPLAY": "unix:7654.0"}) == "layar unix:7654.0 tidak dapat dihubungi"


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("win32", {}),
        ("linux", {"DISPLAY": ":7654", "QT_QPA_PLATFORM": "offscreen"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {"DISPLAY": "server.kantor:0"}),  # another computer's: Qt will tell
    ],
)
def test_other_ways_to_a_window_are_not_looked_at(libraries, platform, environment):
    assert x_problem(platform, environment) is None


def test_the_library_that_qt_loads_too_late_is_named(monkeypatch):
    def missing(name):
        raise OSError(f"{name}: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert x_problem("linux", {"DISPLAY": ":0"}) == "pustaka sistem libxcb-cursor.so.0 belum terpasang"
