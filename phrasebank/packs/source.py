"""Gets the bytes of a pack from a file, the newest of a folder, or an https address."""

import ssl
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from phrasebank.entry import Layer
from phrasebank.packs.card import Card
from phrasebank.packs.container import LARGEST_FILE
from phrasebank.packs.errors import PackError, SourceError
from phrasebank.packs.pack import PACK_FILE, Manifest, Pack, manifest_of, pack_from

_TOTAL_SECONDS, _SILENT_SECONDS = 60.0, 15.0
_PIECE = 2**16
_MOST_FILES = 500  # of a folder; the newest by their time on disk


def get_pack(source: str, layer: Layer | None = None, *, tls: ssl.SSLContext | None = None) -> Pack:
    """The pack that somebody names.

    Args:
        source: a file, a folder whose newest pack is meant, or an address that begins with https://.
        layer: which layer's packs of a folder to look at; None means all.
        tls: whom to believe; the computer's own authorities if None.

    Raises:
        SourceError: it cannot be read, or holds no pack.
        PackError: what is there is no sound pack.
    """
    if "://" in source:
        return pack_from(_downloaded(source, tls))
    path = Path(source).expanduser()
    return newest_in(path, layer) if path.is_dir() else pack_from(file_bytes(path))


def newest_in(folder: Path, layer: Layer | None = None) -> Pack:
    """The pack of a folder that was made last; those that are not sound, perhaps half copied, are passed over.

    Raises:
        SourceError: there is none.
    """
    fitting = [(found, path) for found, path in _manifests(folder) if layer in (None, found.layer)]
    for _, path in sorted(fitting, key=lambda one: (one[0].made, one[0].version), reverse=True):
        with suppress(PackError):
            return pack_from(file_bytes(path))
    raise SourceError(f"Tidak ada paket yang utuh dalam folder {folder}.")


def highest_version(folder: Path, card: Card) -> int:
    """The highest version of an office's packs of a layer in a folder; 0 if there is none or no such folder.

    Raises:
        SourceError: the folder cannot be read.
    """
    own = (card.office, card.layer)
    manifests = _manifests(folder) if folder.is_dir() else ()
    return max((found.version for found, _ in manifests if (found.card.office, found.layer) == own), default=0)


def _manifests(folder: Path) -> Iterator[tuple[Manifest, Path]]:
    """What the sound packs of a folder say of themselves."""
    for path in newest_first(folder, PACK_FILE):
        with suppress(PackError):
            yield manifest_of(file_bytes(path)), path


def newest_first(folder: Path, ending: str) -> list[Path]:
    """The files of a folder with an ending, at most 500; those that begin with a dot are still being written.

    Raises:
        SourceError: the folder cannot be read.
    """
    try:
        whole = [path for path in folder.iterdir() if path.name.endswith(ending) and not path.name.startswith(".")]
        found = [(path.stat().st_mtime_ns, path) for path in whole]
    except OSError as error:
        raise SourceError(f"Folder {folder} tidak dapat dibaca.") from error
    return [path for _, path in sorted(found, reverse=True)[:_MOST_FILES]]


def file_bytes(path: Path, most: int = LARGEST_FILE) -> bytes:
    """What is in a file.

    Raises:
        SourceError: it cannot be read, or is larger than ``most`` bytes.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise SourceError(f"Berkas {path} tidak ada atau tidak dapat dibaca.") from error
    if len(data) > most:
        raise SourceError(f"Berkas {path.name} terlalu besar; paling besar {most // 2**20} MB.")
    return data


class _OnlyHttps(HTTPRedirectHandler):
    """Follows to another https address; the opener knows no other way anyhow."""

    max_redirections = 3


def _downloaded(address: str, tls: ssl.SSLContext | None) -> bytes:
    if not address.startswith("https://"):
        raise SourceError("Alamat paket harus diawali https://.")
    until = time.monotonic() + _TOTAL_SECONDS
    try:
        with _opener(tls).open(Request(address), timeout=_SILENT_SECONDS) as answer:  # noqa: S310  # https only
            parts, size = [], 0
            while piece := answer.read1(_PIECE):
                parts.append(piece)
                size += len(piece)
                if size > LARGEST_FILE:
                    raise SourceError(f"Paket di {address} terlalu besar; paling besar {LARGEST_FILE // 2**20} MB.")
                if time.monotonic() > until:
                    raise SourceError(f"Mengunduh {address} terlalu lama; coba lagi atau salin berkasnya.")
            return b"".join(parts)
    except HTTPError as error:
        raise SourceError(f"Server menjawab {error.code} untuk {address}.") from error
    except ssl.SSLError as error:
        raise SourceError(f"Sambungan ke {address} tidak aman: sertifikatnya tidak dapat diperiksa.") from error
    except URLError as error:
        if isinstance(error.reason, ssl.SSLError):
            raise SourceError(f"Sambungan ke {address} tidak aman: sertifikatnya tidak dapat diperiksa.") from error
        raise SourceError(f"Alamat {address} tidak dapat dihubungi.") from error
    except (OSError, HTTPException, ValueError) as error:  # ValueError: no address at all
        raise SourceError(f"Paket tidak dapat diunduh dari {address}.") from error


def _opener(tls: ssl.SSLContext | None) -> OpenerDirector:
    """One that speaks https and nothing else: a redirect to http:// or file:// finds nobody to follow it."""
    opener = OpenerDirector()
    handlers = (ProxyHandler(), UnknownHandler(), HTTPDefaultErrorHandler(), _OnlyHttps(), HTTPErrorProcessor())
    for handler in (*handlers, HTTPSHandler(context=tls)):
        opener.add_handler(handler)
    return opener
