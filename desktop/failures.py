"""What happens when Luwes itself breaks: the draft is saved, the trace is kept, the user is told."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

_LARGEST_LOG = 1_000_000  # bytes


class Failures:
    """Takes every exception that nobody caught, in any thread.

    The log holds traces only; nothing of the draft's text goes there.
    """

    def __init__(self, tell: Callable[[Path | None], None], log: Path | None = None) -> None:
        """Tell about failures.

        Args:
            tell: called with the log's path, or None if it cannot be written; in the thread that failed.
            log: where to write; by default in the user's folder for logs.
        """
        self._tell = tell
        self._log = log or user_log_path("Luwes", appauthor=False) / "luwes.log"

    def install(self) -> None:
        """Be called by Python from now on."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self.report("".join(traceback.format_exception(args.exc_value)))

    def report(self, trace: str) -> None:
        """Keep a trace and tell the user."""
        self._tell(self._kept(trace))

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report("".join(traceback.format_exception(kind, error, trace)))

    def _kept(self, trace: str) -> Path | None:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > _LARGEST_LOG:
                self._log.replace(self._log.with_suffix(".log.1"))
            with self._log.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{trace}\n")
        except OSError:
            return None
        return self._log
