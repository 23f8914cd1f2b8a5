"""Two offices: a province that publishes, and an agency that installs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import Entry, Layer
from phrasebank.packs import keys
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.pack import Pack
from phrasebank.packs.publish import publish
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank


def an_entry(pattern: str, replacement: str, **fields: object) -> Entry:
    example = f"Ada [{pattern} => {replacement}] di sini."
    given = {"layer": Layer.PROVINCE, "bad": (example,)} | fields
    return Entry("", pattern, (replacement,), Category.STIFF_PHRASE, **given)  # type: ignore[arg-type]


@pytest.fixture
def province(tmp_path: Path, seed: Path) -> Iterator[Bank]:
    with Bank.open(tmp_path / "provinsi.db", author="Sari", seed_folder=seed) as bank:
        bank.add(an_entry("batu kali", "kerikil"))
        bank.add(an_entry("kayu jati", "jati"))
        yield bank


@pytest.fixture
def office(tmp_path: Path, seed: Path) -> Iterator[Bank]:
    with Bank.open(tmp_path / "instansi.db", author="Budi", seed_folder=seed) as bank:
        yield bank


@pytest.fixture
def key() -> SigningKey:
    return keys.create("Dinas Kominfo Provinsi", Layer.PROVINCE)


@pytest.fixture
def trust(office: Bank, key: SigningKey) -> Trust:
    """The keys of the agency, which trusts the province's."""
    trust = Trust(office)
    trust.add(key.public)
    return trust


@pytest.fixture
def shelf(office: Bank, trust: Trust) -> Shelf:
    return Shelf(office)


@pytest.fixture
def pack(province: Bank, key: SigningKey) -> Pack:
    """The first pack of the province: batu-kali and kayu-jati."""
    return publish(province, key)


@pytest.fixture
def next_pack(province: Bank, key: SigningKey, pack: Pack) -> Pack:
    """The second: batu-kali says something else, kayu-jati has gone, besi-tua has come."""
    stone = province.get("batu-kali")
    province.edit(replace(stone, why="Lebih pendek."))
    province.retire("kayu-jati")
    province.add(an_entry("besi tua", "besi"))
    return publish(province, key)
