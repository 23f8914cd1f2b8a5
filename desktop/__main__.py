"""The door to Luwes: opens the window, or hands the words to the command line."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import resources
from desktop.terminal.console import CannotRunError, complain, end_line, prepare_streams
from desktop.terminal.lost_output import OutputLostError, guarded_stdout
from phrasebank.errors import BankError

_CANNOT_RUN = 2
_INTERRUPTED = 130  # what a shell reports of a command that Ctrl-C ended


def main(argv: Sequence[str] | None = None) -> int:
    """Run Luwes and return its exit code.

    Args:
        argv: the words after ``luwes``; those of the process if left out.
    """
    prepare_streams()
    try:
        with guarded_stdout():
            words = list(sys.argv[1:] if argv is None else argv)
            return _run(words) if words else _open_window()  # argparse would make its start 8 ms longer
    except OutputLostError as error:
        return error.exit_code
    except (CannotRunError, BankError) as error:
        complain(str(error))
        return _CANNOT_RUN
    except KeyboardInterrupt:
        end_line()
        return _INTERRUPTED


# The imports inside the functions below keep the start-up budget: each way through Luwes loads
# what it needs, and the command line never loads Qt.


def _run(words: list[str]) -> int:
    from desktop.terminal.arguments import parse  # noqa: PLC0415

    options = parse(words)
    if options.command == "check":
        from desktop.terminal.check_command import check  # noqa: PLC0415

        return check(options)
    if options.command == "bank":
        from desktop.terminal.bank_command import bank  # noqa: PLC0415

        return bank(options)
    if options.command == "serve":
        from desktop.terminal.serve_command import serve  # noqa: PLC0415

        return serve(options)
    if options.command == "languagetool":
        from desktop.terminal.languagetool_command import languagetool  # noqa: PLC0415

        return languagetool(options)
    if options.version:
        from desktop.terminal.version import print_version  # noqa: PLC0415

        print_version()
        return 0
    return _open_window(options.file, sample=options.contoh)


def _open_window(file: str | None = None, *, sample: bool = False) -> int:
    """Open the window, or say why that cannot be."""
    from desktop.terminal.windowless import display_problem, library_problem, x_problem  # noqa: PLC0415

    if problem := display_problem(sys.platform, os.environ) or x_problem(sys.platform, os.environ):
        return _without_window(problem, sample=sample)
    gc.disable()  # until the window is there: all that is made now stays, and looking through it costs 15 ms
    try:
        from desktop.app import run  # noqa: PLC0415
    except ImportError as error:
        if problem := library_problem(error):
            return _without_window(problem, sample=sample)
        raise
    return run(Path(file) if file else None, sample=sample)


def _without_window(problem: str, *, sample: bool) -> int:
    """Say in one line why there is no window, and check the sample in the terminal if it was asked for."""
    if not sample:
        complain(f"jendela tidak dapat dibuka: {problem}. Pakai luwes check BERKAS.")
        return _CANNOT_RUN
    complain(f"jendela tidak dapat dibuka: {problem}. Naskah contoh diperiksa di sini.")
    return _run(["check", str(resources.path("samples", "contoh.txt"))])


if __name__ == "__main__":
    sys.exit(main())
