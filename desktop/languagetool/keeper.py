"""Keeps one LanguageTool running: starts it, starts it again when it ends, gives up with a reason."""

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Lock, Thread

from desktop.languagetool.home import Home
from desktop.languagetool.java import OLDEST, Java, find_java
from desktop.languagetool.launch import Launch
from desktop.languagetool.server import Server, ServerError, running
from desktop.languagetool.state import State, Status
from phrasebank.errors import BankError

_PAUSES = (1.0, 5.0, 25.0)  # seconds before each new try
_STEADY_SECONDS = 120.0  # a server that has run so long begins with the first pause again
_LOOK_SECONDS = 0.5
_END_SECONDS = 8.0


class Keeper:
    """Owns the process from a thread of its own; any thread may call it."""

    def __init__(
        self,
        home: Home,
        fill: Callable[[Path], None],
        log: Path,
        tell: Callable[[Status], None],
        *,
        port: int = 0,
        java: Callable[[], Java | None] = find_java,
        pauses: tuple[float, ...] = _PAUSES,
    ) -> None:
        """Take what it needs; nothing is started.

        Args:
            home: where LanguageTool lies.
            fill: writes the rules, see :class:`desktop.languagetool.launch.Launch`; asked at every start, in the
                keeper's thread.
            log: the file for what the process says.
            tell: hears of every new state, in the keeper's thread.
            port: where to listen; any free one if 0.
            java: finds Java.
            pauses: seconds before each new try; when they are used up it gives up.
        """
        self._home, self._fill, self._log, self._tell = home, fill, log, tell
        self._port, self._find_java, self._pauses = port, java, pauses
        self._ending = Event()
        self._lock = Lock()
        self._thread: Thread | None = None
        self.status = Status(State.STOPPED)

    def start(self) -> None:
        """Begin; does nothing while it runs."""
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._ending.clear()
                self._thread = Thread(target=self._keep, name="luwes-languagetool", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """End the process and wait until it is gone, some seconds at most; ``tell`` must not call this.

        One that is still at its first check is not waited for: it ends with this program at the latest.
        """
        with self._lock:
            self._ending.set()
            if self._thread:
                self._thread.join(_END_SECONDS)

    def _keep(self) -> None:
        java = self._find_java()
        if obstacle := _obstacle(java, self._home):
            self._say(obstacle)
            return
        tries = 0
        while java and not self._ending.is_set():
            began = time.monotonic()
            reason = self._run_once(java)
            tries = 0 if time.monotonic() - began > _STEADY_SECONDS else tries
            if self._ending.is_set():
                break
            if tries == len(self._pauses):
                self._say(Status(State.FAILED, reason))
                return
            self._say(Status(State.WAITING, reason))
            self._ending.wait(self._pauses[tries])
            tries += 1
        self._say(Status(State.STOPPED))

    def _run_once(self, java: Java) -> str:
        """Run until the process ends or is not wanted any more; why it ended."""
        self._say(Status(State.STARTING))
        try:
            launch = Launch(java, self._home, self._fill, self._log, self._port)
            with running(launch, lambda: not self._ending.is_set()) as server:
                self._say(Status(State.READY, url=server.url))
                return self._watch(server)
        except (ServerError, BankError) as error:
            return str(error).rstrip(".")

    def _watch(self, server: Server) -> str:
        while server.is_alive:
            if self._ending.wait(_LOOK_SECONDS):
                return ""
        return server.reason()

    def _say(self, status: Status) -> None:
        self.status = status
        self._tell(status)


def _obstacle(java: Java | None, home: Home) -> Status | None:
    """What must be put right by a person before anything can start."""
    if java is None:
        return Status(State.NO_JAVA, f"pasang Java {OLDEST} atau lebih baru")
    if not java.is_new_enough:
        return Status(State.OLD_JAVA, f"ada versi {java.version}, perlu {OLDEST} atau lebih baru")
    if not home.is_installed:
        return Status(State.NOT_INSTALLED, "jalankan luwes languagetool pasang")
    return None
