"""A window with a small bank, drafts in a folder of its own, and no dialogs that wait for an answer."""

import gc

import pytest
from PySide6.QtWidgets import QApplication

from desktop.drafts.store import DraftStore
from desktop.main_window import MainWindow
from desktop.setting_list import TOUR_SEEN
from desktop.settings import Settings
from desktop.theme import Theme
from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.store import Bank

# Words that no shipped entry has, so that the tests do not change with the bank.
ENTRIES = (
    Entry(
        "batu-kali", "batu kali", ("kerikil",), Category.STIFF_PHRASE, safe=True, bad=("Ada [batu kali => kerikil].",)
    ),
    Entry("kayu-jati", "kayu jati", ("jati", "kayu"), Category.REDUNDANCY, bad=("Ada [kayu jati => jati].",)),
    Entry("jatti", "jatti", ("jati",), Category.SPELLING, safe=True, bad=("Ada [jatti => jati].",)),
)


@pytest.fixture(scope="session")
def bank_path(tmp_path_factory):
    """A bank with the three entries above; only to be read, though windows add their counts of usage."""
    path = tmp_path_factory.mktemp("bank") / "bank.db"
    with Bank.open(path, author="uji") as bank:
        for entry in ENTRIES:
            bank.add(entry)
    return path


@pytest.fixture
def drafts(tmp_path):
    return tmp_path / "drafts"


@pytest.fixture
def open_window(qtbot, bank_path, drafts, monkeypatch):
    """Opens windows, each as a start of the program would, and closes them without a question."""
    monkeypatch.setenv("LUWES_BANK", str(bank_path))
    monkeypatch.setenv("LUWES_SETTINGS", str(drafts.with_name("settings.json")))
    Settings().set(TOUR_SEEN, value=True)
    opened = []

    def open_one(path=None, *, sample=None):
        window = MainWindow(DraftStore(drafts), Theme(dark=False))
        opened.append(window)
        window.show()
        window.begin(path, sample=sample)
        qtbot.waitUntil(lambda: window.channels.box.count() > 0)  # the last that a start does
        return window

    yield open_one
    for window in opened:
        close(window)


def close(window):
    """Close a window as one who says: just close."""
    window.files.may_close = lambda: True
    window.close()
    window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def write(qtbot):
    """Puts a text into a window and waits for its findings: ``write(window, "…")``."""

    def put(window, text, *, found):
        window.page.editor.selectAll()
        window.page.editor.insertPlainText(text)
        qtbot.waitUntil(lambda: words_of(window) == found, timeout=20_000)

    return put


def words_of(window):
    """The words that the list shows, without their replacements."""
    model = window.page.panel.list.model()
    return [model.data(model.index(row, 0)).split(" → ")[0] for row in range(model.rowCount())]


@pytest.fixture
def shown():
    """The words that a window's list shows."""
    return words_of


@pytest.fixture(scope="session", autouse=True)
def garbage_stays_in_its_thread():
    """As in the program, see :mod:`desktop.garbage`: a widget that a worker's thread collects would abort the run."""
    gc.set_threshold(0)
