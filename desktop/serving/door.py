"""Luwes's own server inside the window, opened and closed again at will."""

from collections.abc import Callable, Collection

from desktop.serving.bank_checker import BankChecker
from desktop.serving.server import ProtocolServer
from phrasebank.place import default_path


class Door:
    """At most one server at a time; one thread opens and closes it."""

    def __init__(self, version: str, tell: Callable[[str], None], tell_origin: Callable[[str], None]) -> None:
        """Begin closed.

        Args:
            version: of Luwes.
            tell: hears one Indonesian sentence when the bank cannot be read any more.
            tell_origin: hears once of each web page or add-on that was turned away.
        """
        self._version, self._tell, self._tell_origin = version, tell, tell_origin
        self._server: ProtocolServer | None = None

    @property
    def root(self) -> str:
        """The address before ``v2``; empty while closed."""
        return self._server.gate.root if self._server else ""

    @property
    def address(self) -> str:
        """The address as other programs want it; empty while closed."""
        return self._server.gate.address if self._server else ""

    def open(self, port: int, origins: Collection[str]) -> None:
        """Serve, and no more as before.

        Args:
            port: what other programs were told; 0 for any free one, behind a secret path.
            origins: of the web pages and add-ons that may ask.

        Raises:
            BankError: the bank cannot be read.
            OSError: the port is taken or not permitted; the door is closed then.
        """
        self.close()
        checker = BankChecker(default_path(), self._version, self._tell, create=True)
        server = ProtocolServer(
            checker, self._version, port=port, private=not port, origins=origins, tell_origin=self._tell_origin
        )
        server.start()
        self._server = server

    def close(self) -> None:
        """Serve no more."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None
