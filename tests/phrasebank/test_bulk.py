from dataclasses import replace

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.history import Action
from phrasebank.store import Bank


def entry(pattern: str, replacement: str, **fields) -> Entry:
    bad = (f"Ada [{pattern} => {replacement}] di sini.",)
    return Entry("", pattern, (replacement,), Category.STIFF_PHRASE, bad=bad, **fields)


def test_those_that_prove_are_stored_as_one_revision_and_the_others_are_told(bank: Bank) -> None:
    good, broken = entry("batu kali", "kerikil"), entry("batu (kali", "kerikil")
    taken = entry("dalam rangka", "untuk")
    outcomes = bank.apply([good, broken, taken, entry("kayu jati", "jati")], reason="Impor.", action=Action.IMPORT)
    assert [(o.entry.id, o.changed) for o in outcomes] == [
        ("batu-kali", True), ("", False), ("dalam-rangka-2", False), ("kayu-jati", True),
    ]  # fmt: skip
    assert "Kurung" in outcomes[1].problems[0]
    assert outcomes[2].problems == ("“dalam rangka” sudah ada pada entri “dalam-rangka”.",)
    assert bank.revision == 2
    assert [(s.action, s.by, s.reason) for s in bank.history("kayu-jati")] == [(Action.IMPORT, "Sari", "Impor.")]
    assert bank.search("kerikil") == [bank.get("batu-kali")]


def test_what_the_bank_has_already_changes_nothing(bank: Bank) -> None:
    entries = bank.entries()
    assert not any(outcome.changed or outcome.problems for outcome in bank.apply(entries))
    assert (bank.revision, bank.entries()) == (1, entries)


def test_the_same_id_replaces_within_its_layer_only(bank: Bank) -> None:
    national = bank.get("agar-supaya")
    edited = replace(national, why="Cukup satu.")
    bank.apply([edited, replace(edited, layer=Layer.AGENCY)])
    assert bank.get("agar-supaya", Layer.NATIONAL).why == bank.get("agar-supaya", Layer.AGENCY).why == "Cukup satu."
    assert bank.history("agar-supaya", Layer.NATIONAL)[0].before == national


def test_entries_are_judged_beside_each_other(bank: Bank) -> None:
    first, twin = entry("batu kali", "kerikil"), entry("Batu-kali", "batu")
    there, back = entry("besi tua", "rongsok"), entry("rongsok", "besi tua")
    same = replace(entry("pasir", "debu"), id="pasir")
    outcomes = bank.apply([first, replace(twin, bad=("[Batu-kali => Batu] itu.",)), there, back, same, same])
    told = [outcome.problems for outcome in outcomes]
    assert told[0] == ()
    assert told[1] == ("“batu kali” sudah ada pada entri “batu-kali”.",)
    assert "sendiri ditandai oleh entri" in told[2][0]
    assert "sendiri ditandai oleh entri" in told[3][0]
    assert told[4:] == [(), ("Id “pasir” ada dua kali.",)]


def test_an_entry_may_take_over_what_another_one_given_lets_go(bank: Bank) -> None:
    rests = replace(bank.get("dalam-rangka"), status=Status.DEPRECATED)
    outcomes = bank.apply([rests, entry("dalam rangka", "demi")])
    assert [outcome.problems for outcome in outcomes] == [(), ()]
