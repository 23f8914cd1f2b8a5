"""Who may ask: programs on this computer, and those web pages and add-ons that the user has named.

Every page in a browser can send requests to this computer. One that has made its own name point here (DNS
rebinding) gives itself away by the header Host; all others by Origin, which browsers add.
"""

import re
from collections.abc import Collection

_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://(?:[a-z0-9._-]+|\[[0-9a-f:]+\])(?::\d{1,5})?")


class NotAnOriginError(ValueError):
    """A text names no web page's or add-on's origin."""


def is_own_host(host: str, port: int) -> bool:
    """Whether a request was meant for this computer and not for a name that happens to lead here."""
    return host.strip().lower() in _named_hosts(port)


def is_allowed_origin(origin: str | None, allowed: Collection[str]) -> bool:
    """Whether a page may ask; what is no page, such as Writer or curl, sends no origin."""
    return origin is None or origin in allowed


def is_picture_of_page(origin: str | None, site: str | None) -> bool:
    """Whether a page asks for a picture, a script or the like: it cannot read the answer, but could keep us busy.

    Browsers name no origin then, and say in Sec-Fetch-Site that the request comes from elsewhere.
    """
    return origin is None and site in ("cross-site", "same-site")


def origin_from(text: str) -> str:
    """An origin as browsers send it: ``https://kantor.go.id``, ``moz-extension://…``.

    Raises:
        NotAnOriginError: it is none; a star, which would let every page in, is none either.
    """
    origin = text.strip().rstrip("/").lower()
    if not _ORIGIN.fullmatch(origin):
        raise NotAnOriginError(text)
    return origin


def are_origins(texts: str) -> bool:
    """Whether these are origins as browsers send them, with blanks between them; nothing is right, too."""
    return all(map(_ORIGIN.fullmatch, texts.split()))


def _named_hosts(port: int) -> frozenset[str]:
    """What Host may say of a server on this computer at that port."""
    hosts = ("127.0.0.1", "localhost", "[::1]")
    return frozenset(f"{host}:{port}" for host in hosts) | (frozenset(hosts) if port == 80 else frozenset())
