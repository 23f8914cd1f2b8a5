"""Keys: locked with a passphrase, told apart by fingerprints, followed by others."""

from dataclasses import replace

import pytest

from phrasebank.entry import Layer
from phrasebank.packs import keys
from phrasebank.packs.card import chain_holds, groups, spoken
from phrasebank.packs.errors import DamagedError, PackError, PassphraseError, TooNewError
from phrasebank.packs.keys import SigningKey, opened, public_key_from
from phrasebank.packs.sheet import sheet

SECRET = "lima burung terbang pagi"


def test_a_key_opens_with_its_passphrase_and_no_other(key: SigningKey) -> None:
    file = key.file(SECRET)
    again = opened(file, SECRET)
    assert again.public == key.public
    assert again.sign(b"naskah") == key.sign(b"naskah")
    with pytest.raises(PassphraseError, match="Sandi salah"):
        opened(file, SECRET + "!")
    with pytest.raises(PassphraseError, match="terlalu pendek"):
        key.file("pendek")
    assert SECRET.encode() not in file


def test_a_key_file_with_another_office_on_top_is_refused(key: SigningKey) -> None:
    other = keys.create("Kantor lain", Layer.PROVINCE)
    head, _, _ = other.file(SECRET).partition(b"-----BEGIN")
    _, begin, rest = key.file(SECRET).partition(b"-----BEGIN")
    with pytest.raises(PackError):
        opened(head + begin + rest, SECRET)
    with pytest.raises(DamagedError):
        opened(begin + rest, SECRET)


def test_the_public_file_says_all_but_the_secret(key: SigningKey) -> None:
    file = key.public.file()
    assert public_key_from(file) == key.public
    assert b"PRIVATE" not in file
    with pytest.raises(TooNewError, match="perbarui Luwes"):
        public_key_from(file.replace(b'"schema": 1', b'"schema": 2'))
    with pytest.raises(DamagedError):
        public_key_from(file.replace(b'"provinsi"', b'"pribadi"'))


def test_whoever_compares_the_fingerprint_compares_office_and_layer_too(key: SigningKey) -> None:
    card = key.public.card
    for other in (replace(card, office="Kantor lain"), replace(card, layer=Layer.NATIONAL)):
        assert groups(other.fingerprint) != groups(card.fingerprint)
        assert spoken(other.fingerprint) != spoken(card.fingerprint)
    assert [len(group) for group in groups(card.fingerprint).split()] == [4] * 6
    assert [len(group.split()) for group in spoken(card.fingerprint).split(" · ")] == [4] * 3


def test_a_new_key_is_named_by_the_old_one(key: SigningKey) -> None:
    newest = keys.rotate(keys.rotate(key))
    chain, card = newest.public.chain, newest.public.card
    assert chain[0].old == key.public.card
    assert chain_holds(chain, card)
    assert opened(newest.file(SECRET), SECRET).public == newest.public
    assert not chain_holds(chain, keys.create("Kantor lain", Layer.PROVINCE).public.card)
    assert not chain_holds((replace(chain[0], at="2020-01-01T00:00:00Z"), chain[1]), card)
    assert not chain_holds(chain[:1], card)


def test_only_layers_that_are_published_have_keys() -> None:
    with pytest.raises(PackError):
        keys.create("Saya", Layer.PERSONAL)
    with pytest.raises(PackError):
        keys.create(" ", Layer.PROVINCE)


def test_the_sheet_tells_how_to_come_back_and_never_the_passphrase(key: SigningKey) -> None:
    file = key.file(SECRET)
    page = sheet(file, "Sari & Budi")
    card = key.public.card
    assert {groups(card.fingerprint) in page, spoken(card.fingerprint) in page, card.office in page} == {True}
    assert "Sari &amp; Budi" in page
    assert "Cara memulihkan" in page
    assert "ENCRYPTED PRIVATE KEY" in page
    assert SECRET not in page
