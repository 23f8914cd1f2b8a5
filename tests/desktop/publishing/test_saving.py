"""A file that cannot be written is told, and the older one stays."""

import errno
import os

import pytest

from desktop.publishing import saving
from desktop.publishing.saving import save, save_key
from phrasebank.packs.errors import PackError, PassphraseError


@pytest.mark.parametrize(
    ("number", "told"), [(errno.ENOSPC, "ruang penyimpanan penuh"), (errno.EROFS, "hanya bisa dibaca")]
)
def test_a_full_or_protected_disk_is_told(number, told, tmp_path, monkeypatch):
    path = save(tmp_path / "p.luwes", b"lama")

    def refuse(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(saving, "write_whole", refuse)
    with pytest.raises(PackError, match=told):
        save(path, b"baru")
    assert path.read_bytes() == b"lama"


def test_a_folder_that_is_not_there_is_told(tmp_path, key):
    with pytest.raises(PackError, match="foldernya tidak ada"):
        save_key(tmp_path / "tidak" / "ada", key, "lima burung terbang", "Sari")


def test_a_passphrase_that_is_too_short_leaves_no_file(tmp_path, key):
    with pytest.raises(PassphraseError):
        save_key(tmp_path / "dinas", key, "pendek", "Sari")
    assert list(tmp_path.iterdir()) == []
