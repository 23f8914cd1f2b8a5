"""What a pack holds, and that versions grow by one."""

from dataclasses import replace
from pathlib import Path
from secrets import token_hex

import pytest

from phrasebank.entry import Layer, Status
from phrasebank.errors import BankFullError
from phrasebank.packs import keys
from phrasebank.packs.errors import PackError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.lines import Item
from phrasebank.packs.pack import Manifest, Pack, build, pack_from
from phrasebank.packs.publish import file_name, publish
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.source import highest_version
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank


def test_a_pack_holds_the_approved_entries_of_its_layer(province: Bank, pack: Pack) -> None:
    assert [item.entry.id for item in pack.items] == ["batu-kali", "kayu-jati"]
    assert {item.entry.by for item in pack.items} == {"Sari"}
    assert file_name(pack) == "dinas-kominfo-provinsi-provinsi-1.luwes"
    assert pack_from(pack.data) == pack


@pytest.mark.parametrize("waiting", [Status.DRAFT, Status.PROPOSED])
def test_what_waits_with_a_change_goes_out_as_it_was(province: Bank, key: SigningKey, waiting: Status) -> None:
    old = province.get("batu-kali")
    (outcome,) = province.apply([replace(old, safe=True, status=waiting)])
    assert outcome.entry.status is waiting
    assert old in [item.entry for item in publish(province, key).items]


def test_who_approved_an_entry_travels_with_it(province: Bank, key: SigningKey) -> None:
    proposed = Bank(province.db, None, "Tono").propose(
        replace(province.get("batu-kali"), id="", pattern="batu sungai", bad=("[batu sungai].",))
    )
    province.approve(proposed.id)
    item = next(item for item in publish(province, key).items if item.entry.id == proposed.id)
    assert (item.approval.by, item.approval.at[:2]) == ("Sari", "20")


def test_versions_grow_and_name_the_one_before(province: Bank, key: SigningKey, pack: Pack, next_pack: Pack) -> None:
    assert (pack.manifest.version, pack.manifest.previous) == (1, "")
    assert (next_pack.manifest.version, next_pack.manifest.previous) == (2, pack.hash)


def test_publishing_what_has_not_changed_gives_the_same_pack_again(province: Bank, key: SigningKey, pack: Pack) -> None:
    assert publish(province, key).data == pack.data
    assert publish(province, keys.rotate(key)).manifest.version == 2
    Trust(province).revoke("ab" * 32)
    assert publish(province, key).manifest.version == 3


def test_a_second_computer_of_the_office_goes_on_counting(
    office: Bank, key: SigningKey, shelf: Shelf, pack: Pack
) -> None:
    shelf.install(pack)
    office.retire("kayu-jati", Layer.PROVINCE)
    assert publish(office, key).manifest.version == 2


def test_a_bank_from_a_backup_does_not_give_a_version_twice(
    province: Bank, key: SigningKey, next_pack: Pack, tmp_path: Path
) -> None:
    (tmp_path / "p.luwes").write_bytes(next_pack.data)
    province.db["published_packs"].delete_where("version = 2")
    beyond = highest_version(tmp_path, key.public.card)
    assert (beyond, publish(province, key, beyond=beyond).manifest.version) == (2, 3)
    assert publish(province, key, beyond=3).manifest.version == 3
    assert highest_version(tmp_path, replace(key.public.card, office="Lain")) == 0
    assert highest_version(tmp_path / "tidak-ada", key.public.card) == 0


def test_an_empty_layer_is_not_published(office: Bank, key: SigningKey) -> None:
    with pytest.raises(PackError, match="belum punya entri"):
        publish(office, key)


def test_what_others_would_refuse_does_not_leave_the_house(province: Bank, key: SigningKey) -> None:
    province.edit(replace(province.get("batu-kali"), why="a" * 3000))
    with pytest.raises(PackError, match="tidak dapat diterbitkan"):
        publish(province, key)
    province.edit(replace(province.get("batu-kali"), why="a"))
    assert publish(province, key).manifest.version == 1


def test_a_full_disk_leaves_both_sides_as_they_were(
    province: Bank, office: Bank, shelf: Shelf, key: SigningKey
) -> None:
    stone = province.get("batu-kali")
    many = [
        replace(stone, id=f"batu-{n}", pattern=f"batu s{n}", bad=(f"[batu s{n}].",), why=token_hex(900))
        for n in range(40)
    ]
    province.settings.set("setuju-sendiri", "ya")
    assert all(outcome.changed for outcome in province.apply(many))
    pack = build(Manifest(key.public.card, 1, ""), list(map(Item, province.entries(layer=Layer.PROVINCE))), key)
    for bank, act in ((province, lambda: publish(province, key)), (office, lambda: shelf.install(pack))):
        (pages,) = bank.db.execute("PRAGMA page_count").fetchone()
        bank.db.execute(f"PRAGMA max_page_count = {pages}")
        before = list(bank.db.conn.iterdump())
        with pytest.raises(BankFullError):
            act()
        assert list(bank.db.conn.iterdump()) == before
