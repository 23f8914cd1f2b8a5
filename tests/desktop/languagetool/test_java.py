"""Which Java is taken."""

import os
import sys

import pytest

from desktop.languagetool.java import Java, find_java

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")


@pytest.fixture
def install(tmp_path):
    """Puts a program there that says what a Java says of itself, and gives its folder."""

    def put(name, says, code=0):
        folder = tmp_path / name / "bin"
        folder.mkdir(parents=True)
        (folder / "java").write_text(f"#!/bin/sh\ncat >&2 <<'END'\n{says}\nEND\nexit {code}\n")
        (folder / "java").chmod(0o755)
        return folder

    return put


@pytest.mark.parametrize(
    ("says", "version"),
    [
        ('openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17),
        ('java version "21" 2023-09-19 LTS', 21),
        ('openjdk version "26-ea" 2026-03-17', 26),
        ('openjdk version "17" 2021-09-14', 17),
        ('Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25.0.2" 2026-01-20', 25),
        ('java version "1.8.0_392"', 8),
        ('openjdk version "11.0.21" 2023-10-17', 11),
    ],
)
def test_every_way_to_write_a_version_is_understood(install, says, version):
    folder = install("one", says)
    found = find_java({"PATH": str(folder)}, "none")
    assert found == Java(folder / "java", version)
    assert found.is_new_enough == (version >= 17)


def test_the_first_that_is_new_enough_is_taken(install):
    path = os.pathsep.join(str(install(name, f'openjdk version "{name}"')) for name in ("8", "11", "21", "25"))
    assert find_java({"PATH": path}, "none").version == 21
    newest = install("24", 'openjdk version "24"')
    assert find_java({"PATH": path, "JAVA_HOME": str(newest.parent)}, "none").version == 24


def test_without_one_that_is_new_enough_the_newest_is_told(install):
    folders = [install("9", 'java version "9"'), install("11", 'java version "11"'), install("x", "hello")]
    assert find_java({"PATH": os.pathsep.join(map(str, folders))}, "none").version == 11


@pytest.mark.parametrize("says", ["", "Segmentation fault", 'version "abc"'])
def test_what_says_nothing_sensible_is_no_java(install, says):
    assert find_java({"PATH": str(install("odd", says, code=139))}, "none") is None


def test_nothing_at_all_is_no_java():
    assert find_java({}, "none") is None
