"""A writer's work is in the library, whatever becomes of the window, the file or the disk."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.drafts.archive import drafts as all_drafts
from desktop.drafts.archive import versions
from desktop.drafts.draft import Draft, Status
from desktop.drafts.store import DraftStore


@pytest.fixture
def store(drafts, qapp):
    return DraftStore(drafts)


@pytest.fixture
def put(store):
    """Stores a draft as a window that was closed would: ``put("…", open=True)``."""
    return lambda text, **fields: store.copy(Draft(text, unsaved=True, **fields))


def texts(store):
    return [text for _, text in all_drafts(store.folder)]


def close(window):
    window.files.may_close = lambda: True
    window.close()


def test_an_ordinary_close_keeps_the_draft_and_drops_an_empty_one(open_window, store):
    window = open_window()
    window.page.editor.insertPlainText("belum selesai")
    window.close()  # without a question
    again = open_window()
    assert again.page.editor.text() == "belum selesai"
    again.session.new()
    close(again)
    assert texts(store) == ["belum selesai"]


def test_a_draft_stays_in_the_library_when_it_is_saved_and_left(open_window, store, tmp_path):
    window = open_window()
    window.page.editor.insertPlainText("Siaran pers")
    assert window.session.keep()
    first = window.session.path
    path = tmp_path / "siaran.txt"
    path.write_text("Dari berkas")
    window.session.open(path)
    window.page.editor.insertPlainText("Kini: ")
    window.files.save()
    tied = window.session.path
    window.session.open_draft(first)
    assert window.page.editor.text() == "Siaran pers"
    window.session.open(path)  # the draft that belongs to the file, not a second one
    assert (window.session.path, window.page.editor.text()) == (tied, "Kini: Dari berkas")
    assert sorted(texts(store)) == ["Kini: Dari berkas", "Siaran pers"]


def test_what_the_writer_says_of_a_draft_comes_back_with_it(open_window, qtbot):
    window = open_window()
    window.page.editor.insertPlainText("Isi")
    window.session.describe(title="Panen raya", tags=("pertanian",), status=Status.CHECKED)
    with qtbot.waitSignal(window.session.channel_changed):
        window.session.channel = "instagram"
    window.session.new()
    assert window.session.channel == "siaran-pers"
    window.close()
    ((summary, _),) = all_drafts(window.drafts.library.index._store.folder)
    said = (summary.name, summary.opening, summary.tags, summary.status, summary.channel)
    assert said == ("Panen raya", "Isi", ("pertanian",), Status.CHECKED, "instagram")
    assert [version.note for version in versions(summary)] == ["Status: diperiksa"]


def test_a_draft_emptied_by_mistake_is_not_lost(open_window, put, store):
    path = put("tiga ratus kata")
    window = open_window()
    window.page.editor.insertPlainText("Lagi: ")
    window.session.new()
    window.session.open_draft(path)
    window.page.editor.selectAll()
    window.page.editor.cut()
    window.session.new()
    ((summary, text),) = all_drafts(store.folder)
    assert (text, [version.text for version in versions(summary)]) == ("", ["Lagi: tiga ratus kata", "tiga ratus kata"])


def test_a_second_window_begins_anew_and_cannot_open_what_the_first_one_shows(open_window, put, store, tmp_path):
    put("lama")
    path = tmp_path / "a.txt"
    path.write_text("dari berkas")
    first = open_window(path)
    first.session.keep()
    second = open_window()
    assert second.page.editor.text() == ""
    for open_again in (lambda: second.session.open_draft(first.session.path), lambda: second.session.open(path)):
        second.bar.hide()
        open_again()
        assert (second.page.editor.text(), "jendela Luwes lain" in second.bar.message) == ("", True)


def test_killed_windows_come_back_one_by_one_before_anything_else(open_window, put):
    for text, fields in (("satu", {"open": True}), ("dua", {"open": True}), ("tiga", {})):
        put(text, **fields)
    assert [open_window().page.editor.text() for _ in range(3)] == ["tiga", "dua", "satu"]


def test_the_sample_leaves_unsaved_work_alone_and_stays_out_of_the_library(open_window, put, store):
    put("penting")
    window = open_window(sample="contoh")
    assert window.page.editor.text() == "contoh"
    window.close()
    assert texts(store) == ["penting"]
    assert open_window().page.editor.text() == "penting"


def test_an_earlier_version_is_restored_as_one_undo_step_and_the_present_one_kept(open_window):
    window = open_window()
    editor = window.page.editor
    editor.insertPlainText("Rapat 🙏🏻\nkemarin.")
    window.session.keep_version("baik", lasting=True)
    editor.selectAll()
    editor.insertPlainText("Semua lain")
    window.session.restore(window.session.versions()[0])
    assert editor.text() == "Rapat 🙏🏻\nkemarin."
    editor.undo()
    assert editor.text() == "Semua lain"
    assert [(version.text, version.note[:13]) for version in window.session.versions()] == [
        ("Semua lain", "Sebelum versi"), ("Rapat 🙏🏻\nkemarin.", "baik"),
    ]  # fmt: skip


def test_versions_are_kept_before_a_batch_and_after_ten_minutes_of_work(open_window, write, monkeypatch):
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])
    window.page.mending.emit()
    clock = [0.0]
    monkeypatch.setattr("desktop.drafts.keeper.time.monotonic", lambda: clock[0])
    for clock[0] in (10.0, 609.0, 611.0, 900.0):
        window.page.editor.insertPlainText(f"{clock[0]:.0f} ")
        window.session.keep()
    noted = [(version.text.split(" Ada")[-1][-10:], version.note) for version in window.session.versions()]
    assert [note for _, note in noted] == ["Selagi menulis", "Sebelum banyak kata diganti sekaligus"]


@pytest.fixture
def full_disk(monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)


def test_a_full_disk_is_told_once_and_tried_again(open_window, monkeypatch, qtbot, store):
    window, told = open_window(), []
    window.session.trouble.connect(told.append)
    monkeypatch.setattr("desktop.drafts.keeper._RETRY_MS", 50)
    with monkeypatch.context() as full:
        full.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        for word in ("satu", "dua"):
            window.page.editor.insertPlainText(word)
            assert not window.session.keep()
        QApplication.processEvents()
        assert len(told) == 1
        assert "tidak dapat disimpan sendiri: ruang penyimpanan penuh" in window.bar.message
    qtbot.waitUntil(lambda: texts(store) == ["satudua"])


def test_a_draft_that_cannot_be_kept_is_not_left(open_window, full_disk, tmp_path):
    window = open_window()
    window.page.editor.insertPlainText("penting")
    (tmp_path / "lain.txt").write_text("lain")
    window.session.new()
    window.session.open(tmp_path / "lain.txt")
    assert window.page.editor.text() == "penting"
    assert "Simpan dulu" in window.bar.message


@pytest.mark.parametrize(("answer", "closed"), [(2, False), (1, True)])
def test_closing_asks_when_the_draft_would_be_lost(open_window, full_disk, monkeypatch, answer, closed):
    window = open_window()
    window.page.editor.insertPlainText("penting")
    monkeypatch.setattr("desktop.drafts.file_actions.ask", lambda *_: answer)
    assert window.close() is closed


def test_a_saved_draft_comes_back_as_its_file_is_now(open_window, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("lama")
    open_window(path).close()
    path.write_text("baru")
    window = open_window()
    assert (window.page.editor.text(), window.session.unsaved) == ("baru", False)
    assert "lama" in [version.text for version in window.session.versions()]
    window.close()
    path.unlink()
    window = open_window()
    assert (window.page.editor.text(), window.session.unsaved) == ("baru", True)


def test_words_typed_long_ago_keep_their_time(open_window, put, store):
    old = Draft().changed - timedelta(days=9)
    put("lama", changed=old)
    open_window().close()
    ((summary, _),) = all_drafts(store.folder)
    assert summary.changed == old
