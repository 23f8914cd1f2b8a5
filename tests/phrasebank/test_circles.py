from dataclasses import replace

import pytest

from nlp.category import Category
from phrasebank.circles import Among, checker_of, circles
from phrasebank.entry import Entry
from phrasebank.errors import EntryInvalidError
from phrasebank.seed import seed_entries
from phrasebank.store import Bank


def entry(pattern: str, replacement: str, example: str) -> Entry:
    return Entry(pattern.replace(" ", "-"), pattern, (replacement,), Category.STIFF_PHRASE, bad=(example,))


def told(new: Entry, *others: Entry) -> list[str]:
    checker = checker_of(one.phrase() for one in (new, *others))
    return list(circles(new, lambda _: checker))


THERE = entry("guna menyambut", "untuk menyambut", "Jalan dihias [guna menyambut => untuk menyambut] tamu.")
BACK = entry("untuk menyambut", "guna menyambut", "Ini [untuk menyambut => guna menyambut] tamu.")


def test_a_replacement_that_another_entry_reports_is_stiff_itself() -> None:
    assert told(THERE, BACK) == ["Padanan “untuk menyambut” sendiri ditandai oleh entri “untuk-menyambut”."]
    assert told(THERE) == []


def test_a_longer_phrase_that_comes_to_light_is_no_circle() -> None:
    longer = entry("untuk menyambut tamu", "menerima tamu", "Jalan dihias [untuk menyambut tamu => menerima tamu].")
    assert told(THERE, longer) == []


def test_a_chain_that_comes_back_is_one() -> None:
    dihias = entry("dihias untuk menyambut", "indah", "Jalan [dihias untuk menyambut => indah] tamu.")
    back = entry("jalan indah", "jalan dihias guna menyambut", "[Jalan indah => Jalan dihias guna menyambut] tamu.")
    assert told(THERE, dihias) == []
    (sentence,) = told(THERE, dihias, back)
    assert "berputar kembali" in sentence


def test_the_bank_refuses_what_its_own_words_lead_back_to(bank: Bank) -> None:
    with pytest.raises(EntryInvalidError, match="sendiri ditandai oleh entri “agar-supaya”"):
        bank.add(entry("biar", "agar supaya", "Cepat [biar => agar supaya] sampai."))
    root = bank.add(replace(entry("~laksana tugas", "bekerja", "Ia [melaksanakan tugas => bekerja]."), id=""))
    with pytest.raises(EntryInvalidError, match=f"sendiri ditandai oleh entri “{root.id}”"):
        bank.add(entry("berdinas", "melaksanakan tugas", "Ia [berdinas => melaksanakan tugas]."))


def test_no_chain_of_the_shipped_bank_is_endless() -> None:
    entries = seed_entries()
    checker = checker_of(one.phrase() for one in entries)
    endless = [words for one in entries for words in circles(one, lambda _: checker) if "berputar" in words]
    assert endless == []


def test_many_are_judged_by_the_phrases_that_their_texts_can_hold() -> None:
    dihias = entry("dihias untuk menyambut", "indah", "Jalan [dihias untuk menyambut => indah] tamu.")
    back = entry("jalan indah", "jalan dihias guna menyambut", "[Jalan indah => Jalan dihias guna menyambut] tamu.")
    far = [entry(f"batu {name}", "batu", f"Ada [batu {name} => batu].") for name in ("kali", "asah")]
    known = [THERE, dihias, back, *far]
    among = Among([THERE], [one.phrase() for one in known])
    assert list(circles(THERE, among)) == told(THERE, *known[1:])
    assert not among("Ada pasir.").check("Ada batu kali.").findings  # not made ready: no text has needed it
    assert among("Ada batu kali.").check("Ada batu kali.").findings
