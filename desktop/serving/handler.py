"""One connection of the server: one request in, one reply out, then it is closed."""

import io
import socket
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from desktop.serving.desk import Desk, Refusal, Reply, refused
from desktop.serving.gate import Gate
from desktop.serving.patience import TimedReader

_MOST_FIELDS = 100
_MOST_DISCARDED = 20_000_000  # bytes of a refused body, read so that the client comes to read the refusal
_CHUNK = 65_536


class Handler(BaseHTTPRequestHandler):
    """Reads a request in time, shows it to the gate, and hands it to the desk."""

    protocol_version = "HTTP/1.1"

    def __init__(self, gate: Gate, desk: Desk, *connection: Any) -> None:  # noqa: ANN401  # socketserver's own
        """Deal with the whole connection."""
        self._gate, self._desk = gate, desk
        self._unread = 0  # bytes of the body that have not been read
        super().__init__(*connection)

    def setup(self) -> None:
        """Put one time limit on the whole request."""
        super().setup()
        self.rfile.close()
        self.rfile = io.BufferedReader(TimedReader(self.connection, self._gate.limits.seconds))

    def do_GET(self) -> None:
        """Answer a request, with its parameters in the address or in the body."""
        try:
            self._unread = self._length()
            reply = self._reply()
        except Refusal as refusal:
            reply = refused(refusal)
        self._send(reply)

    do_POST = do_OPTIONS = do_GET  # noqa: N815  # the names by which http.server finds them

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is no HTTP or too long; http.server's own pages are English and repeat what was sent."""
        del message, explain
        self._unread = _MOST_DISCARDED  # nobody knows how much there is
        self.request_version = self.protocol_version  # to what may be HTTP 0.9 it would send no head
        self._send(refused(Refusal(HTTPStatus(code), "Permintaan ini tidak dapat dibaca.")))

    def version_string(self) -> str:
        """What the header Server says."""
        return "Luwes"

    def log_message(self, *_: object) -> None:
        """Log nothing: an address may hold somebody's draft."""

    def _length(self) -> int:
        if "Transfer-Encoding" in self.headers:
            raise Refusal(HTTPStatus.LENGTH_REQUIRED, "Sebutkan panjang isinya (Content-Length).")
        given = self.headers.get("Content-Length", "0")
        if not given.isascii() or not given.isdecimal() or len(given) > 18:
            raise Refusal(HTTPStatus.BAD_REQUEST, "Content-Length bukan bilangan.")
        return int(given)

    def _reply(self) -> Reply:
        host = ", ".join(self.headers.get_all("Host", ()))  # two of them are never ours
        self._gate.admit(host, self.headers["Origin"], self.headers["Sec-Fetch-Site"])
        if self.command == "OPTIONS":
            return Reply(status=HTTPStatus.NO_CONTENT)
        address = urlsplit(self.path)
        return self._desk.reply(self._gate.action_at(address.path), self._parameters(address.query))

    def _parameters(self, query: str) -> dict[str, str]:
        """The parameters of the address and, outweighing them, of the body."""
        if self._unread > self._gate.limits.body:
            raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Naskah ini terlalu panjang. Kirim bagian demi bagian.")
        body = self.rfile.read(self._unread)
        if len(body) < self._unread:
            raise Refusal(HTTPStatus.BAD_REQUEST, "Isi permintaan terpotong.")
        self._unread = 0
        try:
            # A body should be ASCII, but Writer 7.4 sends its text as it is.
            fields = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
            fields += parse_qsl(body.decode(errors="replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except ValueError as error:
            raise Refusal(HTTPStatus.BAD_REQUEST, "Terlalu banyak parameter.") from error
        return dict(fields)

    def _send(self, reply: Reply) -> None:
        body = reply.body.encode()
        self.connection.settimeout(self._gate.limits.seconds)
        self.send_response(reply.status)
        self.send_header("Connection", "close")
        if reply.status != HTTPStatus.NO_CONTENT:
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(body)))
        if reply.status == HTTPStatus.TOO_MANY_REQUESTS:
            self.send_header("Retry-After", f"{self._gate.limits.period:.0f}")
        self._send_permission()
        self.end_headers()
        self.wfile.write(body)
        self._discard()

    def _send_permission(self) -> None:
        """Tell a browser that an allowed page may read the reply (CORS)."""
        origin = getattr(self, "headers", {}).get("Origin")  # no headers: the request was no HTTP
        if origin is None or not self._gate.allows(origin):
            return
        self.send_header("Access-Control-Allow-Origin", origin)
        self.send_header("Vary", "Origin")
        if self.command == "OPTIONS":
            self.send_header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
            self.send_header("Access-Control-Allow-Headers", "Content-Type, Accept")
            self.send_header("Access-Control-Allow-Private-Network", "true")

    def _discard(self) -> None:
        """Read what the client still sends; closed before that, the connection might take the reply with it."""
        if not self._unread:
            return
        self.connection.shutdown(socket.SHUT_WR)
        left = min(self._unread, _MOST_DISCARDED)
        while left > 0 and (read := len(self.rfile.read1(min(left, _CHUNK)))):
            left -= read
