"""A progress bar on stderr when there are many files."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from desktop.terminal.console import is_terminal

_FEW = 20


@contextmanager
def progress_over(files: Sequence[str], *, shown: bool) -> Iterator[Iterable[str]]:
    """The same files, with a bar that follows them if there are many and a person is watching.

    Args:
        files: names from the command line.
        shown: false where a bar would disturb, as between questions.
    """
    if not shown or len(files) <= _FEW or not is_terminal(sys.stderr):
        yield files
        return
    from rich.console import Console  # noqa: PLC0415  # start-up budget: few runs need it
    from rich.progress import Progress  # noqa: PLC0415

    # Only what is printed on the same screen is to make room for the bar; a pipe or a file stays as it is.
    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=is_terminal(sys.stdout)) as progress:
        yield progress.track(files, description="Memeriksa")
