"""The index at the bottom, its explanation, and how it has changed."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QTabWidget, QToolButton

from desktop.figures.collecting import versions
from desktop.figures.figures_dialog import FiguresDialog
from desktop.figures.gauging import Dated, gauge
from desktop.writing.ignoring import Scope
from nlp.category import Category
from nlp.figures import Figures
from nlp.stiffness import stiffness

LONG = "Warga desa datang membawa batu kali dan kayu jati untuk gotong royong. Rapat ramai. 🙏🏻 Ada jatti."


def test_the_index_follows_the_text(open_window, write, qtbot):
    window = open_window()
    write(window, "Warga datang.", found=[])
    qtbot.waitUntil(lambda: window.figures.button.text() == "Kekakuan 0 · luwes")
    write(window, "Ada batu kali dan batu kali.", found=["batu kali", "batu kali"])
    assert window.figures.button.text() == "Kekakuan 36 · kaku"


def test_an_ignored_finding_does_not_count(open_window, write, qtbot):
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])
    window.page.go_to_next()
    window.editing.ignoring.ignore(Scope.DRAFT)
    qtbot.waitUntil(lambda: window.figures.button.text() == "Kekakuan 0 · luwes")


def test_every_number_is_explained_in_one_click(qtbot):
    dialog = FiguresDialog(Figures(100, 20, 2, 5, 12, 0, 1, 2), stiffness({Category.STIFF_PHRASE: 1}, 20))
    qtbot.addWidget(dialog)
    askers = [button for button in dialog.findChildren(QToolButton) if button.text() == "?"]
    assert len(askers) == 7
    for asker in askers:
        asker.click()
        assert asker.accessibleDescription() in [
            label.text().split(": ", 1)[-1] for label in dialog.findChildren(QLabel)
        ]


def test_the_longest_sentence_is_shown_in_the_text(open_window, write):
    window = open_window()
    write(window, "🙏🏻 " + LONG, found=["batu kali", "kayu jati", "jatti"])
    window.figures._show_longest()
    assert window.page.editor.textCursor().selectedText().startswith("🙏🏻 Warga desa datang")


def test_the_chart_measures_every_version(bank_path, monkeypatch):
    monkeypatch.setenv("LUWES_BANK", str(bank_path))
    times = [datetime(2026, 3, day, tzinfo=UTC) for day in (1, 2)]
    (earlier, month) = gauge(([Dated(times[0], "Ada batu kali."), Dated(times[1], "Ada kerikil.")], ()))
    assert [(gauged.when, gauged.index) for gauged in earlier] == [(times[0], 18), (times[1], 0)]
    assert month == []


def test_the_charts_come_while_the_dialog_is_open(open_window, write, qtbot, monkeypatch):
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])

    def look(dialog):
        tabs = dialog.findChild(QTabWidget)
        qtbot.waitUntil(lambda: tabs.count() == 2, timeout=20_000)
        return 0

    monkeypatch.setattr(FiguresDialog, "exec", look)
    window.figures.show()


def test_a_draft_without_a_file_has_one_version(tmp_path):
    assert [dated.text for dated in versions(None, "Halo.")] == ["Halo."]


@pytest.mark.parametrize(("count", "charts"), [(1, 0), (3, 1)])
def test_a_chart_needs_two_points(qtbot, count, charts):
    pyqtgraph = pytest.importorskip("pyqtgraph")
    dialog = FiguresDialog(Figures(), stiffness({}, 0))
    qtbot.addWidget(dialog)
    dialog.add_chart("Versi", [(datetime(2026, 3, day, tzinfo=UTC), 40 - day) for day in range(1, count + 1)])
    assert len(dialog.findChild(QTabWidget).findChildren(pyqtgraph.PlotWidget)) == charts
