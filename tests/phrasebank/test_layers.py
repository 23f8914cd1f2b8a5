"""Which entries hold: told in Python, asked of SQLite, and seen by the writers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from nlp.category import Category
from phrasebank.approved import snapshot_of
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import EntryInvalidError
from phrasebank.layers import resolve
from phrasebank.rows import entry_row
from phrasebank.schema import STEPS
from phrasebank.store import Bank

ENTRIES = st.lists(
    st.builds(
        Entry,
        id=st.sampled_from("abc"),
        pattern=st.just("x"),
        replacements=st.just(("y",)),
        category=st.just(Category.STIFF_PHRASE),
        source=st.sampled_from(["", "KBBI"]),
        status=st.sampled_from([Status.APPROVED, Status.APPROVED, Status.PROPOSED, Status.DEPRECATED]),
        layer=st.sampled_from(Layer),
        muted=st.booleans(),
        locked=st.booleans(),
    ),
    unique_by=lambda entry: (entry.id, entry.layer),
)


@pytest.fixture(scope="module")
def db() -> Iterator[Database]:
    database = Database(memory=True, execute_plugins=False)
    for step in STEPS:
        step(database)
    yield database
    database.close()


@given(ENTRIES)
def test_sqlite_agrees(db: Database, entries: list[Entry]) -> None:
    db.table("entries").delete_where()
    db.table("entries").insert_all([entry_row(entry) for entry in entries])
    db.conn.commit()
    holding = {phrase.id: phrase for phrase in snapshot_of(db.conn).phrases}
    assert holding == {entry.id: entry.phrase() for entry in resolve(entries)}


@given(ENTRIES, st.data())
def test_what_waits_with_a_change_stays_in_force_as_it_was(db: Database, entries: list[Entry], data) -> None:
    db.table("entries").delete_where()
    db.table("entries").insert_all([entry_row(entry) for entry in entries])
    waiting = [entry for entry in entries if entry.status is Status.APPROVED and data.draw(st.booleans())]
    changed = [replace(entry, pattern="baru", muted=not entry.muted, status=Status.PROPOSED) for entry in waiting]
    db.table("entries").upsert_all([entry_row(entry) for entry in changed], pk=("id", "layer"))
    db.conn.commit()
    holding = {phrase.id: phrase for phrase in snapshot_of(db.conn).phrases}
    assert holding == {entry.id: entry.phrase() for entry in resolve(entries)}


@given(ENTRIES)
def test_one_an_id_and_none_that_is_not_approved_or_muted(entries: list[Entry]) -> None:
    holding = resolve(entries)
    assert len({entry.id for entry in holding}) == len(holding)
    assert all(entry.status is Status.APPROVED and not entry.muted and entry in entries for entry in holding)


@given(ENTRIES)
def test_the_lowest_goes_first_as_far_as_the_highest_lock(entries: list[Entry]) -> None:
    for holding in resolve(entries):
        others = [e for e in entries if e.id == holding.id and e.status is Status.APPROVED and e != holding]
        assert not any(other.locked for other in others if other.layer.rank < holding.layer.rank)
        assert holding.locked or not any(other.layer.rank > holding.layer.rank for other in others)


@given(ENTRIES, st.randoms())
def test_the_order_makes_no_difference(entries: list[Entry], random) -> None:
    mixed = random.sample(entries, len(entries))
    assert {entry.id: entry for entry in resolve(mixed)} == {entry.id: entry for entry in resolve(entries)}


def test_an_agency_takes_the_place_of_a_national_entry_and_gives_it_back(bank: Bank) -> None:
    national = bank.get("dalam-rangka")
    own = bank.add(replace(national, layer=Layer.AGENCY, replacements=("untuk",), source="SE Sekda 3/2025"))
    (seen,) = [phrase for phrase in bank.snapshot().phrases if phrase.id == "dalam-rangka"]
    assert (seen.replacements, seen.source) == (("untuk",), "SE Sekda 3/2025 · Bank frasa instansi")
    assert bank.get("dalam-rangka") == own
    assert bank.get("dalam-rangka", Layer.NATIONAL) == national
    assert bank.entries(layer=Layer.AGENCY) == [own]
    bank.retire("dalam-rangka")
    assert national.phrase() in bank.snapshot().phrases
    assert [step.after.layer for step in bank.history("dalam-rangka", Layer.NATIONAL)] == [Layer.NATIONAL]


def test_a_muted_entry_is_silent_until_the_mute_is_retired(bank: Bank) -> None:
    before = bank.snapshot().phrases
    bank.mute("dalam-rangka", reason="Saya tahu.")
    assert {phrase.id for phrase in before} - {phrase.id for phrase in bank.snapshot().phrases} == {"dalam-rangka"}
    bank.retire("dalam-rangka", Layer.PERSONAL)
    assert bank.snapshot().phrases == before


def test_a_lock_binds_the_lower_layers(bank: Bank) -> None:
    locked = bank.edit(replace(bank.get("dalam-rangka"), locked=True))
    with pytest.raises(EntryInvalidError, match="dikunci bank nasional"):
        bank.mute("dalam-rangka")
    own = replace(locked, layer=Layer.AGENCY, locked=False)
    with pytest.raises(EntryInvalidError, match="dikunci bank nasional"):
        bank.add(own)
    (outcome,) = bank.apply([own])
    assert "dikunci" in outcome.problems[0]
