"""``luwes serve``: answers LanguageTool's protocol on this computer until Ctrl+C."""

from argparse import Namespace
from pathlib import Path

from desktop.serving.bank_checker import BankChecker
from desktop.serving.port import port_problem
from desktop.serving.server import ProtocolServer
from desktop.terminal.console import CannotRunError, complain, end_line
from desktop.terminal.version import luwes_version
from phrasebank.place import default_path


def serve(options: Namespace) -> int:
    """Answer until the user ends it, and return the exit code.

    Raises:
        CannotRunError: the port cannot be had.
        BankError: the bank cannot be read.
    """
    version = luwes_version()
    # A bank that is named must be there, for a mistyped name must not make a new one.
    bank = Path(options.bank) if options.bank else default_path()
    checker = BankChecker(bank, version, complain, create=not options.bank)
    try:
        server = ProtocolServer(
            checker, version, port=options.port, origins=options.izinkan_asal, tell_origin=_tell_origin
        )
    except OSError as error:
        raise CannotRunError(_port_problem(error, options.port)) from error
    try:
        _introduce(server.gate.address)
        server.serve_forever()
    except KeyboardInterrupt:
        end_line()
    finally:
        server.server_close()
    return 0


def _introduce(address: str) -> None:
    print("Luwes siap memeriksa naskah dari program lain di komputer ini.")
    print(f"Alamat untuk LibreOffice dan program lain: {address}")
    print("Hentikan dengan Ctrl+C.", flush=True)


def _tell_origin(origin: str) -> None:
    complain(f"{origin} meminta pemeriksaan dan ditolak. Bila Anda mengenalnya: luwes serve --izinkan-asal {origin}")


def _port_problem(error: OSError, port: int) -> str:
    other = port + 1 if port < 65535 else port - 1
    return f"{port_problem(error, port)}; pilih yang lain, misalnya --port {other}"
