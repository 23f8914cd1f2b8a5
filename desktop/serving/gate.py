"""Decides which requests come in: from whom, how many, and at which address."""

import secrets
from collections.abc import Callable, Collection
from contextlib import suppress
from http import HTTPStatus

from desktop.serving.desk import Refusal
from desktop.serving.guard import (
    NotAnOriginError,
    is_allowed_origin,
    is_own_host,
    is_picture_of_page,
    origin_from,
)
from desktop.serving.limits import Limits, Rate

HOST = "127.0.0.1"


class Gate:
    """The gate of one server; any thread may use it.

    Attributes:
        limits: how much one may ask.
    """

    def __init__(
        self, port: int, secret: str, origins: Collection[str], limits: Limits, tell_origin: Callable[[str], None]
    ) -> None:
        """Guard a port.

        Args:
            port: where the server listens.
            secret: first part of the path; empty for a server that any program on this computer may use.
            origins: of the web pages and add-ons that may ask.
            limits: how much one may ask.
            tell_origin: hears once of each page or add-on that was turned away.
        """
        self.limits = limits
        self._port, self._secret, self._origins = port, secret, frozenset(origins)
        self._rate = Rate(limits)
        self._tell_origin = tell_origin
        self._turned_away: set[str] = set()

    @property
    def root(self) -> str:
        """The address before ``v2``, as language-tool-python wants it."""
        return f"http://{HOST}:{self._port}/" + (f"{self._secret}/" if self._secret else "")

    @property
    def address(self) -> str:
        """The address as LibreOffice and other clients want it."""
        return f"{self.root}v2"

    def admit(self, host: str, origin: str | None, site: str | None = None) -> None:
        """Let a request in.

        Args:
            host: its header Host.
            origin: its header Origin.
            site: its header Sec-Fetch-Site.

        Raises:
            Refusal: it is not for us, from a page that may not ask, or one too many.
        """
        if not is_own_host(host, self._port):
            raise Refusal(HTTPStatus.FORBIDDEN, f"Luwes hanya melayani http://{HOST}:{self._port}.")
        if not self.allows(origin) or is_picture_of_page(origin, site):
            if origin is not None:
                self._turn_away(origin)
            raise Refusal(HTTPStatus.FORBIDDEN, "Halaman atau pengaya ini belum diizinkan di Luwes.")
        if not self._rate.admits():
            raise Refusal(HTTPStatus.TOO_MANY_REQUESTS, "Terlalu banyak permintaan; coba lagi sebentar lagi.")

    def allows(self, origin: str | None) -> bool:
        """Whether the origin is none, as with Writer or curl, or one that the user allows."""
        return is_allowed_origin(origin, self._origins)

    def action_at(self, path: str) -> str:
        """What a path asks for: ``/v2/check`` → ``check``; doubled slashes and a missing ``v2`` are forgiven.

        Raises:
            Refusal: the secret is missing.
        """
        parts = [part for part in path.split("/") if part]
        if self._secret:
            given = parts.pop(0) if parts else ""
            if not secrets.compare_digest(given.encode(), self._secret.encode()):
                raise Refusal(HTTPStatus.NOT_FOUND, "Tidak ada apa-apa di alamat ini.")
        return "/".join(parts[1:] if parts[:1] == ["v2"] else parts)

    def _turn_away(self, origin: str) -> None:
        if origin in self._turned_away or len(self._turned_away) >= self.limits.connections:
            return
        self._turned_away.add(origin)
        with suppress(NotAnOriginError):  # "null", which stands for anybody, cannot be allowed
            self._tell_origin(origin_from(origin))
