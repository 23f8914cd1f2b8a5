"""The command line: whole processes by the clock."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from resources import path

_ROUNDS = 11


def measure() -> Iterator[tuple[str, float, float, str, bool]]:
    """The budget of `luwes check` on one caption, with the shipped bank."""
    command = [sys.executable, "-m", "desktop", "check", str(path("samples", "contoh.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        surroundings |= {"LUWES_BANK": f"{folder}/bank.db", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
        surroundings["LUWES_CACHE"] = f"{folder}/cache"
        times = []
        for _ in range(_ROUNDS + 1):  # the first one makes the bank and compiles the modules
            begin = time.perf_counter()
            subprocess.run(command, capture_output=True, check=False, env=surroundings)
            times.append(time.perf_counter() - begin)
    yield "luwes check, one caption, whole process", 1e3 * statistics.median(times[1:]), 250, "ms", False
