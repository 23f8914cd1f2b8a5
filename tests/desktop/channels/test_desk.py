"""The channel of a draft: chosen by hand, counted live, checked by, kept, pasted from."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from desktop.channels.preview import Preview

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier


def press(qtbot, window, key):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, _Modifier.ControlModifier | _Modifier.ShiftModifier)


def choose(qtbot, window, channel):
    window.channels.box.setCurrentIndex(window.channels.box.findData(channel))
    window.channels.box.activated.emit(window.channels.box.currentIndex())


@pytest.fixture
def preview(qtbot, open_window):
    """A window with its preview open, and a text for Instagram in it."""
    window = open_window(sample="Halo <b>warga</b>!\n\n#KaltimMaju @pemprov\n" + "Panen raya. " * 20)
    choose(qtbot, window, "instagram")
    press(qtbot, window, _Key.Key_P)
    found = window.findChild(Preview)
    qtbot.waitUntil(lambda: "Halo" in found.card._text.text())
    return window, found


def test_another_channel_has_other_limits_at_once(qtbot, open_window, shown):
    window = open_window(sample="Warga panen padi. " * 15 + "Warga panen jagung.")
    counter = window.channels.counter
    assert counter.isHidden()
    choose(qtbot, window, "x")
    qtbot.waitUntil(lambda: counter.text() == "✖ 289 / 280, lebih 9", timeout=20_000)
    assert shown(window) == ["n jagung."]
    choose(qtbot, window, "threads")
    qtbot.waitUntil(lambda: counter.text() == "289 / 500")
    qtbot.waitUntil(lambda: shown(window) == [])


def test_the_end_that_is_near_is_told_in_words(qtbot, open_window):
    window = open_window(sample="a" * 251)
    choose(qtbot, window, "x")
    qtbot.waitUntil(lambda: window.channels.counter.text() == "251 / 280", timeout=20_000)
    window.page.editor.insertPlainText("🙏🏻")
    qtbot.waitUntil(lambda: window.channels.counter.text() == "⚠ 253 / 280, sisa 27")
    assert window.channels.counter.accessibleName() == "Panjang untuk X: ⚠ 253 / 280, sisa 27"


def test_emoji_before_it_do_not_move_the_mark(qtbot, open_window):
    window = open_window(sample="🙏🏻 Warga.\n\n" * 28 + "Kantor 🏢 tutup.")
    choose(qtbot, window, "x")
    window.page.go_to_next()
    marks = window.page._marks
    qtbot.waitUntil(lambda: len(marks) == 1, timeout=20_000)
    start, end = marks.span(0)
    units = window.page.editor.text().encode("utf-16-le")
    assert units[2 * start : 2 * end].decode("utf-16-le") == marks.placed.findings[0].text
    assert end == len(units) // 2


def test_the_channel_and_the_photo_stay_with_the_draft(qtbot, open_window, tmp_path):
    window = open_window()
    window.page.editor.insertPlainText("Panen raya.")
    choose(qtbot, window, "threads")
    window.session.describe(photo=str(tmp_path / "foto.png"))
    window.files.may_close = lambda: True
    window.close()
    again = open_window()
    assert (again.session.channel, again.channels.box.currentText()) == ("threads", "Threads")
    assert again.session.photo == str(tmp_path / "foto.png")
    again.session.new()
    assert (again.session.channel, again.session.photo) == ("siaran-pers", "")


def test_a_key_opens_the_list_and_the_text_has_the_keys_again(qtbot, open_window):
    window = open_window(sample="Panen raya.")
    press(qtbot, window, _Key.Key_M)
    box = window.channels.box
    qtbot.waitUntil(lambda: box.view().isVisible())
    QTest.keyClick(box.view(), _Key.Key_Down)
    QTest.keyClick(box.view(), _Key.Key_Return)
    assert window.session.channel == "instagram"
    assert window.page.editor.hasFocus()


def test_a_clean_copy_and_its_length(qtbot, open_window):
    window = open_window(sample="Halo,  \n\n\n\nwarga\u200b! 🙏🏻 s.id/panen")
    choose(qtbot, window, "x")
    press(qtbot, window, _Key.Key_C)
    assert QGuiApplication.clipboard().text() == "Halo,\n\nwarga! 🙏🏻 s.id/panen"
    said = "Disalin untuk X: 40 karakter. Spasi, baris kosong, dan tanda tak terlihat yang berlebih dibuang."
    assert window.statusBar().currentMessage() == said


def test_the_preview_cuts_and_tints_and_shows_the_writers_signs_as_they_are(preview):
    _window, shown = preview
    html = shown.card._text.text()
    assert "&lt;b&gt;warga&lt;/b&gt;" in html
    assert "selengkapnya" in html
    assert html.count("<span") == 2
    assert shown.about.text() == "Yang tampak dulu: 125 dari 280 karakter."
    folded = shown.card._text.height()
    shown.card._text.linkActivated.emit("#more")
    assert "selengkapnya" not in shown.card._text.text()
    assert "sembunyikan" in shown.card._text.text()
    shown.card._text.linkActivated.emit("#less")
    assert shown.card._text.height() == folded


def test_the_preview_follows_the_text_the_channel_and_the_office(qtbot, preview):
    window, shown = preview
    window.page.editor.insertPlainText("Selamat pagi! ")
    qtbot.waitUntil(lambda: "Selamat pagi!" in shown.card._text.text())
    shown.office.setText("Diskominfo Kaltim")
    shown.office.editingFinished.emit()
    assert shown.card._name.text() == "Diskominfo Kaltim"
    choose(qtbot, window, "x")
    qtbot.waitUntil(lambda: "selengkapnya" not in shown.card._text.text())
    assert (shown.about.text(), shown.card._place.text()) == ("", "X · baru saja")


def test_a_large_photo_is_shown_small_and_a_broken_one_is_told(qtbot, preview, tmp_path):
    window, shown = preview
    QImage(QSize(3000, 2000), QImage.Format.Format_RGB32).save(str(tmp_path / "foto.jpg"))
    shown.pictured.emit(str(tmp_path / "foto.jpg"))
    qtbot.waitUntil(lambda: shown.card._photo.pixmap().width() == 340)
    assert window.session.photo.endswith("foto.jpg")
    (tmp_path / "rusak.png").write_bytes(b"bukan foto")
    shown.pictured.emit(str(tmp_path / "rusak.png"))
    qtbot.waitUntil(lambda: shown._file.text().startswith("Foto tidak dapat dibaca"))
    assert shown.card._photo.isHidden()
