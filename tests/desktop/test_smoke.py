"""The program as a user starts it: a real window on an X server without a screen."""

import os
import shutil
import subprocess
import sys

import pytest

# Runs in a process of its own: opens the window on the sample, waits for findings, prints what it sees.
_LOOK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import app, __main__

application = QApplication(["luwes"])

def look():
    window = next(w for w in application.topLevelWidgets() if w.isWindow() and w.isVisible())
    if window.page.panel.list.model().rowCount() > 5:
        shot = window.grab().toImage()
        print(application.platformName(), shot.width() > 800, "RAPAT" in window.page.editor.text(), flush=True)
        timer.stop()
        window.page.editor.document().setModified(False)
        window.close()

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(__main__.main(["--contoh"]))
"""


@pytest.fixture
def display():
    """The name of an X server's display."""
    if not (xvfb := shutil.which("Xvfb")):
        if os.environ.get("CI"):
            pytest.fail("CI must install Xvfb")
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    server = subprocess.Popen([xvfb, "-displayfd", str(writing), "-screen", "0", "1400x900x24"], pass_fds=[writing])
    os.close(writing)
    with os.fdopen(reading) as stream:
        yield f":{stream.readline().strip()}"
    server.terminate()
    server.wait(10)


def test_the_window_opens_on_the_sample_and_marks_it(display, tmp_path):
    surroundings = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    surroundings |= {"DISPLAY": display, "LUWES_BANK": f"{tmp_path}/bank.db", "LUWES_DRAFTS": f"{tmp_path}/drafts"}
    surroundings |= {"LUWES_SETTINGS": f"{tmp_path}/settings.json"}
    done = subprocess.run(
        [sys.executable, "-c", _LOOK], env=surroundings, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "xcb True True\n"), done.stderr
