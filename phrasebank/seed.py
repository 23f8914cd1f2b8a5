"""The shipped bank: text files that people can read and change, as entries."""

from pathlib import Path

from phrasebank.entry import Entry
from phrasebank.errors import SeedError
from phrasebank.seed_abbreviations import abbreviation_entries
from phrasebank.seed_files import SEED_FOLDER, seed_files, seed_version
from phrasebank.seed_phrases import phrase_entries

__all__ = ["SEED_FOLDER", "seed_entries", "seed_version"]

_READERS = {".toml": phrase_entries, ".tsv": abbreviation_entries}


def seed_entries(folder: Path = SEED_FOLDER) -> tuple[Entry, ...]:
    """All entries of the shipped bank: approved, of the national layer, by ``SEED_AUTHOR``.

    Raises:
        SeedError: a file or an entry cannot be read, or two entries have the same id.
    """
    entries: dict[str, Entry] = {}
    for file in seed_files(folder):
        for entry in _READERS[file.suffix](file):
            if entry.id in entries:
                raise SeedError(f"{file.name}, entri “{entry.id}”: id ini sudah dipakai.")
            entries[entry.id] = entry
    return tuple(entries.values())
