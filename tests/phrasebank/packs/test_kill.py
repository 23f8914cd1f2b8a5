"""A process that is killed while it publishes or installs leaves the state before or the state after."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import Entry, Layer
from phrasebank.history import Action, Change
from phrasebank.ledger import now, record, transaction
from phrasebank.packs import keys
from phrasebank.packs.pack import Pack
from phrasebank.packs.publish import publish
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank

# LUWES_KILLS=500 for a long run by hand.
_KILLS = int(os.environ.get("LUWES_KILLS", "20"))
_INSTALL = """
import sys
from pathlib import Path
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.source import get_pack
from phrasebank.store import Bank
with Bank.open(Path(sys.argv[1]), seed_folder=Path(sys.argv[3])) as bank:
    pack = get_pack(sys.argv[2])
    print("siap", flush=True)
    Shelf(bank).install(pack)
    print("selesai", flush=True)
"""
_PUBLISH = """
import sys
from pathlib import Path
from phrasebank.packs.keys import opened
from phrasebank.packs.publish import publish
from phrasebank.store import Bank
with Bank.open(Path(sys.argv[1]), seed_folder=Path(sys.argv[3])) as bank:
    key = opened(Path(sys.argv[2]).read_bytes(), "lima burung terbang")
    print("siap", flush=True)
    publish(bank, key)
    print("selesai", flush=True)
"""


def filled(path: Path, seed: Path, count: int) -> Bank:
    """A bank with so many entries of the province, quickly made."""
    bank = Bank.open(path, author="Sari", seed_folder=seed)
    words = [f"batu s{number}" for number in range(count)]
    entries = [
        Entry(f"batu-s{number}", word, ("kerikil",), Category.STIFF_PHRASE, layer=Layer.PROVINCE, bad=(f"[{word}].",))
        for number, word in enumerate(words)
    ]
    with transaction(bank.db):
        record(bank.db, [Change(entry.id, now(), "Sari", Action.ADD, "", None, entry) for entry in entries])
    return bank


def run_and_kill(code: str, *arguments: Path, after: float) -> bool:
    """Kill the process so many seconds after it says that it begins; whether it had ended by then."""
    with subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "siap\n"
        time.sleep(after)
        process.kill()
        return "selesai" in process.stdout.read()


@pytest.fixture
def ready(tmp_path: Path, seed: Path) -> tuple[Path, Path, Pack]:
    """A bank that trusts a province, the file of a pack of 800 entries, and the pack."""
    key = keys.create("Dinas Kominfo", Layer.PROVINCE)
    with filled(tmp_path / "provinsi.db", seed, 800) as province:
        pack = publish(province, key)
    with Bank.open(tmp_path / "instansi.db", seed_folder=seed) as office:
        Trust(office).add(key.public)
    (tmp_path / "paket.luwes").write_bytes(pack.data)
    return tmp_path / "instansi.db", tmp_path / "paket.luwes", pack


def copied(path: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(path, folder / path.name))


def test_killed_while_installing(ready: tuple[Path, Path, Pack], tmp_path: Path, seed: Path) -> None:
    bank_path, file, pack = ready
    for number in range(_KILLS // 2):
        path = copied(bank_path, tmp_path / f"pasang-{number}")
        ended = run_and_kill(_INSTALL, path, file, seed, after=random.uniform(0, 0.4))
        with Bank.open(path, seed_folder=seed) as bank:
            shelf, count = Shelf(bank), len(bank.entries(layer=Layer.PROVINCE))
            installed = [one.version for one in shelf.installed()]
            assert (count, installed) in [(0, []), (800, [1, 0])]
            assert not ended or count == 800
            if not count:
                shelf.install(pack)


def test_killed_while_publishing(tmp_path: Path, seed: Path) -> None:
    key = keys.create("Dinas Kominfo", Layer.PROVINCE)
    (tmp_path / "kunci.pem").write_bytes(key.file("lima burung terbang"))
    filled(tmp_path / "provinsi.db", seed, 800).close()
    for number in range(_KILLS // 2):
        path = copied(tmp_path / "provinsi.db", tmp_path / f"terbit-{number}")
        ended = run_and_kill(_PUBLISH, path, tmp_path / "kunci.pem", seed, after=random.uniform(0, 0.4))
        with Bank.open(path, seed_folder=seed) as bank:
            published = bank.db["published_packs"].count
            assert published in {0, 1}
            assert not ended or published == 1
            assert publish(bank, key).manifest.version == 1
