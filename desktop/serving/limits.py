"""How much one may ask of the server, and how often."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock


@dataclass(frozen=True, slots=True)
class Limits:
    """The server's limits.

    Attributes:
        body: bytes of a request's body. The longest text takes a quarter of it, written in percent signs more.
        connections: open at once.
        seconds: for a request to arrive, to wait its turn, and for its answer to be taken; each.
        requests: in one ``period``. Writer asks once for each paragraph when it opens a document.
        period: seconds.
    """

    body: int = 2_000_000
    connections: int = 32
    seconds: float = 10.0
    requests: int = 5000
    period: float = 10.0


class Rate:
    """Counts requests; any thread may use it."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin the first period."""
        self._limits, self._clock = limits, clock
        self._lock = Lock()
        self._began, self._count = clock(), 0

    def admits(self) -> bool:
        """Count one more request, and say whether there may be so many in this period."""
        with self._lock:
            now = self._clock()
            if now - self._began >= self._limits.period:
                self._began, self._count = now, 0
            self._count += 1
            return self._count <= self._limits.requests
