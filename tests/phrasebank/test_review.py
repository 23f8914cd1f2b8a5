from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import (
    EntryInvalidError,
    EntryUnknownError,
    OwnApprovalError,
    ReasonNeededError,
    RejectedBeforeError,
    StepRefusedError,
)
from phrasebank.history import Action
from phrasebank.store import Bank

GUNA = Entry(
    id="",
    pattern="guna untuk",
    replacements=("untuk",),
    category=Category.REDUNDANCY,
    bad=("Dana itu dipakai [guna untuk => untuk] memperbaiki jalan.",),
)
TWIN = replace(GUNA, pattern="guna (untuk)", bad=("Dana dipakai [guna untuk => untuk] jalan.",))


@pytest.fixture
def budi(bank: Bank, path: Path, seed: Path) -> Iterator[Bank]:
    """The bank of Sari in the hands of Budi."""
    with Bank.open(path, author="Budi", seed_folder=seed) as opened:
        yield opened


def test_a_proposal_reaches_the_writers_once_somebody_else_approves_it(bank: Bank, budi: Bank) -> None:
    proposed = bank.propose(GUNA, "Sering muncul.")
    assert (proposed.status, proposed.by) == (Status.PROPOSED, "Sari")
    assert "guna-untuk" not in {phrase.id for phrase in bank.snapshot().phrases}
    with pytest.raises(OwnApprovalError, match="rekan"):
        bank.approve(proposed.id)
    budi.approve(proposed.id, reason="Setuju.")
    assert "guna-untuk" in {phrase.id for phrase in bank.snapshot().phrases}
    steps = [(step.action, step.by, step.reason) for step in bank.history(proposed.id)]
    assert steps == [(Action.APPROVE, "Budi", "Setuju."), (Action.PROPOSE, "Sari", "Sering muncul.")]


def test_who_changes_a_proposal_leaves_its_approval_to_others(bank: Bank, budi: Bank) -> None:
    proposed = bank.propose(GUNA)
    changed = budi.edit(replace(proposed, why="Dua kata searti."))
    for act in (lambda: budi.approve(changed.id), lambda: budi.edit(replace(changed, status=Status.APPROVED))):
        with pytest.raises(OwnApprovalError):
            act()
    assert bank.approve(changed.id).status is Status.APPROVED


def test_a_detour_is_no_approval(bank: Bank) -> None:
    proposed = bank.propose(GUNA)
    bank.retire(proposed.id)
    with pytest.raises(OwnApprovalError):
        bank.restore(proposed.id)
    (first,) = [step for step in bank.history(proposed.id) if step.action is Action.PROPOSE]
    assert bank.revert(first.number).status is Status.PROPOSED


def test_the_office_may_let_people_approve_their_own_and_a_personal_layer_needs_nobody(bank: Bank) -> None:
    own = bank.propose(replace(GUNA, layer=Layer.PERSONAL))
    assert bank.approve(own.id).status is Status.APPROVED
    shared = bank.propose(replace(GUNA, pattern="guna demi", bad=("Ini [guna demi => untuk] itu.",)))
    assert bank.settings.set("setuju-sendiri", "YA") == "ya"
    assert bank.approve(shared.id).status is Status.APPROVED


def test_what_was_rejected_is_told_before_it_is_proposed_again(bank: Bank, budi: Bank) -> None:
    first = bank.propose(GUNA)
    with pytest.raises(ReasonNeededError, match="alasan"):
        budi.reject(first.id, " ")
    budi.reject(first.id, "Sudah lazim.")
    assert bank.get(first.id).status is Status.REJECTED
    for entry in (TWIN, replace(GUNA, pattern="Guna-untuk", bad=()), bank.get(first.id)):
        with pytest.raises(RejectedBeforeError, match=r"ditolak Budi pada .*Sudah lazim\."):
            bank.propose(entry)
    assert bank.propose(bank.get(first.id), "Ada surat edaran.", again=True).id == first.id
    assert bank.propose(TWIN, again=True).id == "guna-untuk-2"


