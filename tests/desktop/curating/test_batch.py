"""One step for many entries, and back."""

import pytest

from desktop.curating import batch
from desktop.curating.batch import Step, mute, set_fields, take_back, take_step
from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.history import Action

IDS = ("batu-kali", "kayu-jati", "jatti")


def on(_done, _total):
    return True


def own(bank):
    return [bank.get(entry_id) for entry_id in IDS]


@pytest.mark.parametrize("many", [1, 60])
def test_fields_are_set_and_set_back_but_not_over_what_came_later(bank, monkeypatch, many):
    monkeypatch.setattr(batch, "_MANY", many)
    before = own(bank)
    done = set_fields(bank, before, {"category": Category.SPELLING}, "", on)
    assert [entry.id for _, entry in done.changed] == ["batu-kali", "kayu-jati"]  # the third was so already
    bank.retire("kayu-jati", reason="sementara itu")
    undone = take_back(bank, done, "Urungkan", on)
    assert [entry.category for entry in own(bank)] == [Category.STIFF_PHRASE, Category.SPELLING, Category.SPELLING]
    assert [(one.entry.id, one.reason) for one in undone.refused] == [("kayu-jati", "Sudah diubah lagi sesudahnya.")]
    assert bank.history("batu-kali")[0].action is Action.REVERT


def test_one_refusal_hinders_no_other(bank):
    mine = bank.propose(Entry("", "pasir laut", ("pasir",), Category.REDUNDANCY, bad=("Ada [pasir laut].",)))
    done = take_step(bank, [mine, *own(bank)], Step.APPROVE, "", on)
    assert not done.changed
    assert "mintalah rekan" in done.refused[0].reason
    assert all("berstatus “Disetujui”" in one.reason for one in done.refused[1:])
    assert take_step(bank, [mine], Step.REJECT, "terlalu khusus", on).changed
    again = take_step(bank, [bank.get(mine.id)], Step.PROPOSE, "", on)
    assert "pernah ditolak" in again.refused[0].reason


def test_resting_and_back_and_stopping(bank):
    done = take_step(bank, own(bank), Step.RETIRE, "", lambda done, total: done < 2)
    assert done.stopped
    assert [entry.status for entry in own(bank)] == [Status.DEPRECATED, Status.DEPRECATED, Status.APPROVED]
    take_back(bank, done, "Urungkan", on)
    assert {entry.status for entry in own(bank)} == {Status.APPROVED}


@pytest.mark.parametrize("many", [0, 60])
def test_an_entry_above_is_muted_for_a_layer_and_back_and_ones_own_is_not(bank, monkeypatch, many):
    monkeypatch.setattr(batch, "_MANY", many)
    above, beside = bank.get("acapkali"), bank.get("batu-kali")
    done = mute(bank, [above, beside], Layer.AGENCY, on)
    assert [(entry.id, entry.layer, entry.muted) for _, entry in done.changed] == [("acapkali", Layer.AGENCY, True)]
    assert "nonaktifkan saja" in done.refused[0].reason
    assert "acapkali" not in {phrase.id for phrase in bank.snapshot().phrases}
    take_back(bank, done, "Urungkan", on)
    assert "acapkali" in {phrase.id for phrase in bank.snapshot().phrases}


@pytest.mark.parametrize("many", [1, 60])
def test_what_is_changed_in_force_waits_and_is_in_force_again_once_set_back(bank, monkeypatch, many):
    monkeypatch.setattr(batch, "_MANY", many)
    bank.settings.set("kunci-persetujuan", "wajib")
    done = set_fields(bank, own(bank), {"channels": ("x",)}, "", on)
    assert (done.waiting, {entry.status for entry in own(bank)}) == (3, {Status.PROPOSED})
    take_back(bank, done, "Urungkan", on)
    assert {(entry.status, entry.channels) for entry in own(bank)} == {(Status.APPROVED, ())}


def test_many_at_once_can_be_stopped_before_anything_is_stored(bank, monkeypatch):
    monkeypatch.setattr(batch, "_MANY", 1)
    revision = bank.revision
    done = set_fields(bank, own(bank), {"channels": ("x",)}, "", lambda done, _total: done < 2)
    assert (done.stopped, done.changed, bank.revision) == (True, (), revision)
