"""Packs come from files, folders and https addresses, and from nowhere else."""

import datetime
import http.server
import ssl
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from phrasebank.entry import Layer
from phrasebank.packs import source
from phrasebank.packs.errors import DamagedError, SourceError
from phrasebank.packs.pack import Pack
from phrasebank.packs.source import get_pack


def test_the_newest_sound_pack_of_a_folder_is_taken(tmp_path: Path, pack: Pack, next_pack: Pack) -> None:
    folder = tmp_path / "paket"
    folder.mkdir()
    (folder / "z-1.luwes").write_bytes(pack.data)
    (folder / "a-2.luwes").write_bytes(next_pack.data)
    (folder / "b-3.luwes").write_bytes(next_pack.data[:400])  # still being copied
    (folder / ".c-4.luwes").write_bytes(b"")
    (folder / "catatan.txt").write_text("paket")
    assert get_pack(str(folder)) == next_pack
    assert get_pack(str(folder / "z-1.luwes")) == pack
    with pytest.raises(SourceError, match="Tidak ada paket"):
        get_pack(str(folder), Layer.NATIONAL)
    with pytest.raises(DamagedError):
        get_pack(str(folder / "b-3.luwes"))
    with pytest.raises(SourceError, match="tidak ada"):
        get_pack(str(folder / "tidak-ada.luwes"))


class _Server(http.server.BaseHTTPRequestHandler):
    pack = b""

    def do_GET(self) -> None:
        if self.path == "/pindah":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:1/paket.luwes")
            self.end_headers()
        elif self.path == "/hilang":
            self.send_error(404)
        else:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(self.pack[:400] if self.path == "/putus" else self.pack)

    def log_message(self, *_: object) -> None:
        """Keep the test's output clean."""


@pytest.fixture
def server(tmp_path: Path, pack: Pack) -> Iterator[tuple[str, ssl.SSLContext]]:
    """An https server on this computer with the pack, and a context that believes it."""
    certificate = certified(tmp_path)
    _Server.pack = pack.data
    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(certificate)
    listening.socket = own.wrap_socket(listening.socket, server_side=True)
    listening.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that does not believe it hangs up
    thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
    thread.start()
    yield f"https://127.0.0.1:{listening.server_port}", ssl.create_default_context(cafile=str(certificate))
    listening.shutdown()
    listening.server_close()
    thread.join()


def certified(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(pem + certificate.public_bytes(serialization.Encoding.PEM))
    return path


def test_a_pack_is_downloaded_over_https(server: tuple[str, ssl.SSLContext], pack: Pack) -> None:
    address, tls = server
    assert get_pack(f"{address}/paket.luwes", tls=tls) == pack


@pytest.mark.parametrize(
    ("path", "told"), [("/pindah", "302|dihubungi|diunduh"), ("/hilang", "404"), ("/putus", "terpotong")]
)
def test_what_is_not_there_or_leads_elsewhere_is_told(server: tuple[str, ssl.SSLContext], path: str, told: str) -> None:
    address, tls = server
    with pytest.raises((SourceError, DamagedError), match=told):
        get_pack(address + path, tls=tls)


def test_a_server_that_nobody_vouches_for_is_not_believed(server: tuple[str, ssl.SSLContext]) -> None:
    with pytest.raises(SourceError, match="sertifikat"):
        get_pack(f"{server[0]}/paket.luwes")


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/p.luwes", "file:///etc/passwd", "ftp://a/p.luwes", "https://", "https://[", "://"]
)
def test_other_ways_are_not_taken(address: str) -> None:
    with pytest.raises(SourceError):
        get_pack(address)


def test_too_much_and_too_slow_is_given_up(
    server: tuple[str, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pack: Pack
) -> None:
    address, tls = server
    with monkeypatch.context() as limited:
        limited.setattr(source, "_TOTAL_SECONDS", -1.0)
        with pytest.raises(SourceError, match="terlalu lama"):
            get_pack(f"{address}/paket.luwes", tls=tls)
    monkeypatch.setattr(source, "LARGEST_FILE", 100)
    with pytest.raises(SourceError, match="terlalu besar"):
        get_pack(f"{address}/paket.luwes", tls=tls)
