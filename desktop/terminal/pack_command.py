"""``luwes bank publish``, ``install``, ``rollback`` and ``packs``."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from desktop.publishing.saving import save
from desktop.terminal.bank_tables import print_json, print_rows
from desktop.terminal.passphrase import agreed, passphrase
from phrasebank.entry import Entry, Layer
from phrasebank.packs.approvals import signers
from phrasebank.packs.difference import Difference, counted
from phrasebank.packs.keys import opened as opened_key
from phrasebank.packs.publish import file_name
from phrasebank.packs.publish import publish as published
from phrasebank.packs.shelf import Installed, Shelf
from phrasebank.packs.source import file_bytes, get_pack, highest_version
from phrasebank.store import Bank

_COLUMNS = ("Versi", "Lapisan", "Kantor", "Dibuat", "Dipasang", "Oleh", "Aktif")
_MOST_SHOWN = 20  # of each kind; the rest is counted


def publish(opened: Bank, options: Namespace) -> None:
    """Publish the layer of a key."""
    key = opened_key(file_bytes(Path(options.kunci)), passphrase(options.sandi_dari))
    folder = Path(options.ke)
    pack = published(opened, key, beyond=highest_version(folder, key.public.card))
    path = save(folder / file_name(pack), pack.data)
    print(f"Diterbitkan: {path} (versi {pack.manifest.version}, {len(pack.items)} entri)")


def install(opened: Bank, options: Namespace) -> None:
    """Show what a pack would change, and install it if that is wanted."""
    layer = Layer(options.lapisan) if options.lapisan else None
    pack, shelf = get_pack(options.source, layer), Shelf(opened)
    manifest = pack.manifest
    print(f"Paket {manifest.card.office}, lapisan {manifest.layer}, versi {manifest.version}, dibuat {manifest.made}")
    _print_difference(shelf.preview(pack, layer=layer, older=options.versi_lama))
    for who, count in signers(pack.items).items():
        print(f"Disetujui {who}: {count} entri")
    if options.dry_run or not agreed("Pasang paket ini?", yes=options.ya):
        print("Tidak dipasang.")
        return
    shelf.install(pack, layer=layer, older=options.versi_lama)
    print(f"Terpasang: versi {manifest.version}. Kembali: luwes bank rollback --lapisan {manifest.layer}")


def roll_back(opened: Bank, options: Namespace) -> None:
    """Bring a layer back to an earlier pack."""
    shelf, layer = Shelf(opened), Layer(options.lapisan)
    _print_difference(shelf.roll_back(layer, options.versi))
    active = next(pack for pack in shelf.installed(layer) if pack.active)
    where = f"versi {active.version}" if active.version else "isi sebelum paket pertama"
    print(f"Lapisan {layer} kembali ke {where}.")


def packs(opened: Bank, options: Namespace) -> None:
    """Show the installed packs."""
    found = Shelf(opened).installed(Layer(options.lapisan) if options.lapisan else None)
    if options.format == "json":
        print_json("packs", [asdict(pack) for pack in found])
    else:
        print_rows(_COLUMNS, [_row(pack) for pack in found])


def _row(pack: Installed) -> list[str]:
    version = str(pack.version) if pack.version else "sebelum paket"
    return [version, pack.layer, pack.office, pack.made, pack.at, pack.by, "ya" if pack.active else ""]


def _print_difference(difference: Difference) -> None:
    """Every change in a line, the first ones of each kind, and the sums."""
    for sign, entries in (
        ("+", difference.added),
        ("~", tuple(after for _, after in difference.changed)),
        ("-", difference.removed),
        ("x", difference.muted),
    ):
        for entry in entries[:_MOST_SHOWN]:
            print(f"{sign} {_line(entry)}")
        if len(entries) > _MOST_SHOWN:
            print(f"{sign} … dan {len(entries) - _MOST_SHOWN} lagi")
    sums = ", ".join(f"{count} {name}" for name, count in counted(difference).items())
    print(sums or "Tidak ada yang berubah.")
    if difference.kept:
        print(f"Tetap memakai entri Anda sendiri: {', '.join(sorted({entry.id for entry in difference.kept}))}")
    if difference.rescued:
        layer = difference.rescued[0].layer
        print(f"Ubahan Anda disalin ke lapisan {layer}: {', '.join(entry.id for entry in difference.rescued)}")


def _line(entry: Entry) -> str:
    replacements = " / ".join(replacement or "(hapus)" for replacement in entry.replacements)
    return f"{entry.id}: {entry.pattern} → {replacements}"
