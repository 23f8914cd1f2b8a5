import os
import time
from shutil import copy
from threading import Thread

import pytest

from desktop.serving.bank_checker import BankChecker, BusyError
from nlp.category import Category
from nlp.document import parse
from nlp.languagetool.query import query_from
from phrasebank.entry import Entry
from phrasebank.errors import BankMissingError
from phrasebank.store import Bank

QUERY = query_from({"text": "Ada batu kali dan pasir laut.", "language": "id"})


@pytest.fixture
def bank(bank_path, tmp_path):
    return copy(bank_path, tmp_path / "bank.db")


@pytest.fixture
def own(bank, told):
    return BankChecker(bank, "1", told.append, create=False)


def entries(checker):
    return [match["rule"]["subId"] for match in checker.answer(QUERY, 1)["matches"]]


def test_a_changed_bank_is_read_again(own, bank):
    assert entries(own) == ["batu-kali"]
    with Bank.open(bank, author="uji") as opened:
        opened.add(Entry("", "pasir laut", ("pasir",), Category.REDUNDANCY, bad=("Ada [pasir laut => pasir].",)))
        assert entries(own) == ["batu-kali", "pasir-laut"]  # while the other program still has it open
        opened.retire("batu-kali")
    assert entries(own) == ["pasir-laut"]


def test_a_word_of_the_own_dictionary_is_not_reported(own, bank):
    slip = query_from({"text": "Warga hadir selajutnya.", "language": "id"})
    assert len(own.answer(slip, 1)["matches"]) == 1
    with Bank.open(bank, author="uji") as opened:
        opened.dictionary.add(["selajutnya"])
    assert own.answer(slip, 1)["matches"] == []


def test_other_programs_get_spelling_and_doubled_words_as_well(own):
    query = query_from({"text": "Panitia menyelngarakn lomba untuk untuk warga.", "language": "id"})
    spelling, doubled = own.answer(query, 1)["matches"]
    assert (spelling["rule"]["id"], spelling["type"]["typeName"]) == ("ID_UNKNOWN_WORD", "UnknownWord")
    assert (doubled["rule"]["id"], doubled["replacements"]) == ("ID_REPEATED_WORD", [{"value": "untuk"}])


def test_an_unchanged_bank_keeps_what_the_checker_remembers(own, bank):
    before = own.answer(QUERY, 1)
    checker = own._checker_for(QUERY.switches)
    os.utime(bank)
    assert own.answer(QUERY, 1) == before
    assert own._checker_for(QUERY.switches) is checker


def test_a_bank_that_breaks_is_told_once_and_the_phrases_stay(own, bank, told):
    bank.unlink()
    assert entries(own) == entries(own) == ["batu-kali"]
    assert len(told) == 1
    assert told[0].endswith("Frasa yang sudah terbaca tetap dipakai.")


def test_a_named_bank_must_be_there(tmp_path, told):
    with pytest.raises(BankMissingError):
        BankChecker(tmp_path / "tiada.db", "1", told.append, create=False)


def test_a_check_waits_for_another_only_so_long(own):
    with own._lock, pytest.raises(BusyError):
        own.answer(QUERY, 0.01)


def test_a_flood_is_worked_at_one_text_after_the_other_so_that_the_window_gets_its_turn(own, monkeypatch):
    at_work, most = [], []

    def watched(text):
        at_work.append(text)
        most.append(len(at_work))
        time.sleep(0.01)
        at_work.pop()
        return parse(text)

    monkeypatch.setattr("desktop.serving.bank_checker.parse", watched)
    threads = [Thread(target=own.answer, args=(QUERY, 10)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 8