def test_what_is_in_force_is_not_proposed(bank: Bank) -> None:
    twin = replace(GUNA, pattern="dalam  Rangka", bad=())
    with pytest.raises(EntryInvalidError, match="sudah ada pada entri “dalam-rangka”"):
        bank.propose(twin)
    bank.mute("dalam-rangka")  # for oneself only
    with pytest.raises(EntryInvalidError, match="sudah ada pada entri “dalam-rangka”"):
        bank.propose(twin)
    with pytest.raises(StepRefusedError, match="Disetujui"):
        bank.propose(bank.get("dalam-rangka", Layer.NATIONAL))
    assert bank.propose(replace(bank.get("dalam-rangka", Layer.NATIONAL), layer=Layer.AGENCY)).status is Status.PROPOSED


@pytest.mark.parametrize(
    "act",
    [
        lambda bank: bank.approve("dalam-rangka"),
        lambda bank: bank.reject("dalam-rangka", "Lazim."),
    ],
)
def test_a_step_that_does_not_follow_is_refused(bank: Bank, act: Callable[[Bank], object]) -> None:
    with pytest.raises(StepRefusedError, match="berstatus “Disetujui”"):
        act(bank)
    assert bank.revision == 1


def test_a_proposal_without_a_bad_example_waits_for_one(bank: Bank, budi: Bank) -> None:
    proposed = bank.propose(replace(GUNA, bad=()))
    with pytest.raises(EntryInvalidError, match="contoh salah"):
        budi.approve(proposed.id)
    assert bank.get(proposed.id) == proposed


def test_an_entry_that_reports_plain_text_needs_a_reason(bank: Bank, budi: Bank) -> None:
    wide = replace(GUNA, pattern="jalan", replacements=("ruas",), bad=("[Jalan => Ruas] ditutup.",))
    plain = replace(bank.get("agar-supaya"), good=("Jalan itu jalan desa.", "Jalan licin."))
    bank.edit(plain)
    proposed = bank.propose(wide)
    assert [place.found for place in bank.impact(proposed).places] == ["jalan", "Jalan", "jalan", "Jalan"]
    with pytest.raises(ReasonNeededError, match=r"4,0 per 1\.000 kata"):
        budi.approve(proposed.id)
    assert budi.approve(proposed.id, reason="Istilah dinas.").status is Status.APPROVED


def test_the_limit_can_be_moved(bank: Bank, budi: Bank) -> None:
    bank.edit(replace(bank.get("agar-supaya"), good=("Jalan itu jalan desa.", "Jalan licin.")))
    proposed = bank.propose(replace(GUNA, pattern="jalan", replacements=("ruas",), bad=("[Jalan => Ruas] ditutup.",)))
    assert bank.settings.set("batas-dampak", "4,5") == "4.5"
    assert budi.approve(proposed.id).status is Status.APPROVED


def test_any_earlier_value_comes_back_as_a_new_change(bank: Bank) -> None:
    seeded = bank.get("dalam-rangka")
    bank.edit(replace(seeded, why="Lebih pendek."))
    bank.retire("dalam-rangka")
    oldest = bank.history("dalam-rangka")[-1]
    back = bank.revert(oldest.number, reason="Keliru.")
    assert back == replace(seeded, by=back.by, at=back.at)
    assert [step.action for step in bank.history("dalam-rangka")][:2] == [Action.REVERT, Action.RETIRE]
    with pytest.raises(EntryUnknownError, match="999"):
        bank.revert(999)


def test_comments_are_kept_in_order_with_who_said_them(bank: Bank, budi: Bank) -> None:
    bank.comment("dalam-rangka", "Apa “guna” juga kaku?")
    budi.comment("dalam-rangka", " Tidak \ud800 selalu. ")
    said = [(comment.by, comment.text) for comment in bank.comments("dalam-rangka")]
    assert said == [("Sari", "Apa “guna” juga kaku?"), ("Budi", "Tidak   selalu.")]
    with pytest.raises(EntryUnknownError):
        bank.comment("tidak-ada", "Halo.")
    with pytest.raises(ReasonNeededError):
        bank.comment("dalam-rangka", " ")
