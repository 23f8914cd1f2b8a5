"""``luwes languagetool``: installs LanguageTool with the Indonesian module, shows it, runs it, removes it."""

from argparse import Namespace
from functools import partial
from pathlib import Path
from threading import Event

from platformdirs import user_log_path

from desktop.languagetool.classes import entries_grammar
from desktop.languagetool.filling import fill
from desktop.languagetool.home import Home, default_home
from desktop.languagetool.install import install_from_zip, install_with_maven
from desktop.languagetool.java import find_java
from desktop.languagetool.keeper import Keeper
from desktop.languagetool.problem import InstallError
from desktop.languagetool.state import State, Status
from desktop.terminal.console import CannotRunError, complain, end_line, reason
from phrasebank.seed import seed_entries

_DONE, _CANNOT_RUN = 0, 2
_MEGABYTE = 1_000_000
_LOOK_SECONDS = 0.5  # Windows does not let Ctrl+C into an endless wait


def languagetool(options: Namespace) -> int:
    """Do one thing with LanguageTool and return the exit code.

    Raises:
        CannotRunError: it cannot be done.
        BankError: the bank whose phrases are to be taken cannot be read.
    """
    try:
        return _ACTIONS[options.action](default_home(), options)
    except InstallError as error:
        raise CannotRunError(f"LanguageTool tidak terpasang: {error}.") from error
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        raise CannotRunError(f"LanguageTool tidak dapat dipasang atau dihapus: {reason(error)}{place}.") from error


def _install(home: Home, options: Namespace) -> int:
    if options.zip:
        print(f"Memasang LanguageTool dari {options.zip}…", flush=True)
        install_from_zip(home, Path(options.zip), find_java())
    else:
        print("Memasang LanguageTool lewat Maven; pertama kali mengunduh 60 MB…", flush=True)
        install_with_maven(home, entries_grammar(seed_entries()).text)
    print(f"Terpasang di {home.path} ({_size(home)}). Jalankan: luwes languagetool mulai")
    return _DONE


def _status(home: Home, _options: Namespace) -> int:
    java = find_java()
    if java is None:
        print("Java: tidak ditemukan; perlu versi 17 atau lebih baru")
    else:
        print(f"Java: versi {java.version} di {java.path}{'' if java.is_new_enough else '; terlalu lama, perlu 17'}")
    if not home.is_installed:
        print("LanguageTool: belum dipasang; jalankan luwes languagetool pasang")
        return _CANNOT_RUN
    print(f"LanguageTool: terpasang di {home.path} ({_size(home)})")
    return _DONE if java and java.is_new_enough else _CANNOT_RUN


def _remove(home: Home, _options: Namespace) -> int:
    if not home.is_installed:
        raise CannotRunError(f"tidak ada LanguageTool di {home.path}.")
    size = _size(home)
    home.remove()
    print(f"Dihapus: {home.path} ({size})")
    return _DONE


def _start(home: Home, options: Namespace) -> int:
    """Run until Ctrl+C, or until it cannot go on."""
    given_up = Event()

    def tell(status: Status) -> None:
        if status.state is State.READY:
            print(f"LanguageTool siap di {status.url}/v2. Hentikan dengan Ctrl+C.", flush=True)
        elif status.reason:
            complain(f"LanguageTool {status.sentence}.")
        if status.reason and status.state is not State.WAITING:
            given_up.set()

    bank = Path(options.bank) if options.bank else None
    log = user_log_path("Luwes", appauthor=False) / "languagetool.log"
    keeper = Keeper(home, partial(fill, bank), log, tell, port=options.port)
    keeper.start()
    try:
        while not given_up.wait(_LOOK_SECONDS):
            pass
    except KeyboardInterrupt:
        end_line()
        return _DONE
    finally:
        keeper.stop()
    complain(f"catatannya ada di {log}")
    return _CANNOT_RUN


def _size(home: Home) -> str:
    return f"{home.size / _MEGABYTE:.0f} MB"


_ACTIONS = {"pasang": _install, "status": _status, "hapus": _remove, "mulai": _start}
