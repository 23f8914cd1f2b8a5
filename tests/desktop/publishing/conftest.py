"""A province's folder with a pack, and the bank of an office."""

import shutil

import pytest

from desktop.settings import Settings
from nlp.category import Category
from phrasebank.entry import Entry, Layer
from phrasebank.packs import keys
from phrasebank.packs.publish import file_name, publish
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank

STONE = Entry(
    "", "batu asah", ("asahan",), Category.STIFF_PHRASE, layer=Layer.PROVINCE, bad=("Ada [batu asah => asahan].",)
)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def key():
    return keys.create("Dinas X", Layer.PROVINCE)


@pytest.fixture
def copied(bank_path, tmp_path):
    """Copies the bank of the tests, without the counts of the windows that were open before."""

    def copy(name):
        path = shutil.copy(bank_path, tmp_path / name)
        with Bank.open(path) as bank:
            bank.db["usage"].delete_where()
        return path

    return copy


@pytest.fixture
def province(copied):
    """The province's bank, with one entry of its own."""
    path = copied("provinsi.db")
    with Bank.open(path, author="Sari") as bank:
        bank.add(STONE)
    return path


@pytest.fixture
def packs(province, key, tmp_path):
    """The folder to which the province has published."""
    folder = tmp_path / "paket"
    folder.mkdir()
    with Bank.open(province) as bank:
        pack = publish(bank, key)
    (folder / file_name(pack)).write_bytes(pack.data)
    return folder


@pytest.fixture
def office(copied):
    """The office's bank."""
    return copied("instansi.db")


@pytest.fixture
def trusting(office, key):
    """The office's bank, which trusts the province."""
    with Bank.open(office) as bank:
        Trust(bank).add(key.public)
    return office


@pytest.fixture
def shown(qtbot):
    """Shows a dialog and waits until it rests: ``shown(dialog)``; ``shown(dialog, act)`` does something first."""

    def show(dialog, act=lambda: None):
        if not dialog.isVisible():
            qtbot.addWidget(dialog)
            dialog.show()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        act()
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        return dialog

    return show
