"""``luwes bank import`` and ``luwes bank export``."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.terminal.console import CannotRunError, is_terminal, reason
from desktop.terminal.plan_tables import print_plan
from desktop.writing.atomic import write_whole
from nlp.category import Category
from phrasebank.entry import Layer, Status
from phrasebank.exchange.formats import exported
from phrasebank.exchange.importing import Imported, chosen_of, import_entries, plan_import
from phrasebank.exchange.plan import Kind, Plan
from phrasebank.exchange.planning import Progress
from phrasebank.store import Bank

_DONE, _SOME_REFUSED = 0, 1


def export_file(opened: Bank, options: Namespace) -> int:
    """Write entries to a file.

    Raises:
        CannotRunError: the file cannot be written.
        BankError: the bank cannot be read, or the kind of file is unknown.
    """
    entries = opened.entries(
        status=Status(options.status) if options.status else None,
        category=Category(options.kategori) if options.kategori else None,
        layer=Layer(options.lapisan) if options.lapisan else None,
    )
    path = Path(options.file)
    data = exported(entries, path.suffix)
    try:
        write_whole(path, data)
    except OSError as error:
        raise CannotRunError(f"{path} tidak dapat ditulis: {reason(error)}") from error
    print(f"{len(entries)} entri ditulis ke {path}")
    return _DONE


def import_file(opened: Bank, options: Namespace) -> int:
    """Compare a file with the bank, store what can be stored, and tell all of it.

    Returns:
        0, or 1 when some rows are not in the bank afterwards as the file has them.

    Raises:
        BankError: the file or the bank is not in order.
    """
    with _progress() as progress:
        plan = plan_import(opened, Path(options.file), progress)
    overwrite, merge = options.bentrok == "berkas", options.bentrok == "gabung"
    chosen = chosen_of(plan, merge=merge, overwrite=overwrite)
    done = None if options.dry_run else import_entries(opened, chosen, options.karena or plan.reason)
    print_plan(plan, done, options.format)
    return _SOME_REFUSED if _left_out(plan, len(chosen), done) else _DONE


def _left_out(plan: Plan, chosen: int, done: Imported | None) -> bool:
    counts = plan.counts()
    wanted = counts[Kind.ADDED] + counts[Kind.CHANGED] + counts[Kind.CLASHING]
    return bool(counts[Kind.INVALID] or chosen < wanted or (done and done.refused))


@contextmanager
def _progress() -> Iterator[Progress]:
    """A bar while a person is watching."""
    if not is_terminal(sys.stderr):
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415  # start-up budget: few runs need it
    from rich.progress import Progress as Bar  # noqa: PLC0415

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Memeriksa", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
