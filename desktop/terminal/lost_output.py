"""A stdout that takes no more: its reader has gone, or the disk is full."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.terminal.console import complain

_READER_GONE = (errno.EPIPE, errno.EINVAL)  # EINVAL: Windows
_PIPE_CLOSED = 141  # what a shell reports of a command whose reader has gone: luwes check … | head
_CANNOT_RUN = 2


class OutputLostError(Exception):
    """What was printed did not arrive; all that is to be said about it has been said."""

    def __init__(self, exit_code: int) -> None:
        """Remember how the process is to end."""
        super().__init__(exit_code)
        self.exit_code = exit_code


@contextmanager
def guarded_stdout() -> Iterator[None]:
    """Flush stdout at the end, where a failure can still be told, and make sense of its failures.

    Raises:
        OutputLostError: stdout takes no more.
    """
    try:
        try:
            yield
        finally:
            if sys.stdout:  # None in a windowed program
                sys.stdout.flush()
    except OSError as error:
        if error.filename is not None or error.errno not in (*_READER_GONE, errno.ENOSPC):
            raise
        # Python flushes stdout once more when it ends; that must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if error.errno in _READER_GONE:
            raise OutputLostError(_PIPE_CLOSED) from error
        complain("hasilnya tidak dapat ditulis: ruang penyimpanan penuh.")
        raise OutputLostError(_CANNOT_RUN) from error
