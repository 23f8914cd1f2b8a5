"""Checks for several threads with the phrases of a bank, as the bank is now."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from threading import Lock

from nlp.check import Knowledge, Tier
from nlp.checker import Checker
from nlp.checks import ALL, unknown_word
from nlp.document import parse
from nlp.languagetool.answer import check_answer
from nlp.languagetool.query import Query, Switches
from phrasebank.errors import BankError
from phrasebank.kept_patterns import matcher_of
from phrasebank.snapshot import read_snapshot

# Clients of LanguageTool expect spelling. In the window this check waits for a pause, for it loads Hunspell; it does
# without the pipeline.
_CHECKS = tuple(replace(check, tier=Tier.INSTANT) if check is unknown_word.CHECK else check for check in ALL)
_REMEMBERED_SWITCHES = 4  # a client keeps to one choice of rules; each has a memory of paragraphs
_Stamp = tuple[tuple[int, int], ...]


class BusyError(Exception):
    """Other checks are taking so long that this one was not begun."""


class BankChecker:
    """Answers one query after the other; sees when another program has changed the bank."""

    def __init__(self, bank: Path, version: str, tell: Callable[[str], None], *, create: bool) -> None:
        """Read the bank.

        Args:
            bank: its file.
            version: of Luwes, for the answers.
            tell: hears one Indonesian sentence whenever the bank cannot be read any more; the phrases stay then.
            create: make a bank that is missing.

        Raises:
            BankError: the bank cannot be read.
        """
        self._bank, self._version, self._tell, self._create = bank, version, tell, create
        self._lock = Lock()
        self._stamp = _stamp(bank)
        self._snapshot = read_snapshot(bank, create=create)
        self._take_phrases()

    def answer(self, query: Query, seconds: float) -> dict[str, object]:
        """What the protocol says of a query.

        Args:
            query: what to check.
            seconds: how long to wait for other checks.

        Raises:
            BusyError: they took longer.
        """
        # The checker serves one thread at a time; and many threads that compute keep the window's from its turn.
        if not self._lock.acquire(timeout=seconds):
            raise BusyError
        try:
            self._look_at_bank()
            checker = self._checker_for(query.switches)
            document = parse(query.text.plain)
            report = checker.check_document(document)
            return check_answer(query.text, document, report, checker.checks, self._version)
        finally:
            self._lock.release()

    def _look_at_bank(self) -> None:
        stamp = _stamp(self._bank)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            snapshot = read_snapshot(self._bank, create=self._create)
        except BankError as error:
            self._tell(f"{error.message} Frasa yang sudah terbaca tetap dipakai.")
            return
        if snapshot != self._snapshot:
            self._snapshot = snapshot
            self._take_phrases()

    def _take_phrases(self) -> None:
        knowledge = Knowledge(matcher_of(self._snapshot.phrases), self._snapshot.words)

        @lru_cache(_REMEMBERED_SWITCHES)
        def checker_for(switches: Switches) -> Checker:
            return Checker(knowledge, switches.narrowed(_CHECKS))

        self._checker_for = checker_for


def _stamp(bank: Path) -> _Stamp:
    """When the bank and the file beside it, in which SQLite puts changes first, were last written, and their sizes."""
    found = []
    for file in (bank, bank.with_name(f"{bank.name}-wal")):
        try:
            state = file.stat()
        except OSError:
            state = None
        # Merely reading a bank may leave an empty file beside it.
        found.append((state.st_mtime_ns, state.st_size) if state and state.st_size else (0, 0))
    return tuple(found)
