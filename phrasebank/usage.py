"""How often writers accept, ignore and undo what an entry suggests, by month; never a word of their text."""

import re
import sqlite3
import threading
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from phrasebank.connection import connect
from phrasebank.faults import explained
from phrasebank.kind import Kind
from phrasebank.schema import State, state

OWN = ""  # the source of what was counted on this computer
_ENTRY_ID = re.compile(r"[a-z0-9-]{1,60}")
# What is not the id of an entry is not counted, so that nothing but ids can get in.
_ADD = """INSERT INTO usage (source, month, entry_id, kind, count)
SELECT '', ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM entries WHERE id = ?2)
ON CONFLICT DO UPDATE SET count = count + excluded.count"""


@dataclass(frozen=True, slots=True)
class Counted:
    """What became of an entry's suggestions.

    Attributes:
        entry_id: which entry.
        accepted, ignored, undone: how often, on all computers that sent their counts.
    """

    entry_id: str
    accepted: int
    ignored: int
    undone: int


class Usage:
    """Counts in memory, at no cost to whoever notes; :meth:`write` brings the counts into a bank, from any thread."""

    def __init__(self) -> None:
        """Begin with nothing counted."""
        self._counts: Counter[tuple[str, str, Kind]] = Counter()
        self._lock = threading.Lock()

    def note(self, entry_id: str, kind: Kind) -> None:
        """Count one step; a finding without an entry, or anything else that is no id, is not counted."""
        if _ENTRY_ID.fullmatch(entry_id):
            with self._lock:
                self._counts[date.today().strftime("%Y-%m"), entry_id, kind] += 1

    def __bool__(self) -> bool:
        """Whether something is still to be written."""
        return bool(self._counts)

    def write(self, path: Path) -> None:
        """Add the counts to a bank's file; those of a bank that is not up to date wait.

        Raises:
            BankError: the file cannot be written; the counts wait for the next time.
        """
        with self._lock:
            taken, self._counts = self._counts, Counter()
        try:
            written = _add(path, taken)
        except BaseException:
            self._give_back(taken)
            raise
        if not written:
            self._give_back(taken)

    def _give_back(self, counts: Counter[tuple[str, str, Kind]]) -> None:
        with self._lock:
            self._counts.update(counts)


@explained()
def _add(path: Path, counts: Counter[tuple[str, str, Kind]]) -> bool:
    """Write with plain sqlite3: sqlite_utils takes 140 ms to load, which a window that only counts can do without."""
    with closing(connect(path, "rw")) as connection, connection:
        if state(connection) is not State.CURRENT:
            return False
        connection.executemany(_ADD, [(*key, count) for key, count in counts.items()])
    return True


@explained()
def counted(connection: sqlite3.Connection, *, since: str = "") -> list[Counted]:
    """What was counted here and elsewhere, the most ignored and undone entries first.

    Args:
        connection: of a bank that is up to date.
        since: a month, ``2026-11``; empty for all.
    """
    rows = connection.execute(
        """SELECT entry_id, sum(count * (kind = 'accepted')), sum(count * (kind = 'ignored')) AS ignored,
        sum(count * (kind = 'undone')) AS undone FROM usage WHERE month >= ?
        GROUP BY entry_id ORDER BY ignored + undone DESC, entry_id""",
        [since],
    )
    return [Counted(*row) for row in rows]
