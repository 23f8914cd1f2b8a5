"""Windows to measure: opened on a bank and drafts of their own."""

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from desktop.drafts.store import DraftStore
from desktop.garbage import GarbageCollector
from desktop.main_window import MainWindow
from desktop.setting_list import TOUR_SEEN
from desktop.settings import Settings
from desktop.theme import Theme
from nlp.category import Category
from phrasebank.entry import Entry
from phrasebank.rows import entry_row
from phrasebank.store import Bank
from tests.benchmarks.corpus import phrases


@contextmanager
def surroundings(count: int, text: str) -> Iterator[None]:
    """A bank with ``count`` phrases drawn from a text and the shipped ones, and places for all that Luwes writes."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"LUWES_BANK": f"{folder}/bank.db", "LUWES_DRAFTS": f"{folder}/drafts"}
        os.environ |= {"LUWES_SETTINGS": f"{folder}/settings.json", "LUWES_CACHE": f"{folder}/cache"}
        Settings().set(TOUR_SEEN, value=True)  # the tour would open a sample
        _fill_bank(count, text)
        yield


@contextmanager
def opened(text: str) -> Iterator[MainWindow]:
    """A window that shows a text and has begun to check it."""
    QApplication.instance() or QApplication([])
    sys.setswitchinterval(0.0002)  # as desktop.app does
    window = MainWindow(DraftStore(), Theme(dark=False))
    window.resize(1280, 800)
    window.show()
    GarbageCollector(window)  # as desktop.app does
    window.begin(sample=text)
    yield window
    window.page.editor.document().setModified(False)
    window.close()


def _fill_bank(count: int, text: str) -> None:
    """Put phrases into a new bank past its gate, which takes milliseconds for each."""
    Bank.open().close()
    with sqlite3.connect(os.environ["LUWES_BANK"]) as bank:
        rows = [entry_row(Entry(f"b-{p.id}", p.pattern, ("x",), Category.STIFF_PHRASE)) for p in phrases(count, text)]
        names = ", ".join(f'"{name}"' for name in rows[0])
        bank.executemany(f"INSERT INTO entries ({names}) VALUES ({', '.join(f':{n}' for n in rows[0])})", rows)
    bank.close()
