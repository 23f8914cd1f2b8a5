"""Asks a LanguageTool server on this computer over HTTP, and no other: no proxies, no redirects, one time limit.

language-tool-python asks through ``requests``, which obeys HTTP_PROXY, follows redirects, reads ~/.netrc and
waits for 300 seconds; a draft must not leave the computer that way.
"""

import json
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address
from threading import Timer
from typing import Any
from urllib.parse import urlencode, urlsplit

_MOST_BYTES = 32_000_000  # of an answer: a match on every word of the longest text takes 25
_NOT_LOCAL = "Alamat LanguageTool harus di komputer ini, misalnya http://127.0.0.1:8081; naskah tidak dikirim ke luar."


class WireError(Exception):
    """No answer that can be used; the server is gone, hangs, or is something else than LanguageTool.

    Attributes:
        message: one Indonesian sentence.
    """

    def __init__(self, message: str) -> None:
        """Remember the sentence."""
        super().__init__(message)
        self.message = message


class AddressError(WireError):
    """The address is not one of this computer, or no address."""


class RequestRefusedError(WireError):
    """The server is well, and refuses or cannot do this one thing."""


@dataclass(frozen=True, slots=True)
class LocalAddress:
    """Where a server on this computer listens.

    Attributes:
        host: a loopback address in numbers, so that no name is looked up later.
        port: 1 to 65535.
        path: what stands before ``v2/``; begins and ends with a slash.
    """

    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        """As people write it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{self.path}"


def local_address(url: str) -> LocalAddress:
    """Understand an address such as ``http://127.0.0.1:8081``, with or without ``/v2`` at its end.

    Raises:
        AddressError: it is no http address, or its host is, even in part, another computer.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or 80
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM) if host else []
    except (ValueError, OSError) as error:
        raise AddressError(_NOT_LOCAL) from error
    hosts = [str(address[0]) for *_, address in found]
    if parts.scheme != "http" or not hosts or not all(map(_is_loopback, hosts)):
        raise AddressError(_NOT_LOCAL)
    path = parts.path.rstrip("/").removesuffix("/v2")
    return LocalAddress(hosts[0], port, f"{path}/")


def _is_loopback(host: str) -> bool:
    return ip_address(host.partition("%")[0]).is_loopback


class Wire:
    """Requests to one server, one at a time."""

    def __init__(self, address: LocalAddress, seconds: float) -> None:
        """Take the address, and how long an answer may take in all."""
        self.address = address
        self._seconds = seconds
        self._connection: HTTPConnection | None = None

    def ask(self, action: str, form: Mapping[str, str] | None = None) -> Any:  # noqa: ANN401  # whatever JSON holds
        """What the server says, from JSON.

        Args:
            action: ``check``, ``languages`` …
            form: posted; without it the server is asked by GET.

        Raises:
            RequestRefusedError: this is too long, or the server is too busy or fails at it.
            WireError: anything else.
        """
        connection = HTTPConnection(self.address.host, self.address.port, timeout=self._seconds)
        self._connection = connection
        limit = Timer(self._seconds, _hang_up, [connection])  # a socket's own limit begins anew with every byte
        limit.daemon = True
        limit.start()
        try:
            status, body = _exchange(connection, f"{self.address.path}v2/{action}", form)
        except (OSError, HTTPException) as error:
            raise WireError(self._lost(late=not limit.is_alive())) from error
        finally:
            limit.cancel()
            connection.close()
        return _understood(status, body)

    def hang_up(self) -> None:
        """End the request under way, from another thread; it fails."""
        if self._connection:
            _hang_up(self._connection)

    def _lost(self, *, late: bool) -> str:
        if late:
            return f"LanguageTool tidak menjawab dalam {self._seconds:g} detik."
        return f"LanguageTool di {self.address.url} tidak dapat dihubungi atau berhenti."


def _exchange(connection: HTTPConnection, path: str, form: Mapping[str, str] | None) -> tuple[int, bytes]:
    if form is None:
        connection.request("GET", path)
    else:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", path, urlencode(form), headers)
    response = connection.getresponse()
    return response.status, response.read(_MOST_BYTES)


def _hang_up(connection: HTTPConnection) -> None:
    if connection.sock:
        with suppress(OSError):  # the other side was quicker
            connection.sock.shutdown(socket.SHUT_RDWR)


def _understood(status: int, body: bytes) -> Any:  # noqa: ANN401  # whatever JSON holds
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        raise RequestRefusedError("Naskah ini terlalu panjang untuk LanguageTool.")
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        raise RequestRefusedError("LanguageTool sedang sibuk; coba lagi sebentar lagi.")
    if status in (HTTPStatus.BAD_REQUEST, HTTPStatus.INTERNAL_SERVER_ERROR):
        raise RequestRefusedError("LanguageTool gagal memeriksa naskah ini.")
    if status != HTTPStatus.OK:
        raise WireError(f"Server di alamat itu menjawab dengan kode {status}, tidak seperti LanguageTool.")
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise WireError("Jawaban server di alamat itu tidak dapat dibaca; mungkin bukan LanguageTool.") from error
