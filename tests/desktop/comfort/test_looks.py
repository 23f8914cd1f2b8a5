"""Another theme is seen at once, in everything that is drawn in colours of its own."""

from datetime import datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop.comfort.looks import chosen_theme
from desktop.setting_list import THEME
from desktop.settings import Settings
from desktop.theme import Theme
from nlp.category import Category


@pytest.fixture(autouse=True)
def _own_palette(qapp):
    before = qapp.palette()
    yield
    qapp.setPalette(before)


@pytest.mark.parametrize(
    ("choice", "theme"),
    [
        ("system", Theme(dark=False)),
        ("light", Theme(dark=False)),
        ("dark", Theme(dark=True)),
        ("contrast", Theme(dark=False, contrast=True)),
    ],
)
def test_a_choice_means_a_theme(tmp_path, choice, theme):
    settings = Settings(tmp_path / "s.json")
    settings.set(THEME, choice)
    assert chosen_theme(settings) == theme


@pytest.mark.parametrize("asked", [Theme(dark=True), Theme(dark=True, contrast=True)])
def test_the_desktop_is_followed_where_nothing_else_was_chosen(tmp_path, monkeypatch, asked):
    levels = Qt.ContrastPreference
    level = levels.HighContrast if asked.contrast else levels.NoPreference
    hints = SimpleNamespace(
        unsetColorScheme=lambda: None,
        colorScheme=lambda: Qt.ColorScheme.Dark,
        accessibility=lambda: SimpleNamespace(contrastPreference=lambda: level),
    )
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.styleHints", lambda: hints)
    assert chosen_theme(Settings(tmp_path / "s.json")) == asked


def test_a_new_theme_colours_the_text_the_cards_and_the_list_at_once(open_window, write):
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])
    window.page.go_to_next()
    window.settings.set(THEME, "contrast")
    theme = Theme(dark=False, contrast=True)
    lines = window.page.editor.document().begin().layout().formats()
    assert lines[0].format.underlineColor() == theme.colour(Category.STIFF_PHRASE)
    for card in (window.page.panel.card, window.editing.hovering.card.card):
        assert card._theme == theme
    assert QApplication.palette().color(QPalette.ColorRole.Text).name() == "#000000"
    assert "3px" in window.styleSheet()


def test_a_chart_follows_the_theme(qtbot, qapp):
    from desktop.figures.chart import IndexChart

    chart = IndexChart()
    qtbot.addWidget(chart)
    chart.show_points([(datetime(2026, 1, 1), 20), (datetime(2026, 1, 2), 10)])
    chart.show()
    qapp.setPalette(Theme(dark=True).palette)
    qtbot.waitUntil(lambda: chart.backgroundBrush().color().name() == "#1d1e21")
    assert chart.getAxis("left").pen().color().name() == "#e6e6e3"
