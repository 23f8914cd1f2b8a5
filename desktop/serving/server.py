"""The server of LanguageTool's protocol: this computer only, a thread for each connection."""

import os
import secrets
import socket
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from functools import partial
from socketserver import ThreadingTCPServer
from threading import BoundedSemaphore, Thread
from types import TracebackType
from typing import Self

from desktop.serving.bank_checker import BankChecker
from desktop.serving.desk import Desk
from desktop.serving.gate import HOST, Gate
from desktop.serving.handler import Handler
from desktop.serving.limits import Limits

_USUAL = Limits()
_FULL = b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class ProtocolServer(ThreadingTCPServer):
    """Listens from its making; :meth:`serve_forever`, or :meth:`start` in a thread, lets it answer.

    Attributes:
        gate: knows the address, and who may ask.
    """

    daemon_threads = True
    request_queue_size = 128
    # On Windows the option would let another program listen at the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(
        self,
        checker: BankChecker,
        version: str,
        *,
        port: int = 0,
        private: bool = False,
        origins: Collection[str] = (),
        limits: Limits = _USUAL,
        tell_origin: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Take a port.

        Args:
            checker: what answers.
            version: of Luwes.
            port: 1 to 65535; 0 is any free one.
            private: put a secret into the path, so that only who knows the address can ask.
            origins: of the web pages and add-ons that may ask; see :func:`desktop.serving.guard.origin_from`.
            limits: how much one may ask.
            tell_origin: hears once of each origin that was turned away.

        Raises:
            OSError: the port is taken or not permitted.
        """
        self._places = BoundedSemaphore(limits.connections)
        super().__init__((HOST, port), Handler)
        secret = secrets.token_urlsafe(16) if private else ""
        self.gate = Gate(self.server_address[1], secret, origins, limits, tell_origin)
        self.RequestHandlerClass = partial(Handler, self.gate, Desk(checker, version, limits.seconds))

    def start(self) -> None:
        """Answer in a thread of its own."""
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, name="luwes-serve", daemon=True).start()

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Answer no more, and free the port."""
        self.shutdown()
        self.server_close()

    def server_bind(self) -> None:
        """Take the port for this program alone, on Windows too."""
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        super().server_bind()

    def process_request(self, request: socket.socket, client_address: tuple[str, int]) -> None:
        """Give a connection a thread, or say that there are too many."""
        if self._places.acquire(blocking=False):
            super().process_request(request, client_address)
            return
        with suppress(OSError):  # it must not hold up the others
            request.settimeout(0)
            request.send(_FULL)
        self.shutdown_request(request)

    def process_request_thread(self, request: socket.socket, client_address: tuple[str, int]) -> None:
        """Answer, and make the place free again whatever happens."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: socket.socket, client_address: tuple[str, int]) -> None:
        """A client that has gone is no error; anything else is one of ours, with its traceback on stderr."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)
