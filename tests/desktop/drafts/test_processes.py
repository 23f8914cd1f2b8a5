"""Two Luwes at once, and a Luwes that is killed: real processes on one folder."""

import os
import signal
import subprocess
import sys
import time

import pytest

from desktop.drafts.archive import drafts as all_drafts
from desktop.drafts.store import DraftStore

# Luwes itself, with somebody who types a word every 20 ms and says when: “number time”.
TYPIST = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import desktop.app

written = 0

def type_on():
    global written
    written += 1
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isWindow() and hasattr(widget, "page"))
    window.page.editor.insertPlainText(f"{sys.argv[1]}{written} ")
    print(written, time.time(), flush=True)

begin = desktop.app.MainWindow.begin

def begin_typing(self, *args, **kwargs):
    begin(self, *args, **kwargs)
    timer = QTimer(self, interval=20)
    timer.timeout.connect(type_on)
    timer.start()

desktop.app.MainWindow.begin = begin_typing
desktop.app.run()
"""


@pytest.fixture
def typist(drafts, bank_path, tmp_path):
    """Starts another Luwes, in which somebody types words that begin with a letter."""
    environment = os.environ | {"LUWES_DRAFTS": str(drafts), "LUWES_BANK": str(bank_path)}
    environment |= {"LUWES_SETTINGS": str(tmp_path / "settings.json")}
    started = []

    def start(letter):
        command = [sys.executable, "-c", TYPIST, letter]
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def kill(process, words):
    """Let the typist write so many words, then kill it; when each word was written, and when it was killed."""
    times = [float(process.stdout.readline().split()[1]) for _ in range(words)]
    killed = time.time()
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    return times + [float(line.split()[1]) for line in rest.splitlines()], killed


def test_a_kill_costs_the_last_second_at_most(typist, open_window):
    times, killed = kill(typist("k"), 150)
    window = open_window()
    words = window.page.editor.text().split()
    assert words == [f"k{number + 1}" for number in range(len(words))]
    assert killed - times[len(words)] < 1.0 + 0.5  # a busy computer may be late by half a second
    assert window.page.editor.textCursor().position() == len(window.page.editor.text())
    assert window.session.unsaved


def test_two_at_once_keep_two_drafts_and_leave_each_other_alone(typist, drafts, open_window, qapp):
    first, second = typist("a"), typist("b")
    for process in (first, second):
        process.stdout.readline()
    kill(second, 100)
    window = open_window()  # takes what was killed, not what lives
    assert {word[0] for word in window.page.editor.text().split()} == {"b"}
    kill(first, 100)
    texts = {text[0]: text.split() for _, text in all_drafts(drafts)}
    assert sorted(texts) == ["a", "b"]
    for letter, words in texts.items():
        assert words == [f"{letter}{number + 1}" for number in range(len(words))]
    assert DraftStore(drafts).newest()[1].text.startswith("a1 ")
