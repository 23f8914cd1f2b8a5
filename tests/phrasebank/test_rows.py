import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import BankDamagedError
from phrasebank.history import Action, Change
from phrasebank.ledger import record, transaction
from phrasebank.rows import change_from, entry_from
from phrasebank.schema import STEPS
from phrasebank.store import Bank

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
ENTRIES = st.builds(
    Entry,
    id=TEXT,
    pattern=TEXT,
    replacements=TEXTS,
    category=st.sampled_from(Category),
    safe=st.booleans(),
    why=TEXT,
    source=TEXT,
    bad=TEXTS,
    good=TEXTS,
    exceptions=TEXTS,
    channels=TEXTS,
    status=st.sampled_from(Status),
    layer=st.sampled_from(Layer),
    by=TEXT,
    at=TEXT,
    muted=st.booleans(),
    locked=st.booleans(),
)


@pytest.fixture(scope="module")
def db() -> Database:
    database = Database(memory=True, execute_plugins=False)
    for step in STEPS:
        step(database)
    return database


@given(before=ENTRIES, after=ENTRIES)
def test_any_entry_and_its_history_come_back_as_they_were(db: Database, before: Entry, after: Entry) -> None:
    changes = [
        Change(before.id, before.at, before.by, Action.ADD, before.why, None, before),
        Change(after.id, after.at, after.by, Action.EDIT, after.why, before, after),
    ]
    with transaction(db):
        record(db, changes)
    (row,) = db["entries"].rows_where("id = ? AND layer = ?", [after.id, after.layer])
    assert entry_from(row) == after
    assert [change_from(row) for row in db["history"].rows_where(order_by="number DESC", limit=2)] == changes[::-1]


def test_a_row_that_another_program_spoilt_is_damage(bank: Bank) -> None:
    bank._db.table("entries").update(1, {"replacements": "untuk"})
    with pytest.raises(BankDamagedError, match="baris"):
        bank.entries()
    with pytest.raises(BankDamagedError, match="rusak"):
        bank.snapshot()
