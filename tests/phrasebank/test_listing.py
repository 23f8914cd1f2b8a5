"""The bank as a long table: what fits, in which order, a page of it."""

from dataclasses import replace

import pytest

from nlp.category import Category
from phrasebank.connection import connect
from phrasebank.entry import Entry, Layer, Status
from phrasebank.listing import Lister, Order, Use, Wanted, entries_of, number_of
from phrasebank.usage import Kind, Usage

ENTRIES = [
    Entry("a", "(para) hadirin", ("tamu",), Category.STIFF_PHRASE, why="Kaku.", bad=("Ada [hadirin].",)),
    Entry("b", "Batu kali", ("",), Category.REDUNDANCY, status=Status.DEPRECATED),
    Entry("c", "angin", ("bayu", "udara"), Category.STIFF_PHRASE, safe=True, bad=("Ada [angin].",)),
]


@pytest.fixture
def bank(bank):
    for entry in ENTRIES:
        bank.add(entry)
    bank.db.execute("DELETE FROM entries WHERE layer = 'nasional'")
    bank.db.conn.commit()
    return bank


@pytest.fixture
def lister(bank):
    made = Lister(connect(bank.path, "ro"))
    yield made
    made.close()


def patterns(bank, numbers):
    entries = entries_of(bank.db.conn, numbers)
    return [entries[number].pattern for number in numbers]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), ["angin", "Batu kali", "(para) hadirin"]),
        (Wanted("KAKU"), ["(para) hadirin"]),
        (Wanted("bayu ang"), ["angin"]),
        (Wanted("tidak ada"), []),
        (Wanted(category=Category.REDUNDANCY), ["Batu kali"]),
        (Wanted(category=Category.STIFF_PHRASE, status=Status.DEPRECATED), []),
        (Wanted(safe=False), ["Batu kali", "(para) hadirin"]),
        (Wanted(layer=Layer.PERSONAL), []),
        (Wanted(author="Sari", safe=True), ["angin"]),
        (Wanted("hadirin' OR --"), []),
    ],
)
def test_filters_and_words(bank, lister, wanted, found):
    assert patterns(bank, lister.numbers(wanted)) == found


def test_every_order_and_its_opposite(bank, lister):
    for order in Order:
        assert len(lister.numbers(Wanted(), order)) == 3
    assert patterns(bank, lister.numbers(Wanted(), Order.SAFE, descending=True))[0] == "angin"


def test_what_writers_make_of_entries(bank, lister):
    usage = Usage()
    for kind, entry_id, times in ((Kind.IGNORED, "a", 3), (Kind.ACCEPTED, "a", 1), (Kind.ACCEPTED, "c", 5)):
        for _ in range(times):
            usage.note(entry_id, kind)
    usage.write(bank.path)
    assert patterns(bank, lister.numbers(Wanted(use=Use.NEVER))) == ["Batu kali"]
    assert patterns(bank, lister.numbers(Wanted(use=Use.IGNORED))) == ["(para) hadirin"]
    assert patterns(bank, lister.numbers(Wanted(), Order.USE, descending=True))[0] == "(para) hadirin"
    assert lister.overview().use == {"a": (1, 3), "c": (5, 0)}


def test_a_change_is_seen_at_once(bank, lister):
    assert lister.overview().proposed == 0
    assert len(lister.numbers(Wanted())) == 3
    bank.settings.set("setuju-sendiri", "ya")
    bank.propose(Entry("", "angin ribut", ("badai",), Category.STIFF_PHRASE))
    bank.edit(replace(bank.get("c"), layer=Layer.AGENCY, pattern="zamrud", bad=("Ada [zamrud].",)))
    assert patterns(bank, lister.numbers(Wanted())) == ["angin ribut", "Batu kali", "(para) hadirin", "zamrud"]
    assert (lister.overview().total, lister.overview().proposed) == (4, 1)


def test_an_entry_is_known_by_its_id_and_its_layer(bank):
    bank.mute("a", Layer.PERSONAL)
    both = {layer: number_of(bank.db.conn, "a", layer) for layer in (Layer.AGENCY, Layer.PERSONAL)}
    assert len(set(both.values())) == 2
    assert number_of(bank.db.conn, "a", Layer.NATIONAL) is None
