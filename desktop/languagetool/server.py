"""One LanguageTool process: started on a free port, waited for, ended, with nothing left behind."""

import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

from desktop.languagetool.asking import answers, problem
from desktop.languagetool.launch import HOST, Launch, command
from desktop.languagetool.log import Log
from desktop.languagetool.own_folder import own_folder
from desktop.languagetool.programs import QUIET

_START_SECONDS = 60.0
_LOOK_SECONDS = 0.1
_END_SECONDS = 3.0


class ServerError(Exception):
    """LanguageTool did not start or has ended; the text is the reason, in Indonesian, without a full stop."""


@dataclass(frozen=True, slots=True)
class Server:
    """A process that is ready.

    Attributes:
        url: where to ask, without ``/v2``.
        process: the process, only to be looked at.
    """

    url: str
    process: subprocess.Popen[bytes]
    _log: Log

    @property
    def has_started(self) -> bool:
        """Whether it has said that it listens."""
        return self._log.started.is_set()

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self.process.poll() is None

    def reason(self) -> str:
        """Why the process ended."""
        self._log.close()
        if (code := self.process.returncode) is not None and code < 0:  # a signal; Windows has none
            return "prosesnya dihentikan dari luar"
        return self._log.reason() or f"prosesnya berakhir dengan kode {code}"


@contextmanager
def running(launch: Launch, is_wanted: Callable[[], bool] = lambda: True) -> Iterator[Server]:
    """Start LanguageTool, hand it over when it is ready, and end it.

    Args:
        launch: what to start.
        is_wanted: asked while waiting for it.

    Raises:
        ServerError: it does not start, or not within a minute, or is not wanted any more.
        BankError: the bank with the phrases cannot be read.
    """
    with ExitStack() as ending:  # backwards: the process ends, its last words are read, the files go
        try:
            server = _started(launch, ending)
        except OSError as error:
            raise ServerError(f"tidak dapat dijalankan ({error.strerror or error})") from error
        _wait(server, is_wanted)
        yield server


def _started(launch: Launch, ending: ExitStack) -> Server:
    folder = ending.enter_context(own_folder(Path(gettempdir()), "luwes-languagetool-"))
    launch.fill(folder / "classes")
    launch.log.parent.mkdir(parents=True, exist_ok=True)
    file = ending.enter_context(launch.log.open("wb", buffering=0))
    port = launch.port or _free_port()
    process = subprocess.Popen(  # noqa: S603
        command(launch, folder / "classes", folder, port), cwd=folder, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **QUIET,
    )  # fmt: skip
    said = Log(process.stdout, file)
    ending.callback(said.close)
    ending.callback(_end, process)
    return Server(f"http://{HOST}:{port}", process, said)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process by the end of its standard input; kill it if it does not listen."""
    if process.stdin:
        with suppress(OSError):  # it has ended by itself
            process.stdin.close()
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait(server: Server, is_wanted: Callable[[], bool]) -> None:
    """Return when the server is ready; its own word counts, for another program may listen at that port."""
    end = time.monotonic() + _START_SECONDS
    while not (server.has_started and answers(server.url)):
        if not server.is_alive:
            raise ServerError(server.reason())
        if not is_wanted():
            raise ServerError("dihentikan")
        if time.monotonic() > end:
            raise ServerError("tidak siap dalam satu menit")
        time.sleep(_LOOK_SECONDS)
    trouble = problem(server.url)
    if not server.is_alive:
        raise ServerError(server.reason())
    if trouble:
        raise ServerError(trouble)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
