"""Installing a pack: what changes is shown first, the office's own entries stay, and there is a way back."""

from dataclasses import replace
from pathlib import Path

import pytest

from phrasebank.entry import SEED_AUTHOR, Entry, Layer, Status
from phrasebank.history import Action
from phrasebank.packs import keys
from phrasebank.packs.difference import Difference, counted
from phrasebank.packs.errors import OlderError, PackError, WrongLayerError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.pack import Pack
from phrasebank.packs.publish import publish
from phrasebank.packs.shelf import Shelf
from phrasebank.packs.trust import Trust
from phrasebank.store import Bank


def ids(difference: Difference) -> dict[str, list[str]]:
    pairs = {"changed": [after.id for _, after in difference.changed]}
    names = ("added", "removed", "muted", "kept", "rescued")
    return pairs | {name: [entry.id for entry in getattr(difference, name)] for name in names}


NOTHING: dict[str, list[str]] = {"added": [], "changed": [], "removed": [], "muted": [], "kept": [], "rescued": []}


def in_force(bank: Bank) -> set[str]:
    return {phrase.id for phrase in bank.snapshot().phrases}


def test_what_changes_is_shown_before_and_done_as_shown(
    office: Bank, shelf: Shelf, pack: Pack, next_pack: Pack
) -> None:
    assert ids(shelf.preview(pack)) == NOTHING | {"added": ["batu-kali", "kayu-jati"]}
    assert office.entries(layer=Layer.PROVINCE) == []
    shelf.install(pack)
    shown = shelf.preview(next_pack)
    assert ids(shown) == NOTHING | {"added": ["besi-tua"], "changed": ["batu-kali"], "removed": ["kayu-jati"]}
    assert counted(shown) == {"ditambah": 1, "diubah": 1, "dihapus": 1}
    assert shelf.install(next_pack) == shown
    assert {"batu-kali", "besi-tua"} <= in_force(office)
    assert "kayu-jati" not in in_force(office)
    assert office.get("batu-kali").why == "Lebih pendek."
    assert office.get("batu-kali").by == "Sari"
    step = office.history("batu-kali")[0]
    assert (step.action, step.by) == (Action.PACK, "Budi")
    assert step.reason == "Paket Dinas Kominfo Provinsi versi 2."


def test_the_same_or_an_older_pack_is_refused_unless_asked_for(shelf: Shelf, pack: Pack, next_pack: Pack) -> None:
    shelf.install(next_pack)
    with pytest.raises(OlderError, match="sudah terpasang"):
        shelf.install(next_pack)
    with pytest.raises(OlderError, match="lebih lama"):
        shelf.preview(pack)
    assert shelf.install(pack, older=True)
    assert [one.version for one in shelf.installed() if one.active] == [1]


def test_a_pack_of_another_layer_than_meant_is_refused(shelf: Shelf, pack: Pack) -> None:
    with pytest.raises(WrongLayerError, match="lapisan provinsi, bukan nasional"):
        shelf.install(pack, layer=Layer.NATIONAL)


def test_own_entries_in_lower_layers_stay_and_go_on_holding(
    office: Bank, shelf: Shelf, pack: Pack, next_pack: Pack
) -> None:
    shelf.install(pack)
    own = office.add(
        replace(office.get("batu-kali"), layer=Layer.AGENCY, replacements=("koral",), bad=("[batu kali].",))
    )
    office.mute("kayu-jati", Layer.AGENCY)
    assert ids(shelf.install(next_pack))["kept"] == ["batu-kali", "kayu-jati"]
    assert office.get("batu-kali", Layer.AGENCY) == own
    assert next(p for p in office.snapshot().phrases if p.id == "batu-kali").replacements == ("koral",)


def test_what_was_changed_in_the_packs_own_layer_moves_down_and_is_not_lost(
    office: Bank, shelf: Shelf, pack: Pack, next_pack: Pack
) -> None:
    shelf.install(pack)
    edited = office.edit(replace(office.get("batu-kali"), why="Begitu kebiasaan kami."))
    assert ids(shelf.preview(next_pack))["rescued"] == ["batu-kali"]
    shelf.install(next_pack)
    assert office.get("batu-kali", Layer.AGENCY) == replace(edited, layer=Layer.AGENCY)
    assert office.get("batu-kali", Layer.PROVINCE).why == "Lebih pendek."


