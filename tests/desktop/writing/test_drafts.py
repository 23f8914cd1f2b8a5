"""No word is lost: not by a kill, not by a second window, not by a broken file."""

import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from desktop.writing.drafts import Draft, DraftStore
from desktop.writing.files import TextFile

TEXT = "Warga bergotong royong 🙏🏻"
# Luwes itself, with somebody who types at once.
TYPIST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import desktop.app

def type_now():
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    window.page.editor.insertPlainText(sys.argv[1])

begin = desktop.app.MainWindow.begin
desktop.app.MainWindow.begin = lambda *args, **kwargs: (begin(*args, **kwargs), QTimer.singleShot(0, type_now))
desktop.app.run()
"""


@pytest.fixture
def store(drafts, qapp):
    return DraftStore(drafts)


def put(store, text, **fields):
    file = store.new()
    file.write(Draft(text, unsaved=True, **fields))
    return file


@pytest.fixture
def typist(drafts, bank_path):
    """Another Luwes, in which somebody has typed."""
    environment = os.environ | {"LUWES_DRAFTS": str(drafts), "LUWES_BANK": str(bank_path)}
    with subprocess.Popen([sys.executable, "-c", TYPIST, TEXT], env=environment) as process:
        yield process
        process.kill()


def test_a_draft_survives_a_kill(typist, drafts, qtbot, open_window):
    qtbot.waitUntil(lambda: any(drafts.glob("*.json")), timeout=20_000)
    window = open_window()
    assert window.page.editor.text() == ""  # the other window still holds its draft
    window.close()
    typist.kill()
    typist.wait()
    window = open_window()
    assert window.page.editor.text() == TEXT
    assert window.page.editor.textCursor().position() == len(TEXT.encode("utf-16-le")) // 2
    assert window.session.unsaved


def test_two_windows_never_share_a_draft(open_window, drafts, qtbot):
    first, second = open_window(), open_window()
    for number, window in enumerate((first, second)):
        window.page.editor.insertPlainText(f"naskah {number}")
        window.session.keep()
    qtbot.waitUntil(lambda: len(list(drafts.glob("*.json"))) == 2)
    assert DraftStore(drafts).newest() is None


def test_an_ordinary_close_keeps_the_draft_and_drops_an_empty_one(open_window, drafts):
    window = open_window()
    window.page.editor.insertPlainText("belum selesai")
    window.files.may_close = lambda: True
    window.close()
    again = open_window()
    assert again.page.editor.text() == "belum selesai"
    again.session.new()
    again.files.may_close = lambda: True
    again.close()
    assert [file.read_text().count("belum selesai") for file in drafts.glob("*.json")] == [1]


def test_a_new_draft_leaves_the_old_one_among_the_earlier_ones(open_window):
    window = open_window()
    window.page.editor.insertPlainText("yang pertama")
    window.session.new()
    assert window.page.editor.text() == ""
    ((path, draft),) = window.session.earlier()
    assert draft.text == "yang pertama"
    window.session.resume(path)
    assert window.page.editor.text() == "yang pertama"


def test_the_sample_leaves_unsaved_work_alone(open_window, store):
    put(store, "penting").release()
    window = open_window(sample="contoh")
    assert window.page.editor.text() == "contoh"
    window.close()
    assert open_window().page.editor.text() == "penting"


def test_all_of_a_draft_comes_back(store, tmp_path):
    file = TextFile(tmp_path / "a.md", "utf-8-sig", "\r\n", (1, 2))
    draft = Draft("x\ud800 🙏", 3, file, unsaved=True, ignored=frozenset({("phrase", "batu kali")}))
    held = store.new()
    held.write(draft)
    held.release()
    _, found = store.newest()
    assert found == draft


def test_a_broken_draft_is_put_aside_and_the_next_one_is_restored(store, drafts):
    put(store, "lama").release()
    broken = put(store, "baru")
    broken.release()
    broken.path.write_text("{rusak")
    _, draft = store.newest()
    assert draft.text == "lama"
    assert [file.read_text() for file in drafts.glob("*.rusak")] == ["{rusak"]


@pytest.fixture
def full_disk(monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)


def test_a_full_disk_is_told_once(open_window, full_disk):
    window, told = open_window(), []
    window.session.trouble.connect(told.append)
    for word in ("satu", "dua"):
        window.page.editor.insertPlainText(word)
        assert not window.session.keep()
    QApplication.processEvents()
    assert len(told) == 1
    assert "tidak dapat disimpan sendiri" in window.bar.message


def test_a_draft_that_cannot_be_kept_is_not_left(open_window, store, full_disk, tmp_path):
    window = open_window()
    window.page.editor.insertPlainText("penting")
    (tmp_path / "lain.txt").write_text("lain")
    window.session.new()
    window.session.open(tmp_path / "lain.txt")
    assert window.page.editor.text() == "penting"
    assert "Simpan dulu" in window.bar.message


@pytest.mark.parametrize(("answers", "closed"), [([1, 2], False), ([1, 1], True)])
def test_closing_asks_again_when_the_draft_would_be_lost(open_window, full_disk, monkeypatch, answers, closed):
    window = open_window()
    window.page.editor.insertPlainText("penting")
    monkeypatch.setattr("desktop.writing.file_actions.ask", lambda *_: answers.pop(0))
    assert window.close() is closed
    assert not answers


def test_a_saved_draft_comes_back_as_its_file_is_now(open_window, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("lama")
    open_window(path).close()
    path.write_text("baru")
    window = open_window()
    assert (window.page.editor.text(), window.session.unsaved) == ("baru", False)
    window.close()
    path.unlink()
    window = open_window()
    assert (window.page.editor.text(), window.session.unsaved) == ("baru", True)
