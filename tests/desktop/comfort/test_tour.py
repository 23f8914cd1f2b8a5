"""The tour: shown once, to newcomers only, by keys alone, and again on demand."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame

from desktop.comfort.callout import Callout, near
from desktop.setting_list import TOUR_SEEN
from desktop.settings import Settings


@pytest.fixture
def newcomer(open_window):
    """A window as at the first start of the program."""

    def opened(*arguments, **named):
        window = open_window(*arguments, **named)
        window.settings.set(TOUR_SEEN, value=False)
        window.comfort.welcome()
        return window

    return opened


def box(window):
    boxes = [one for one in window.findChildren(Callout) if one.isVisible()]
    return boxes[0] if boxes else None


def test_a_newcomer_walks_through_the_sample_by_keys(newcomer, qtbot):
    window = newcomer()
    assert Settings().get(TOUR_SEEN)
    qtbot.waitUntil(lambda: box(window) is not None, timeout=20_000)
    assert "RAPAT" in window.page.editor.text()
    seen = []
    while (shown := box(window)) and len(seen) < 9:
        assert shown.isAncestorOf(window.focusWidget())
        assert window.rect().contains(shown.geometry())
        assert shown._words.text() in window.focusWidget().accessibleName()
        seen.append(shown.accessibleName())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert seen == ["Naskah", "Daftar temuan", "Kartu temuan", "Luweskan semua", "Kanal", "Bank frasa"]
    assert window.focusWidget() is window.page.editor
    assert not window.session.unsaved


def test_esc_ends_it_and_the_menu_brings_it_back(newcomer, qtbot):
    window = newcomer()
    qtbot.waitUntil(lambda: box(window) is not None, timeout=20_000)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    assert box(window).accessibleName() == "Naskah"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert box(window) is None
    window.show_bank()
    window.comfort.show_tour()
    qtbot.waitUntil(lambda: box(window) is not None)
    assert window.page.isVisible()


@pytest.mark.parametrize("go_on", [lambda window: window.session.new(), lambda window: window.show_bank()])
def test_who_goes_on_to_something_else_has_seen_enough(newcomer, qtbot, go_on):
    window = newcomer()
    qtbot.waitUntil(lambda: box(window) is not None, timeout=20_000)
    go_on(window)
    assert box(window) is None


def test_the_frame_follows_when_a_message_comes(newcomer, qtbot):
    window = newcomer()
    qtbot.waitUntil(lambda: box(window) is not None, timeout=20_000)
    before = window.findChild(QFrame, "pointer").geometry()
    window.page.setFocus()
    window.bar.show_message("Sesuatu terjadi.")
    qtbot.waitUntil(lambda: window.findChild(QFrame, "pointer").geometry() != before)
    assert window.focusWidget() is window.page.editor


def test_who_has_a_draft_already_is_left_alone(newcomer, qtbot, write):
    window = newcomer(sample="Ada batu kali.")
    with qtbot.waitSignal(window.page.answered):
        window.page.ask()
    QApplication.processEvents()
    assert box(window) is None
    assert window.page.editor.text() == "Ada batu kali."


def test_what_cannot_be_seen_is_left_out(newcomer, qtbot):
    window = newcomer()
    window.page.panel.list.hide()
    qtbot.waitUntil(lambda: box(window) is not None, timeout=20_000)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert box(window).accessibleName() == "Kartu temuan"


@pytest.mark.parametrize(
    ("part", "side"),
    [
        (QRect(300, 10, 50, 20), "below"),
        (QRect(300, 560, 50, 20), "above"),
        (QRect(500, 10, 280, 580), "left"),
        (QRect(10, 10, 280, 580), "right"),
        (QRect(0, 0, 800, 600), "over"),
    ],
)
def test_a_box_stands_beside_what_it_points_at(part, side):
    room, shown = QRect(0, 0, 800, 600), near(part, QSize(320, 150), QRect(0, 0, 800, 600))
    assert room.contains(shown)
    sides = {
        "below": shown.top() > part.bottom(),
        "above": shown.bottom() < part.top(),
        "left": shown.right() < part.left(),
        "right": shown.left() > part.right(),
        "over": shown.intersects(part),
    }
    assert [name for name, holds in sides.items() if holds] == [side]
