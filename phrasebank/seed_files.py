"""Which files the shipped bank is made of, and its version; cheap, because every start asks."""

import hashlib
from pathlib import Path

import resources
from phrasebank.errors import SeedError

SEED_FOLDER = resources.path("bank")


def seed_files(folder: Path) -> list[Path]:
    """The phrases (TOML) and abbreviations (TSV), by name.

    Raises:
        SeedError: there are none; going on would retire every entry.
    """
    files = sorted(file for file in folder.glob("*.t*") if file.suffix in {".toml", ".tsv"})
    if not files:
        raise SeedError(f"Bank bawaan tidak ditemukan di {folder}; pasang ulang Luwes.")
    return files


def seed_version(folder: Path = SEED_FOLDER) -> str:
    """SHA-256 over the names and contents of the files, whatever their line ends.

    Raises:
        SeedError: the folder has no such files.
    """
    total = hashlib.sha256()
    for file in seed_files(folder):
        content = file.read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{file.name} {len(content)}\n".encode() + content)
    return total.hexdigest()
