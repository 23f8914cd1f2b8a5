"""``luwes bank doctor``, ``backups``, ``pulihkan-cadangan`` and ``setelan``: looks after the bank's file."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.terminal.bank_tables import print_json, print_rows
from desktop.terminal.console import CannotRunError
from phrasebank.backups import Backup, backups_of, folder_of
from phrasebank.doctor import Diagnosis, examine
from phrasebank.recovery import bring_back
from phrasebank.settings import ALL
from phrasebank.store import Bank

_BACKUP_COLUMNS = ("Waktu", "Ukuran", "Berkas")
_SETTING_COLUMNS = ("Nama", "Nilai", "Artinya")
_SOUND, _NOT_SOUND = 0, 1
_MOST_SHOWN = 20


def doctor(bank: Path, options: Namespace) -> int:
    """Look the bank through; 1 if something is wrong with it."""
    found = examine(bank)
    if options.format == "json":
        print_json("diagnosis", [_plain(found)])
    else:
        for line in _lines(bank, found):
            print(line)
    return _NOT_SOUND if found.faults or found.unproved else _SOUND


def backups(bank: Path, options: Namespace) -> int:
    """Show the backups of the bank."""
    rows = [_backup_row(backup) for backup in backups_of(bank)]
    if options.format == "json":
        print_json("backups", [{"made": made, "bytes": int(size), "path": path} for made, size, path in rows])
    else:
        print_rows(_BACKUP_COLUMNS, rows)
    return _SOUND


def recover(bank: Path, options: Namespace) -> int:
    """Bring the bank back from a backup, the newest one if none is named.

    Raises:
        CannotRunError: there is none.
    """
    newest = next((backup.path for backup in backups_of(bank)), None)
    backup = Path(options.backup) if options.backup else newest
    if backup is None:
        raise CannotRunError(f"belum ada cadangan di {folder_of(bank)}")
    kept = bring_back(bank, backup)
    print(f"Dipulihkan dari {backup}")
    if kept:
        print(f"Bank sebelumnya disimpan sebagai {kept}")
    return _SOUND


def settings(opened: Bank, options: Namespace) -> None:
    """Show what the office has settled, or settle something.

    Raises:
        CannotRunError: a name without a value.
    """
    if options.name:
        if options.value is None:
            raise CannotRunError(f"sebutkan nilainya: luwes bank setelan {options.name} NILAI")
        print(f"{options.name}: {opened.settings.set(options.name, options.value)}")
        return
    rows = [[setting.name, opened.settings.value(setting), setting.about] for setting in ALL]
    if options.format == "json":
        print_json("settings", [{"name": name, "value": value} for name, value, _ in rows])
    else:
        print_rows(_SETTING_COLUMNS, rows)


def _lines(bank: Path, found: Diagnosis) -> list[str]:
    if found.faults:
        advice = "Pulihkan dengan: luwes bank pulihkan-cadangan" if found.backups else "Belum ada cadangan."
        return [f"Bank: {bank}", *found.faults, advice]
    counts = [f"{label}: {number}" for label, number in (*found.statuses, *found.layers)]
    unproved = [f"Tidak terbukti lagi: {entry.id}. {' '.join(words)}" for entry, words in found.unproved]
    return [
        f"Bank: {bank}",
        "Berkas utuh.",
        "Indeks pencarian disusun ulang." if found.reindexed else "Bank hanya dapat dibaca; indeks dibiarkan.",
        *counts,
        f"Perubahan dalam riwayat: {found.changes}",
        f"Cadangan: {len(found.backups)}",
        *unproved[:_MOST_SHOWN],
        *([f"… dan {len(unproved) - _MOST_SHOWN} lagi"] if len(unproved) > _MOST_SHOWN else []),
    ]


def _plain(found: Diagnosis) -> dict[str, object]:
    return {
        "faults": found.faults,
        "unproved": [{"id": entry.id, "layer": entry.layer, "problems": words} for entry, words in found.unproved],
        "statuses": dict(found.statuses),
        "layers": dict(found.layers),
        "changes": found.changes,
        "reindexed": found.reindexed,
        "backups": [{"made": made, "bytes": int(size), "path": path} for made, size, path in
                    map(_backup_row, found.backups)],
    }  # fmt: skip


def _backup_row(backup: Backup) -> list[str]:
    return [f"{backup.made:%Y-%m-%dT%H:%M:%S}", str(backup.size), str(backup.path)]


# Done with the file, without opening it as a bank: it may be damaged.
FILE_ACTIONS: Mapping[str, Callable[[Path, Namespace], int]] = {
    "doctor": doctor,
    "backups": backups,
    "pulihkan-cadangan": recover,
}
