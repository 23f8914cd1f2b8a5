"""``luwes bank balik`` and ``luwes bank usage``: what writers send back, and what it tells."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from desktop.publishing.saving import save
from desktop.terminal.bank_tables import print_json, print_rows
from phrasebank.entry import Layer
from phrasebank.packs.inbox import Received, collect
from phrasebank.packs.returns import most_proposed, to_send
from phrasebank.store import Bank
from phrasebank.usage import counted

_COLUMNS = ("Entri", "Diterapkan", "Diabaikan", "Diurungkan")
_PROPOSED_COLUMNS = ("Frasa yang diusulkan", "Komputer")


def returns(opened: Bank, options: Namespace) -> None:
    """Send or take in."""
    (_export if options.return_action == "ekspor" else _import)(opened, options)


def usage(opened: Bank, options: Namespace) -> None:
    """Show the counts."""
    counts, proposed = counted(opened.db.conn, since=options.sejak), most_proposed(opened)
    if options.format == "json":
        rows = [{"kind": "entry"} | asdict(one) for one in counts]
        print_json("usage", [*rows, *({"kind": "proposed", "pattern": p, "sources": n} for p, n in proposed)])
        return
    print_rows(_COLUMNS, [[one.entry_id, str(one.accepted), str(one.ignored), str(one.undone)] for one in counts])
    if proposed:
        print_rows(_PROPOSED_COLUMNS, [[pattern, str(sources)] for pattern, sources in proposed])


def _export(opened: Bank, options: Namespace) -> None:
    sent = to_send(opened)
    path = save(Path(options.ke) / sent.file_name, sent.file())
    print(f"{len(sent.proposals)} usulan dan {len(sent.counts)} hitungan ditulis ke {path}. Naskah tidak ikut.")


def _import(opened: Bank, options: Namespace) -> None:
    found = collect(opened, Path(options.place), Layer(options.lapisan))
    if not found:
        print("Tidak ada berkas baru.")
    for received in found:
        _print_received(received)


def _print_received(received: Received) -> None:
    if received.problem:
        print(f"{received.name}: {received.problem}")
        return
    print(f"{received.name}: {len(received.proposals)} usulan, {received.counts} hitungan")
    for taken in received.proposals:
        what = f"diusulkan sebagai {taken.entry_id}" if taken.entry_id else f"tidak diambil. {taken.problem}"
        print(f"  “{taken.pattern}” dari {taken.by}: {what}")
