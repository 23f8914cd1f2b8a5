"""``luwes bank propose``, ``approve``, ``reject`` …: takes an entry through the office."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from desktop.terminal.bank_tables import print_json, print_rows
from desktop.terminal.console import CannotRunError, reason
from desktop.terminal.passphrase import passphrase
from phrasebank.entry import Entry, Layer, Status
from phrasebank.history import Comment
from phrasebank.impact import Impact, impact
from phrasebank.packs.approving import approve as approve_signed
from phrasebank.packs.card import groups
from phrasebank.packs.keys import opened as opened_key
from phrasebank.packs.source import file_bytes
from phrasebank.store import Bank

_COMMENT_COLUMNS = ("Waktu", "Oleh", "Lapisan", "Komentar")
_PLACE_COLUMNS = ("Sebelum", "Ditandai", "Sesudah", "Usul")


def propose(opened: Bank, entry: Entry, options: Namespace) -> None:
    """Propose a new entry."""
    print(f"Diusulkan: {opened.propose(entry, options.karena, again=options.tetap).id}")


def propose_again(opened: Bank, options: Namespace) -> None:
    """Propose an entry that rests."""
    entry = opened.get(options.id, layer_of(options))
    print(f"Diusulkan: {opened.propose(entry, options.karena, again=options.tetap).id}")


def approve(opened: Bank, options: Namespace) -> None:
    """Approve what was proposed, signed if a key is named."""
    if not options.kunci:
        print(f"Disetujui: {opened.approve(options.id, layer_of(options), reason=options.karena).id}")
        return
    key = opened_key(file_bytes(Path(options.kunci)), passphrase(options.sandi_dari))
    stored = approve_signed(opened, key, options.id, layer_of(options), reason=options.karena)
    print(f"Disetujui: {stored.id}, kunci {groups(key.public.card.fingerprint)}")


def reject(opened: Bank, options: Namespace) -> None:
    """Reject what was proposed."""
    stored = opened.reject(options.id, options.karena, layer_of(options))
    back = "; entri berlaku seperti sebelum diubah" if stored.status is Status.APPROVED else ""
    print(f"Ditolak: {stored.id}{back}")


def mute(opened: Bank, options: Namespace) -> None:
    """Silence an entry of a higher layer."""
    layer = layer_of(options) or Layer.PERSONAL
    entry = opened.mute(options.id, layer, reason=options.karena)
    print(f"Dibisukan dalam bank {layer}: {entry.id}; batalkan dengan: luwes bank retire {entry.id}")


def revert(opened: Bank, options: Namespace) -> None:
    """Go back to an earlier value."""
    print(f"Dikembalikan: {opened.revert(options.number, reason=options.karena).id}")


def comment(opened: Bank, options: Namespace) -> None:
    """Say something about an entry, or show what has been said."""
    entry = opened.get(options.id, layer_of(options))
    if options.text:
        opened.comment(entry.id, " ".join(options.text), entry.layer)
        print(f"Komentar ditambahkan: {entry.id}")
        return
    said = opened.comments(entry.id, layer_of(options))
    if options.format == "json":
        print_json("comments", [asdict(one) for one in said])
    else:
        print_rows(_COMMENT_COLUMNS, [_comment_row(one) for one in said])


def show_impact(opened: Bank, options: Namespace) -> None:
    """Show what an entry would report.

    Raises:
        CannotRunError: a file cannot be read.
    """
    entry = opened.get(options.id, layer_of(options))
    found = impact(entry, map(_text, options.files)) if options.files else opened.impact(entry)
    if options.format == "json":
        print_json("impact", [asdict(found) | {"per_thousand": round(found.per_thousand, 3)}])
        return
    print_rows(_PLACE_COLUMNS, [[p.before, p.found, p.after, p.suggestion or ""] for p in found.places])
    print(_summary(found))


def layer_of(options: Namespace) -> Layer | None:
    """The layer that was named, if one was."""
    return Layer(options.lapisan) if options.lapisan else None


def _summary(found: Impact) -> str:
    rate = f"{found.per_thousand:.2f}".replace(".", ",")
    return f"{len(found.places)} temuan dalam {found.words} kata; {rate} per 1.000 kata"


def _comment_row(said: Comment) -> list[str]:
    return [said.at, said.by, said.layer, said.text]


def _text(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8")
    except OSError as error:
        raise CannotRunError(f"{file} tidak dapat dibaca: {reason(error)}") from error
    except UnicodeDecodeError as error:
        raise CannotRunError(f"{file} bukan teks UTF-8") from error


ACTIONS: Mapping[str, Callable[[Bank, Namespace], None]] = {
    "ajukan": propose_again,
    "approve": approve,
    "reject": reject,
    "mute": mute,
    "revert": revert,
    "comment": comment,
    "impact": show_impact,
}
