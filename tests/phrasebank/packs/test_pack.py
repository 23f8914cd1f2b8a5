"""A pack is as it was signed, or it is refused."""

import functools
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.category import Category
from phrasebank.entry import Entry, Layer, Status
from phrasebank.packs import keys
from phrasebank.packs.container import zipped
from phrasebank.packs.errors import DamagedError, PackError, TooNewError
from phrasebank.packs.keys import SigningKey
from phrasebank.packs.lines import Approval, Item
from phrasebank.packs.pack import Manifest, Pack, Revocation, build, manifest_of, pack_from

STONE = Entry("batu-kali", "batu kali", ("kerikil", ""), Category.STIFF_PHRASE, layer=Layer.PROVINCE, by="Sari")
WOOD = replace(STONE, id="kayu-jati", pattern="~kayu <aksi>", muted=True, exceptions=("pasar _",), safe=True)


@functools.cache
def a_key() -> SigningKey:
    return keys.rotate(keys.create("Dinas Kominfo", Layer.PROVINCE))


@functools.cache
def a_pack() -> Pack:
    return built()


def built(*entries: Entry, **fields: object) -> Pack:
    public = a_key().public
    manifest = Manifest(
        public.card, 3, "2026-11-24T10:00:00Z", "ab" * 32, public.chain, (Revocation("cd" * 32, "", ""),)
    )
    items = [Item(entry, Approval("Budi", "2026-11-23T10:00:00Z")) for entry in entries or (STONE, WOOD)]
    return build(replace(manifest, **fields), items, a_key())  # type: ignore[arg-type]


def test_a_pack_comes_back_as_it_was() -> None:
    pack = pack_from(a_pack().data)
    assert pack == a_pack()
    assert [item.entry for item in pack.items] == [STONE, WOOD]
    assert pack.items[0].approval.by == "Budi"
    assert manifest_of(pack.data) == pack.manifest


def test_the_same_input_makes_the_same_bytes() -> None:
    assert built(WOOD, STONE).data == built(STONE, WOOD).data
    assert built(STONE, made="2026-11-24T10:00:01Z").data != built(STONE).data


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_any_flipped_bit_is_refused_or_leaves_the_content(data: st.DataObject) -> None:
    good = a_pack()
    place = data.draw(st.integers(0, len(good.data) - 1))
    changed = bytearray(good.data)
    changed[place] ^= data.draw(st.integers(1, 255))
    try:
        pack = pack_from(bytes(changed))
    except PackError:
        return
    assert (pack.manifest, pack.items) == (good.manifest, good.items)


@pytest.mark.parametrize("length", [0, 3, 30, 500, -1])
def test_a_truncated_pack_is_refused(length: int) -> None:
    with pytest.raises(DamagedError):
        pack_from(a_pack().data[:length])


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(a_pack().data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_changed_member_is_refused_though_the_zip_is_sound() -> None:
    for name, old, new in (
        ("manifest.json", b'"version":3', b'"version":4'),
        ("manifest.json", b"Dinas Kominfo", b"Dinas Lain Se"),
        ("entries.jsonl", b"kerikil", b"krikil!"),
        ("signature", members()["signature"], bytes(64)),
    ):
        changed = members()
        assert old in changed[name]
        changed[name] = changed[name].replace(old, new)
        with pytest.raises(DamagedError, match=r"Tanda tangan|tidak seperti yang ditandatangani|tidak cocok"):
            pack_from(zipped(changed))


def test_what_only_a_newer_luwes_understands_is_told_as_that() -> None:
    changed = members()
    changed["manifest.json"] = changed["manifest.json"].replace(b'"schema":1', b'"schema":2')
    with pytest.raises(TooNewError, match="perbarui Luwes"):
        pack_from(zipped(changed))
    with pytest.raises(TooNewError, match="Pola"):
        pack_from(built(replace(STONE, pattern="[batu/")).data)


@pytest.mark.parametrize("field", [{"layer": Layer.NATIONAL}, {"status": Status.DRAFT}])
def test_a_pack_with_entries_of_another_layer_or_status_is_refused(field: dict[str, object]) -> None:
    with pytest.raises(DamagedError, match="lapisan lain"):
        pack_from(built(replace(STONE, **field)).data)  # type: ignore[arg-type]


def test_an_entry_that_comes_twice_is_refused() -> None:
    with pytest.raises(DamagedError, match="dua kali"):
        pack_from(built(STONE, STONE).data)
