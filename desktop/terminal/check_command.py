"""``luwes check``: reads the texts, checks them, hands the reports on."""

from argparse import Namespace
from pathlib import Path

from desktop.terminal.console import CannotRunError, complain
from desktop.terminal.formats import Output, output_for
from desktop.terminal.inputs import Passage, Unreadable, expanded, passages
from desktop.terminal.progress import progress_over
from desktop.terminal.selection import select
from nlp.check import Knowledge
from nlp.checker import Checker, Failure
from nlp.checks import ALL
from nlp.document import MAX_CHARACTERS, TextTooLongError
from phrasebank.kept_patterns import matcher_of
from phrasebank.snapshot import Snapshot, read_snapshot

CLEAN, FOUND, CANNOT_RUN = 0, 1, 2  # the gravest of all texts is the exit code


def check(options: Namespace) -> int:
    """Check every text and return the exit code.

    Raises:
        CannotRunError: an unknown check is asked for.
        BankError: the bank cannot be read.
    """
    checks = select(ALL, options.only, options.skip, deep=options.dalam)
    known = _snapshot(options.bank)
    checker = Checker(Knowledge(matcher_of(known.phrases), known.words).for_channel(options.kanal), checks)
    output = output_for(options, checker)
    run = _Run(checker, output, deep=options.dalam)
    code = CLEAN
    with progress_over(expanded(options.files), shown=not options.fix) as files:
        for file in files:
            for passage in passages(file, options.input_format):
                code = max(code, run.answer(passage))
    output.end()
    return code


def _snapshot(bank: str | None) -> Snapshot:
    """What the bank knows; one that is named must be there, for a mistyped name must not make a new one."""
    if bank:
        return read_snapshot(Path(bank), create=False)
    from phrasebank.place import default_path  # noqa: PLC0415  # start-up budget: platformdirs

    return read_snapshot(default_path())


class _Run:
    """One run of the command: what checks, and who hears of it."""

    def __init__(self, checker: Checker, output: Output, *, deep: bool) -> None:
        self._checker = checker
        self._output = output
        self._deep = deep
        self._told: set[Failure] = set()

    def answer(self, passage: Passage | Unreadable) -> int:
        """Check one text and report on it; the code for this text alone."""
        if isinstance(passage, Unreadable):
            return self._refuse(passage)
        try:
            report = self._checker.check(passage.text, deep=self._deep)
        except TextTooLongError:
            reason = f"Naskah lebih dari {MAX_CHARACTERS // 1_000_000} juta tanda."
            return self._refuse(Unreadable(passage.name, passage.identity, reason))
        try:
            self._output.checked(passage, report)
        except CannotRunError as error:
            complain(f"{passage.name}: {error}")
            return CANNOT_RUN
        for failure in report.failures:
            self._warn(failure)
        if report.failures:
            return CANNOT_RUN
        return FOUND if report.findings else CLEAN

    def _refuse(self, unreadable: Unreadable) -> int:
        complain(f"{unreadable.name}: {unreadable.reason}")
        self._output.unreadable(unreadable)
        return CANNOT_RUN

    def _warn(self, failure: Failure) -> None:
        """Tell once of a check that broke; it may break in every text."""
        if failure not in self._told:
            self._told.add(failure)
            reason = " ".join(failure.reason.split())
            complain(f"pemeriksaan {failure.check} gagal, yang lain tetap jalan: {reason}")
