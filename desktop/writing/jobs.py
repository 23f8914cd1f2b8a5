"""Numbers the requests to the checking thread, so that both sides know which one is the latest."""


class Jobs:
    """Counts up in the window's thread; the checking thread only reads.

    Attributes:
        latest: the number of the newest request.
    """

    def __init__(self) -> None:
        """Begin before the first request."""
        self.latest = 0

    def next(self) -> int:
        """The number of a new request; it makes all others late."""
        self.latest += 1
        return self.latest