def test_what_a_pack_lacks_goes_though_a_change_of_it_waits_and_comes_back_with_the_way_back(
    province: Bank, office: Bank, key: SigningKey, shelf: Shelf, pack: Pack
) -> None:
    shelf.install(pack)
    office.edit(replace(office.get("batu-kali"), safe=True))
    assert "batu-kali" in in_force(office)
    province.retire("batu-kali")
    shelf.install(publish(province, key))
    assert "batu-kali" not in in_force(office)
    assert office.get("batu-kali", Layer.AGENCY).status is Status.PROPOSED
    shelf.roll_back(Layer.PROVINCE)
    assert "batu-kali" in in_force(office)


def test_what_was_retired_in_the_packs_own_layer_stays_silent(
    province: Bank, office: Bank, key: SigningKey, shelf: Shelf, pack: Pack
) -> None:
    shelf.install(pack)
    office.retire("batu-kali")
    province.edit(replace(province.get("batu-kali"), why="Lain."))
    shelf.install(publish(province, key))
    assert office.get("batu-kali", Layer.AGENCY).muted
    assert "batu-kali" not in in_force(office)


def test_a_national_pack_goes_before_the_shipped_bank(
    province: Bank, office: Bank, shelf: Shelf, tmp_path: Path, seed: Path
) -> None:
    province.edit(replace(province.get("dalam-rangka"), why="Kata pusat."))
    province.retire("agar-supaya")
    national = keys.create("Pusat", Layer.NATIONAL)
    Trust(office).add(national.public)
    shelf.install(publish(province, national))
    with (seed / "phrases.toml").open("a", encoding="utf-8") as file:
        file.write("# versi lain\n")
    with Bank.open(tmp_path / "instansi.db", seed_folder=seed) as upgraded:
        assert upgraded.get("dalam-rangka").why == "Kata pusat."
        assert upgraded.get("agar-supaya").status is Status.DEPRECATED
        assert upgraded.get("singkatan-opd").by == SEED_AUTHOR
    shelf.roll_back(Layer.NATIONAL)
    assert (office.get("dalam-rangka").by, office.get("dalam-rangka").why) == (SEED_AUTHOR, "Satu kata cukup.")


def test_muting_entries_are_told_apart(province: Bank, key: SigningKey, office: Bank, shelf: Shelf) -> None:
    province.mute("dalam-rangka", Layer.PROVINCE)
    muting = publish(province, key)
    assert ids(shelf.preview(muting))["muted"] == ["dalam-rangka"]
    assert "dalam-rangka" in in_force(office)
    shelf.install(muting)
    assert "dalam-rangka" not in in_force(office)


def content(bank: Bank) -> set[Entry]:
    return {replace(entry, at="") for entry in bank.entries(layer=Layer.PROVINCE, status=Status.APPROVED)}


def test_rolling_back_goes_one_pack_at_a_time_to_before_the_first(
    office: Bank, shelf: Shelf, pack: Pack, next_pack: Pack
) -> None:
    shelf.install(pack)
    first = content(office)
    shelf.install(next_pack)
    second = content(office)
    shelf.roll_back(Layer.PROVINCE)
    assert content(office) == first
    shelf.roll_back(Layer.PROVINCE)
    assert content(office) == set()
    with pytest.raises(PackError, match="Tidak ada paket yang lebih lama"):
        shelf.roll_back(Layer.PROVINCE)
    shelf.roll_back(Layer.PROVINCE, 2)
    assert content(office) == second
    assert [(one.version, one.active) for one in shelf.installed()] == [(2, True), (1, False), (0, False)]
    with pytest.raises(PackError):
        shelf.roll_back(Layer.PROVINCE, 9)


def test_the_last_ten_packs_are_kept(province: Bank, key: SigningKey, shelf: Shelf) -> None:
    for number in range(12):
        province.edit(replace(province.get("batu-kali"), why=f"Alasan {number}."))
        shelf.install(publish(province, key))
    assert [one.version for one in shelf.installed()] == [*range(12, 2, -1), 0]
