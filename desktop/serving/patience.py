"""A request that must arrive in time, however slowly its bytes come."""

import io
import socket
import time


class TimedReader(io.RawIOBase):
    """Reads from a socket until a moment; a socket's own limit begins anew with every byte."""

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        """Begin to count."""
        super().__init__()
        self._connection = connection
        self._end = time.monotonic() + seconds

    def readable(self) -> bool:
        """For the buffer around it."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Wait for some bytes.

        Raises:
            TimeoutError: the time is over.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)
