"""A signed approval holds for one entry, name, time and key, and for nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.category import Category
from phrasebank.entry import Entry, Layer
from phrasebank.life import content
from phrasebank.packs import keys
from phrasebank.packs.approvals import sign_approval, verify
from phrasebank.packs.errors import DamagedError
from phrasebank.packs.lines import Approval, Item
from phrasebank.packs.pack import Manifest, build, pack_from

KEY, OTHER = (keys.create("Sari", Layer.PROVINCE) for _ in range(2))
STONE = Entry("batu-kali", "batu kali", ("kerikil",), Category.STIFF_PHRASE, layer=Layer.PROVINCE)
AT = "2026-02-03T04:05:06Z"
# No lone surrogates: no bank and no file holds them.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
lists = st.lists(texts, max_size=3).map(tuple)
values = dict.fromkeys(["pattern", "why", "source", "by", "at"], texts)
values |= dict.fromkeys(["replacements", "bad", "good", "exceptions", "channels"], lists)
values |= dict.fromkeys(["safe", "muted", "locked"], st.booleans())
entries = st.builds(replace, st.just(STONE), **values)


@given(entries, texts, texts)
def test_what_was_signed_verifies(entry: Entry, by: str, at: str) -> None:
    assert verify(entry, sign_approval(KEY, entry, by, at))


@given(entries, entries, texts, texts)
def test_nothing_else_does(entry: Entry, other: Entry, by: str, at: str) -> None:
    signed = sign_approval(KEY, entry, "Sari", AT)
    assert verify(other, signed) == (content(other) == content(entry))
    assert verify(entry, replace(signed, by=by)) == (by == "Sari")
    assert verify(entry, replace(signed, at=at)) == (at == AT)
    assert not verify(entry, replace(signed, card=OTHER.public.card))


def test_a_key_of_another_layer_approves_nothing_here() -> None:
    agency = keys.create("Sari", Layer.AGENCY)
    assert not verify(STONE, sign_approval(agency, STONE, "Sari", AT))
    assert not verify(STONE, Approval("Sari", AT))


def test_a_forged_approval_refuses_the_pack_that_an_office_has_signed() -> None:
    manifest, signed = Manifest(OTHER.public.card, 1, AT), sign_approval(KEY, STONE, "Sari", AT)
    good = build(manifest, [Item(STONE, signed)], OTHER)
    assert pack_from(good.data) == good
    with pytest.raises(DamagedError, match=r"batu-kali.* palsu"):
        pack_from(build(manifest, [Item(replace(STONE, why="Lain."), signed)], OTHER).data)
