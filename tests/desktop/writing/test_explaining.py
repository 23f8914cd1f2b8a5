"""Every check has an example that a card can show, whatever its marks are."""

import pytest

from desktop.writing.explaining import example_of
from nlp.category import Category, Severity
from nlp.checks import ALL
from nlp.finding import Finding
from phrasebank.entry import Entry
from phrasebank.store import Bank


def found(check, entry=""):
    return Finding(check, Category.SPELLING, 0, 1, "x", "", "", "", Severity.ERROR, entry=entry)


@pytest.mark.parametrize("check", [check for check in ALL if check.bad], ids=lambda check: check.id)
def test_the_example_of_a_check_can_be_shown(check):
    assert example_of(found(check.id), ALL)


@pytest.mark.parametrize(
    ("replacements", "bad", "shown"),
    [
        (("kerikil",), "Ada [batu kali => kerikil] di sana.", "Ada batu kali di sana. → Ada kerikil di sana."),
        (("",), "Ada [batu kali =>] di sana.", "Ada batu kali di sana. → Ada di sana."),
        (("kerikil",), "Ada [batu kali] di sana.", "Ada [batu kali] di sana."),
        (("kerikil",), "[Batu kali].", "Batu kali."),
    ],
)
def test_an_entry_shows_its_sentence_before_and_after(tmp_path, monkeypatch, replacements, bad, shown):
    monkeypatch.setenv("LUWES_BANK", str(tmp_path / "bank.db"))
    with Bank.open(author="uji") as bank:
        bank.add(Entry("batu", "batu kali", replacements, Category.STIFF_PHRASE, bad=(bad,)))
    assert example_of(found("phrase", "batu"), ALL) == shown
