"""What writers do with suggestions is counted; what they write is not."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phrasebank.errors import BankError, BankMissingError
from phrasebank.kind import Kind
from phrasebank.store import Bank
from phrasebank.usage import Counted, Usage, counted


def test_counts_are_added_up_by_entry_month_and_kind(bank: Bank, path: Path) -> None:
    usage = Usage()
    for kind in (Kind.IGNORED, Kind.IGNORED, Kind.ACCEPTED, Kind.UNDONE):
        usage.note("dalam-rangka", kind)
    usage.note("agar-supaya", Kind.ACCEPTED)
    usage.write(path)
    usage.note("agar-supaya", Kind.ACCEPTED)
    usage.write(path)
    usage.write(path)
    assert counted(bank.db.conn) == [Counted("dalam-rangka", 1, 2, 1), Counted("agar-supaya", 2, 0, 0)]
    assert [row["month"] for row in bank.db["usage"].rows] == [date.today().strftime("%Y-%m")] * 4
    assert counted(bank.db.conn, since="9999-01") == []


@given(st.text())
def test_nothing_but_the_id_of_an_entry_gets_in(text: str) -> None:
    usage = Usage()
    usage.note(text, Kind.ACCEPTED)
    assert not usage or all(sign in "abcdefghijklmnopqrstuvwxyz0123456789-" for sign in text)


def test_words_that_look_like_an_id_do_not_get_into_the_bank(bank: Bank, path: Path) -> None:
    usage = Usage()
    usage.note("kadis-sakit", Kind.IGNORED)
    usage.write(path)
    assert (list(bank.db["usage"].rows), bool(usage)) == ([], False)


def test_counts_wait_for_a_bank_that_can_be_written(bank: Bank, path: Path, tmp_path: Path) -> None:
    usage = Usage()
    usage.note("dalam-rangka", Kind.ACCEPTED)
    with pytest.raises(BankMissingError):
        usage.write(tmp_path / "tidak-ada.db")
    (tmp_path / "rusak.db").write_bytes(b"bukan bank " * 100)
    with pytest.raises(BankError):
        usage.write(tmp_path / "rusak.db")
    usage.write(path)
    assert counted(bank.db.conn) == [Counted("dalam-rangka", 1, 0, 0)]
