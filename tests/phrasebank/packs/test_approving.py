"""Approvals with a key: kept with the entry, wanted by the office, carried by packs."""

from dataclasses import replace

import pytest

from phrasebank.entry import Layer, Status
from phrasebank.errors import KeyNeededError, OwnApprovalError
from phrasebank.packs import keys
from phrasebank.packs.approvals import signers
from phrasebank.packs.approving import approve
from phrasebank.packs.card import groups
from phrasebank.packs.errors import PackError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.publish import publish
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank

SUPERVISOR = keys.create("Tono", Layer.PROVINCE)
SHORT = groups(SUPERVISOR.public.card.fingerprint)


@pytest.fixture
def tono(province: Bank) -> Bank:
    """The supervisor's view of the province's bank, whose office wants keys."""
    province.settings.set("kunci-persetujuan", "wajib")
    return Bank(province.db, None, "Tono")


def test_where_the_office_wants_a_key_nothing_is_approved_without(province: Bank, tono: Bank) -> None:
    proposed = province.propose(replace(province.get("batu-kali"), id="", pattern="batu asah", bad=("[batu asah].",)))
    for act in (
        lambda: tono.approve(proposed.id),
        lambda: tono.edit(replace(proposed, status=Status.APPROVED)),
    ):
        with pytest.raises(KeyNeededError, match=r"luwes bank approve .* --kunci"):
            act()
    assert province.get(proposed.id).status is Status.PROPOSED
    assert approve(tono, SUPERVISOR, proposed.id).status is Status.APPROVED
    assert province.history(proposed.id)[0].reason == f"Ditandatangani kunci {SHORT}."
    lone = replace(proposed, id="", status=Status.APPROVED, pattern="batu sungai", bad=("[batu sungai].",))
    assert tono.add(lone).status is Status.PROPOSED
    own = replace(proposed, id="", status=Status.APPROVED, pattern="batu apung", bad=("[batu apung].",))
    assert province.add(replace(own, layer=Layer.PERSONAL)).status is Status.APPROVED


def test_publishing_names_what_lacks_a_valid_approval(province: Bank, tono: Bank, key: SigningKey) -> None:
    approve(tono, SUPERVISOR, "kayu-jati")
    with pytest.raises(PackError, match=r"untuk: batu-kali\. "):
        publish(province, key)
    approve(tono, SUPERVISOR, "batu-kali")
    assert signers(publish(province, key).items) == {f"Tono, kunci {SHORT}": 2}
    signed = province.get("kayu-jati")
    changed = province.edit(replace(signed, replacements=("jati", "kayu"), why="Lebih pendek."))
    assert changed.status is Status.PROPOSED
    assert signed in [item.entry for item in publish(province, key).items]  # as it was: nobody loses it meanwhile
    with pytest.raises(OwnApprovalError):
        approve(province, SUPERVISOR, "kayu-jati")
    approve(tono, SUPERVISOR, "kayu-jati")
    assert publish(province, key).manifest.version == 2
    Trust(province).revoke(SUPERVISOR.public.card.fingerprint)
    with pytest.raises(PackError, match="batu-kali, kayu-jati"):
        publish(province, key)


def test_a_key_of_another_layer_or_a_revoked_one_leaves_the_bank_as_it_was(province: Bank, tono: Bank) -> None:
    before = province.get("batu-kali"), province.revision
    with pytest.raises(PackError, match="lapisan instansi"):
        approve(tono, keys.create("Tono", Layer.AGENCY), "batu-kali")
    Trust(province).revoke(SUPERVISOR.public.card.fingerprint)
    with pytest.raises(PackError, match="dicabut"):
        approve(tono, SUPERVISOR, "batu-kali")
    assert (province.get("batu-kali"), province.revision) == before


def test_who_signed_arrives_with_the_pack(
    province: Bank, tono: Bank, key: SigningKey, office: Bank, shelf: Shelf
) -> None:
    for entry_id in ("batu-kali", "kayu-jati"):
        approve(tono, SUPERVISOR, entry_id)
    shelf.install(publish(province, key))
    assert f"Disetujui Tono, kunci {SHORT}." in office.history("batu-kali")[0].reason


def test_what_was_signed_once_may_come_back_by_anybody(province: Bank, tono: Bank, key: SigningKey) -> None:
    for entry_id in ("batu-kali", "kayu-jati"):
        approve(tono, SUPERVISOR, entry_id)
    province.edit(replace(province.get("batu-kali"), safe=True))
    province.revert(province.history("batu-kali")[1].number)
    province.retire("kayu-jati")
    province.restore("kayu-jati")
    assert {item.entry.status for item in publish(province, key).items} == {Status.APPROVED}
