"""Whatever way a change takes, nothing is in force that the office has not approved as it wants."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import EntryInvalidError, KeyNeededError, OwnApprovalError
from phrasebank.history import Action
from phrasebank.store import Bank

SAND = Entry("", "pasir laut", ("pasir",), Category.REDUNDANCY, bad=("Ada [pasir laut => pasir].",))
IRON = Entry("", "besi tua", ("besi",), Category.REDUNDANCY, bad=("Ada [besi tua => besi].",))
Store = Callable[[Bank, Entry], Entry]


@pytest.fixture
def budi(bank: Bank, path: Path, seed: Path) -> Iterator[Bank]:
    """The bank of Sari in the hands of Budi."""
    with Bank.open(path, author="Budi", seed_folder=seed) as opened:
        yield opened


def applied(bank: Bank, entry: Entry) -> Entry:
    (outcome,) = bank.apply([entry])
    assert not outcome.problems
    return outcome.entry


WAYS: tuple[Store, ...] = (applied, Bank.edit)


@pytest.mark.parametrize("store", WAYS)
@pytest.mark.parametrize(
    "change",
    [{"pattern": "dalam rangka/upaya"}, {"safe": True}, {"exceptions": ("demi _",)}, {"channels": ("x",)}],
)
def test_an_entry_in_force_waits_once_it_does_something_else(
    bank: Bank, budi: Bank, store: Store, change: dict[str, object]
) -> None:
    old = bank.get("dalam-rangka")
    changed = store(bank, replace(old, **change))  # type: ignore[arg-type]  # fields of its own
    assert changed.status is Status.PROPOSED
    with pytest.raises(OwnApprovalError):
        bank.approve(changed.id)
    assert bank.changed_from(changed) == old
    assert budi.approve(changed.id).status is Status.APPROVED
    assert bank.changed_from(bank.get(changed.id)) is None


@pytest.mark.parametrize("store", WAYS)
def test_writers_meet_it_as_it_was_until_the_change_is_decided(bank: Bank, budi: Bank, store: Store) -> None:
    def met() -> list[tuple[str, ...]]:
        return [phrase.exceptions for phrase in bank.snapshot().phrases if phrase.id == old.id]

    old = bank.get("dalam-rangka")
    store(bank, replace(old, exceptions=("demi _",)))
    assert met() == [()]
    budi.reject(old.id, "Belum perlu.")
    assert met() == [()]
    store(bank, replace(old, exceptions=("demi _",)))
    store(bank, replace(bank.get(old.id), exceptions=("guna _",)))  # changed once more while it waits
    assert met() == [()]
    budi.approve(old.id)
    assert met() == [("guna _",)]
    store(bank, replace(bank.get(old.id), exceptions=("demi _",)))
    bank.retire(old.id)
    assert met() == []


def refusal(bank: Bank, entry: Entry) -> str:
    """Why an entry is not taken, which is the same for one and for many."""
    with pytest.raises(EntryInvalidError) as refused:
        bank.add(entry)
    (outcome,) = bank.apply([entry])
    assert outcome.problems == refused.value.problems
    return outcome.problems[0]


def test_what_stands_while_its_change_waits_hinders_as_before_and_the_change_does_not(bank: Bank, budi: Bank) -> None:
    bank.settings.set("setuju-sendiri", "ya")
    old = bank.edit(replace(bank.get("agar-supaya"), locked=True))
    bank.settings.set("setuju-sendiri", "tidak")
    bank.edit(replace(old, pattern="guna supaya", bad=("Ia datang [guna supaya => agar] cepat.",), locked=False))
    example = ("Ia datang [agar supaya => demi] cepat.",)
    assert "sudah ada" in refusal(bank, replace(old, id="lain", replacements=("demi",), bad=example))
    example = ("Ia datang [supaya agar => agar supaya] cepat.",)
    circle = replace(old, id="putar", pattern="supaya agar", replacements=("agar supaya",), bad=example)
    assert "sendiri ditandai" in refusal(bank, circle)
    assert "dikunci" in refusal(bank, replace(old, layer=Layer.PERSONAL, locked=False))
    example = ("Ia datang [demi supaya => guna supaya] cepat.",)
    bank.add(replace(circle, pattern="demi supaya", replacements=("guna supaya",), bad=example))
    assert budi.reject(old.id, "Belum perlu.").pattern == old.pattern


@pytest.mark.parametrize("store", WAYS)
def test_its_reason_may_be_put_better_at_once_unless_all_of_it_is_signed(bank: Bank, store: Store) -> None:
    better = store(bank, replace(bank.get("dalam-rangka"), why="Satu kata cukup, ringkas.", locked=True))
    assert better.status is Status.APPROVED
    bank.settings.set("kunci-persetujuan", "wajib")
    assert store(bank, replace(better, why="Ringkas.")).status is Status.PROPOSED


@pytest.mark.parametrize(("setting", "value"), [("setuju-sendiri", "tidak"), ("kunci-persetujuan", "wajib")])
def test_many_new_ones_wait_and_what_is_ones_own_does_not(bank: Bank, setting: str, value: str) -> None:
    bank.settings.set("setuju-sendiri", "ya")
    bank.settings.set(setting, value)
    stored = [outcome.entry.status for outcome in bank.apply([SAND, replace(IRON, layer=Layer.PERSONAL)])]
    assert stored == [Status.PROPOSED, Status.APPROVED]


def test_many_at_once_approve_nothing_that_waits_for_others_or_for_a_key(bank: Bank, budi: Bank) -> None:
    wanted = replace(bank.propose(SAND), status=Status.APPROVED)
    assert "mintalah rekan" in bank.apply([wanted])[0].problems[0]
    bank.settings.set("kunci-persetujuan", "wajib")
    assert "tanda tangan" in budi.apply([wanted])[0].problems[0]
    budi.retire(wanted.id)  # no detour either
    with pytest.raises(KeyNeededError):
        bank.restore(wanted.id)
    budi.settings.set("kunci-persetujuan", "tidak")
    assert bank.restore(wanted.id).status is Status.APPROVED  # as Budi left it


def test_what_rests_without_ever_having_been_approved_waits_once_a_file_wants_it_in_force(bank: Bank) -> None:
    rests = replace(SAND, status=Status.DEPRECATED)
    (outcome,) = bank.apply([rests])
    assert bank.apply([replace(outcome.entry, status=Status.APPROVED)])[0].entry.status is Status.PROPOSED


def test_what_was_in_force_comes_back_when_its_change_is_refused_or_undone(bank: Bank, budi: Bank) -> None:
    old = bank.get("agar-supaya")
    for undo in (
        lambda entry: budi.reject(entry.id, "Lebih baik yang lama."),
        lambda entry: bank.apply([old], action=Action.REVERT)[0].entry,
    ):
        back = undo(bank.edit(replace(old, safe=False, why="Kadang tidak.")))
        assert back == replace(old, by=back.by, at=back.at)
    assert [change.action for change in bank.history(old.id)][:2] == [Action.REVERT, Action.EDIT]
