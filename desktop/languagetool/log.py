"""What a LanguageTool process says, kept in a file of limited size, and what went wrong according to it."""

from collections import deque
from io import BytesIO, FileIO
from threading import Event, Thread
from typing import IO

_MOST_BYTES = 1_000_000
_REMEMBERED_LINES = 60
_LONGEST_REASON = 200
_SECONDS = 5.0
_STARTED = b"Server started"  # LanguageTool's words once it has the port
# What the Java machine or LanguageTool say, and what it means to a user; the first that fits counts.
_BROKEN = "berkas LanguageTool tidak lengkap atau rusak; pasang ulang"
_REASONS = {
    "OutOfMemoryError": "memori tidak cukup",
    "Could not reserve enough space": "memori komputer tidak cukup",
    "BindException": "port sudah dipakai program lain",
    "UnsupportedClassVersionError": "Java terlalu lama untuk LanguageTool ini",
    "Could not find or load main class": _BROKEN,
    "NoClassDefFoundError": _BROKEN,
    "ClassNotFoundException": _BROKEN,
    "ZipException": _BROKEN,
    "NoSuchMethodError": _BROKEN,
}


class Log:
    """Copies a stream into a file from a thread, so that the process never waits for somebody to read.

    Attributes:
        started: set when LanguageTool has said that it listens.
    """

    def __init__(self, stream: IO[bytes] | None, file: FileIO) -> None:
        """Copy until the stream ends, then close it; when the file is full it begins again."""
        self.started = Event()
        self._lines: deque[str] = deque(maxlen=_REMEMBERED_LINES)
        self._thread = Thread(
            target=self._copy, args=(stream or BytesIO(), file), name="luwes-languagetool-log", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Wait for the end of the stream, which comes with the end of the process."""
        self._thread.join(_SECONDS)

    def reason(self) -> str:
        """Why the process ended, in Indonesian; its last complaint where we do not know better, else empty."""
        lines = [line for line in self._lines if " INFO " not in line]
        for sign, meaning in _REASONS.items():
            if any(sign in line for line in lines):
                return meaning
        complaints = [line for line in lines if "rror" in line or "xception" in line]
        return complaints[-1][:_LONGEST_REASON] if complaints else ""

    def _copy(self, stream: IO[bytes], file: FileIO) -> None:
        with stream:
            for line in stream:
                if file.tell() + len(line) > _MOST_BYTES:
                    file.seek(0)
                    file.truncate()
                file.write(line)
                if _STARTED in line:
                    self.started.set()
                self._lines.append(line.decode(errors="replace").strip())
