"""A bank of one's own to change, and what waits for its threads."""

import shutil

import pytest

from desktop.curating.bank_view import BankView
from phrasebank.store import Bank


@pytest.fixture
def path(bank_path, tmp_path, monkeypatch):
    """A bank with the shipped entries and three of the office's; drafts lie in an empty folder."""
    monkeypatch.setenv("LUWES_DRAFTS", str(tmp_path / "drafts"))
    return shutil.copy(bank_path, tmp_path / "bank.db")


@pytest.fixture
def bank(path):
    """The same bank, opened beside the view by a colleague."""
    with Bank.open(path, author="rekan") as opened:
        yield opened


@pytest.fixture
def view(path, qtbot):
    """The page, with its rows."""
    made = BankView(path, author="uji")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._overview is not None and made._model.rowCount() > 0, timeout=20_000)
    yield made
    made.stop()
