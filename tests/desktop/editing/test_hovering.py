"""The card at the words: by mouse without taking the focus, by key with the focus in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.editing.hover_card import beside

CTRL = Qt.KeyboardModifier.ControlModifier


@given(st.integers(0, 700), st.integers(0, 480), st.integers(1, 90), st.integers(1, 60), st.integers(10, 900))
def test_it_never_covers_the_words_and_stays_inside(left, top, width, height, wanted):
    room, words = QRect(0, 0, 800, 600), QRect(left, top, width, height)
    place = beside(words, QSize(380, wanted), room)
    assert not place.intersects(words)
    assert room.contains(place)


@pytest.fixture
def card(window):
    return window.editing.hovering.card


def rest_on(window, position, qtbot):
    """Let the mouse rest on a place in the text."""
    editor, hovering = window.page.editor, window.editing.hovering
    place = editor.rect_of((position, position + 1)).center()
    qtbot.mouseMove(editor.viewport(), place)
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), editor.viewport().mapToGlobal(QPointF(place)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(editor.viewport(), move)
    assert hovering._rest.isActive()


def test_a_resting_mouse_shows_the_card_and_typing_takes_it_away(window, page, card, qtbot, monkeypatch):
    monkeypatch.setattr(page.editor.viewport().__class__, "underMouse", lambda _: True)
    rest_on(window, page._marks.span(3)[0] + 2, qtbot)
    qtbot.waitUntil(card.isVisible)
    assert card.card._finding.text == "kayu jati"
    assert page.editor.hasFocus()
    assert not card.geometry().intersects(
        page.editor.rect_of(page._marks.span(3)).translated(page.editor.viewport().mapTo(page, QPoint()))
    )
    qtbot.waitUntil(lambda: card.card._example.text() == "Contoh: Ada kayu jati. → Ada jati.")
    qtbot.keyClick(page.editor, Qt.Key.Key_A)
    assert not card.isVisible()


def test_by_key_arrows_choose_and_enter_applies_to_the_finding_at_the_cursor(window, page, card, qtbot):
    page.editor.place_cursor(page._marks.span(3)[0] + 1)
    before = page.editor.text()
    qtbot.keyClick(page.editor, Qt.Key.Key_Period, CTRL)
    assert card.has_focus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.editor.text() == before.replace("kayu jati", "kayu")
    assert (card.isVisible(), page.editor.hasFocus()) == (False, True)


def test_it_is_as_high_as_what_it_shows(window, page, card, qtbot):
    page.editor.place_cursor(page._marks.span(0)[0])
    qtbot.keyClick(page.editor, Qt.Key.Key_Period, CTRL)
    QApplication.processEvents()
    assert card.isVisible()
    assert not card._scroll.verticalScrollBar().isVisible()


def test_esc_gives_the_cursor_back_and_tab_stays_in_the_card(window, page, card, qtbot):
    page.editor.place_cursor(page._marks.span(0)[1])
    position = page.editor.textCursor().position()
    qtbot.keyClick(page.editor, Qt.Key.Key_Period, CTRL)
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert card.has_focus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert (card.isVisible(), page.editor.hasFocus()) == (False, True)
    assert page.editor.textCursor().position() == position


def test_the_right_button_offers_what_the_card_does(window, page, qtbot):
    menu = window.editing._menu.made_for(page._marks.span(3)[0] + 2)
    before = page.editor.text()
    menu.actions()[1].trigger()
    assert page.editor.text() == before.replace("kayu jati", "kayu")
    menu.deleteLater()
