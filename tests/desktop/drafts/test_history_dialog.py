"""The versions of a draft, seen and taken back."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QFont

from desktop.drafts.draft import now
from desktop.drafts.history_dialog import HistoryDialog
from desktop.drafts.versions import Version

VERSIONS = [
    Version(now(), "Rapat dibuka bupati.", "kedua"),
    Version(now() - timedelta(hours=1), "Rapat kemarin.", "pertama"),
]


@pytest.fixture
def dialog(qtbot):
    dialog = HistoryDialog("Rapat", "Rapat dibuka camat.", lambda: VERSIONS)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "dihapus" in dialog.summary.text())
    yield dialog
    dialog.reject()


def looks(dialog):
    """The words that differ, with how they are drawn besides their colour."""
    found, block = [], dialog.view.document().begin()
    parts = block.begin()
    while not parts.atEnd():
        shape = parts.fragment().charFormat()
        if shape.fontStrikeOut() or shape.fontUnderline():
            bold = shape.fontWeight() > QFont.Weight.Normal
            found.append((parts.fragment().text().strip(), shape.fontStrikeOut(), shape.fontUnderline() and bold))
        parts += 1
    return found


def test_the_newest_version_is_compared_with_the_text_now(dialog):
    assert looks(dialog) == [("bupati", True, False), ("camat", False, True)]
    assert dialog.summary.text() == "1 kata dihapus (dicoret), 1 kata ditambah (digarisbawahi)."


def test_any_two_are_compared_the_older_one_first(dialog, qtbot):
    dialog.other.setCurrentIndex(2)
    qtbot.waitUntil(lambda: looks(dialog) == [("kemarin", True, False), ("dibuka bupati", False, True)])


def test_a_version_is_wanted_back(dialog, qtbot):
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    with qtbot.waitSignal(dialog.restored) as wanted:
        dialog.restore_button.click()
    assert wanted.args == [VERSIONS[1]]
