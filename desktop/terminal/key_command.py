"""``luwes bank keys``: makes, shows, trusts, revokes and replaces the keys of offices."""

from argparse import Namespace
from pathlib import Path

from desktop.publishing.saving import save_key
from desktop.terminal.bank_tables import print_json, print_rows
from desktop.terminal.console import CannotRunError
from desktop.terminal.passphrase import agreed, passphrase
from phrasebank.entry import Layer
from phrasebank.packs import keys
from phrasebank.packs.card import groups, spoken
from phrasebank.packs.keys import KEY_FILE, PublicKey, SigningKey, public_key_from, public_of
from phrasebank.packs.source import file_bytes
from phrasebank.packs.trust import KnownKey, Trust
from phrasebank.store import Bank

_COLUMNS = ("Sidik", "Keadaan", "Lapisan", "Kantor", "Sejak", "Oleh")


def office_keys(opened: Bank, options: Namespace) -> None:
    """Do one thing with keys.

    Raises:
        CannotRunError: a fingerprint differs, or nobody is there to answer.
        BankError: a key, or the bank, is not in order.
    """
    _ACTIONS[options.key_action](opened, options)


def _create(opened: Bank, options: Namespace) -> None:
    key = keys.create(options.kantor, Layer(options.lapisan))
    _save(opened, Path(options.file), key, passphrase(options.sandi_dari, "Sandi kunci baru: ", twice=True))


def _rotate(opened: Bank, options: Namespace) -> None:
    old = keys.opened(file_bytes(Path(options.old)), passphrase(options.sandi_dari, "Sandi kunci lama: "))
    secret = passphrase(options.sandi_baru_dari, "Sandi kunci baru: ", twice=True)
    _save(opened, Path(options.file), keys.rotate(old), secret)
    print("Penulis yang memercayai kunci lama akan memercayai kunci baru begitu memasang paket berikutnya.")


def _save(opened: Bank, path: Path, key: SigningKey, secret: str) -> None:
    locked, public, paper = save_key(path, key, secret, opened.author)
    Trust(opened).add(key.public)
    _print_key(key.public)
    print(f"Kunci, simpan baik-baik: {locked}")
    print(f"Untuk para penulis:      {public}")
    print(f"Cetak dan simpan:        {paper}")


def _show(_opened: Bank, options: Namespace) -> None:
    _print_key(_public(Path(options.file)))


def _trust(opened: Bank, options: Namespace) -> None:
    public = _public(Path(options.file))
    _print_key(public)
    fingerprint = groups(public.card.fingerprint)
    if options.sidik:
        if "".join(options.sidik.split()).upper() != fingerprint.replace(" ", ""):
            raise CannotRunError("sidiknya berbeda; kunci ini tidak dipercaya")
    elif not agreed("Sama persis dengan yang disebut kantor itu lewat telepon atau tatap muka?", yes=False):
        print("Tidak dipercaya.")
        return
    Trust(opened).add(public)
    print(f"Dipercaya: {public.card.office}, lapisan {public.card.layer}")


def _revoke(opened: Bank, options: Namespace) -> None:
    fingerprint = Trust(opened).revoke(options.fingerprint, reason=options.karena)
    print(f"Dicabut: {groups(fingerprint)}")


def _list(opened: Bank, options: Namespace) -> None:
    known = Trust(opened).keys()
    if options.format == "json":
        print_json("keys", [_plain(key) for key in known])
    else:
        print_rows(_COLUMNS, [_row(key) for key in known])


def _public(path: Path) -> PublicKey:
    data = file_bytes(path)
    return public_of(data) if path.suffix == KEY_FILE else public_key_from(data)


def _print_key(public: PublicKey) -> None:
    card = public.card
    print(f"Kantor:  {card.office}")
    print(f"Lapisan: {card.layer}")
    print(f"Dibuat:  {card.made}")
    print(f"Sidik:   {groups(card.fingerprint)}")
    print(f"Dibaca:  {spoken(card.fingerprint)}")
    for link in public.chain[-1:]:
        print(f"Pengganti kunci {groups(link.old.fingerprint)}, ditandatangani olehnya")


def _row(key: KnownKey) -> list[str]:
    card = key.card
    return [groups(card.fingerprint), key.standing.label, card.layer, card.office, key.at, key.by]


def _plain(key: KnownKey) -> dict[str, object]:
    card: dict[str, object] = {"office": key.card.office, "layer": key.card.layer, "made": key.card.made}
    return card | {"fingerprint": key.card.fingerprint, "standing": key.standing, "at": key.at, "by": key.by}


_ACTIONS = {
    "create": _create,
    "show": _show,
    "trust": _trust,
    "revoke": _revoke,
    "rotate": _rotate,
    "list": _list,
}
