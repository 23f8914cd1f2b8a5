"""Whose packs are taken: keys that were compared, their successors, and none that was revoked."""

from dataclasses import replace

import pytest

from phrasebank.entry import Layer
from phrasebank.packs import keys
from phrasebank.packs.errors import PackError, UntrustedError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.pack import Pack
from phrasebank.packs.publish import publish
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.trust import Standing, Trust
from phrasebank.store import Bank


def standings(trust: Trust) -> dict[str, Standing]:
    known = trust.keys()
    return {key.card.fingerprint: key.standing for key in known}


def test_a_pack_of_an_unknown_key_changes_nothing(office: Bank, pack: Pack) -> None:
    revision = office.revision
    with pytest.raises(UntrustedError, match="belum Anda percayai"):
        Shelf(office).install(pack)
    assert office.revision == revision
    assert Shelf(office).installed() == []


def test_a_successor_is_trusted_with_its_first_pack_and_the_old_key_no_more(
    province: Bank, shelf: Shelf, trust: Trust, key: SigningKey, pack: Pack
) -> None:
    shelf.install(pack)
    new = keys.rotate(keys.rotate(key))
    shelf.install(publish(province, new))
    assert standings(trust) == {
        key.public.card.fingerprint: Standing.REPLACED, new.public.card.fingerprint: Standing.TRUSTED,
    }  # fmt: skip
    province.retire("kayu-jati")
    with pytest.raises(UntrustedError, match="sudah diganti"):
        shelf.install(publish(province, key))
    with pytest.raises(UntrustedError, match="belum Anda percayai"):  # another successor of the replaced key
        shelf.install(publish(province, keys.rotate(key)))


def test_a_key_file_with_a_chain_replaces_the_key_that_was_trusted(trust: Trust, key: SigningKey) -> None:
    new = keys.rotate(key)
    trust.add(new.public)
    assert standings(trust)[key.public.card.fingerprint] is Standing.REPLACED
    stranger = keys.create("Dinas Kominfo Provinsi", Layer.PROVINCE).public
    with pytest.raises(UntrustedError, match="Rantai"):
        trust.add(replace(stranger, chain=new.public.chain))


def test_a_revoked_key_is_refused_here(shelf: Shelf, trust: Trust, key: SigningKey, pack: Pack) -> None:
    fingerprint = key.public.card.fingerprint
    assert trust.revoke(f"{fingerprint[:4]} {fingerprint[4:8].upper()}", reason="Hilang.") == fingerprint
    assert standings(trust) == {fingerprint: Standing.REVOKED}
    with pytest.raises(UntrustedError, match="dicabut"):
        shelf.install(pack)
    with pytest.raises(UntrustedError, match="dicabut"):
        trust.add(key.public)
    with pytest.raises(UntrustedError, match="dicabut"):  # nor by way of its successor
        shelf.install(replace(pack, manifest=replace(pack.manifest, chain=keys.rotate(key).public.chain)))


@pytest.mark.parametrize("typed", ["abc", "00000000", "bukan sidik"])
def test_a_fingerprint_must_name_one_key(trust: Trust, typed: str) -> None:
    with pytest.raises(PackError, match="bukan sidik"):
        trust.revoke(typed)


def test_packs_carry_revocations_to_everybody(
    province: Bank, shelf: Shelf, trust: Trust, key: SigningKey, pack: Pack
) -> None:
    shelf.install(pack)
    stolen, new = key.public.card.fingerprint, keys.rotate(key)
    Trust(province).revoke(stolen, reason="Dicuri.")
    carrying = publish(province, new)
    assert [one.fingerprint for one in carrying.manifest.revoked] == [stolen]
    with pytest.raises(UntrustedError, match="dicabut"):
        publish(province, key)
    shelf.install(carrying)
    assert standings(trust)[stolen] is Standing.REVOKED
    with pytest.raises(UntrustedError, match="dicabut"):
        shelf.roll_back(Layer.PROVINCE)


def test_no_office_revokes_the_keys_of_another_layer(
    province: Bank, shelf: Shelf, trust: Trust, key: SigningKey
) -> None:
    national = keys.create("Pusat", Layer.NATIONAL).public
    trust.add(national)
    Trust(province).revoke(national.card.fingerprint)
    shelf.install(publish(province, key))
    assert standings(trust)[national.card.fingerprint] is Standing.TRUSTED
