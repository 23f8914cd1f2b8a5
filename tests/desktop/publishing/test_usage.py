"""What the writer does with suggestions in the window is counted by entry, and nothing else."""

import pytest

from desktop.writing.ignoring import Scope
from phrasebank.store import Bank
from phrasebank.usage import Counted, counted


@pytest.fixture
def own_bank(copied, monkeypatch, open_window):
    """A bank that may be written, for the windows opened after it."""
    path = copied("bank.db")
    monkeypatch.setenv("LUWES_BANK", str(path))
    return path


def test_accepting_ignoring_and_undoing_are_counted(own_bank, open_window, write):
    window = open_window()
    write(window, "Ada batu kali, kayu jati.", found=["batu kali", "kayu jati"])
    page = window.page
    page.go_to_next()
    page.apply_first()
    page.editor.undo()
    write(window, "Ada kayu jati.", found=["kayu jati"])
    page.go_to_next()
    window.editing.ignoring.ignore(Scope.HERE)
    window.publishing.stop()
    with Bank.open(own_bank) as bank:
        assert counted(bank.db.conn) == [Counted("batu-kali", 1, 0, 1), Counted("kayu-jati", 0, 1, 0)]


def test_another_draft_undoes_nothing(own_bank, open_window, write):
    window = open_window()
    write(window, "Ada batu kali.", found=["batu kali"])
    window.page.go_to_next()
    window.page.apply_first()
    window.page.editor.setPlainText("Naskah lain.")
    window.publishing.stop()
    with Bank.open(own_bank) as bank:
        assert counted(bank.db.conn) == [Counted("batu-kali", 1, 0, 0)]
