"""The way back: a writer's proposals and counts as one small file, with nothing of any draft in it."""

import re
import secrets
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from nlp.pattern import expand
from phrasebank.entry import Entry, Status, id_from
from phrasebank.faults import explained
from phrasebank.kind import Kind
from phrasebank.ledger import now, transaction
from phrasebank.packs.container import unzipped, zipped
from phrasebank.packs.errors import DamagedError, PackError
from phrasebank.packs.lines import Item, items_from, lines
from phrasebank.packs.plain import Fields, known_form, read, written
from phrasebank.proof import parse_example, problems
from phrasebank.store import Bank
from phrasebank.usage import OWN

RETURN_FILE = ".luwesbalik"
LARGEST_RETURN = 8 * 2**20  # bytes
_FORM, _SCHEMA = "luwes-return", 1
_MANIFEST, _PROPOSALS, _USAGE = "manifest.json", "proposals.jsonl", "usage.jsonl"
_LIMITS = {_MANIFEST: 2**16, _PROPOSALS: LARGEST_RETURN, _USAGE: 2 * LARGEST_RETURN}
_MOST_PROPOSALS, _MOST_COUNTS = 1000, 100_000
_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")
Counts = dict[tuple[str, str, Kind], int]


@dataclass(frozen=True, slots=True)
class Return:
    """What one computer sends back.

    Attributes:
        id: of this file, 32 hexadecimal digits.
        source: of the computer, 32 hexadecimal digits that tell nothing of it.
        made: when, ISO 8601 in UTC.
        proposals: entries that wait for the office's judgement, without their example sentences.
        counts: how often, by month, entry and kind; all since the computer began, so that a later file
            takes the place of an earlier one.
    """

    id: str
    source: str
    made: str
    proposals: tuple[Item, ...]
    counts: Counts

    def file(self) -> bytes:
        """The file."""
        about = {"form": _FORM, "schema": _SCHEMA, "id": self.id, "source": self.source, "made": self.made}
        counts = [
            {"month": month, "entry": entry_id, "kind": kind.value, "count": count}
            for (month, entry_id, kind), count in sorted(self.counts.items())
        ]
        usage = b"".join(written(count) + b"\n" for count in counts)
        return zipped({_MANIFEST: written(about), _PROPOSALS: lines(self.proposals), _USAGE: usage})

    @property
    def file_name(self) -> str:
        """A name that no other file has: ``usulan-20261124-1f2e3d4c5b6a7988.luwesbalik``."""
        return f"usulan-{self.made[:10].replace('-', '')}-{self.id[:16]}{RETURN_FILE}"


@explained()
def to_send(bank: Bank) -> Return:
    """What this bank has to send: entries that are proposed, and counts of entries that it has.

    Raises:
        PackError: there is nothing.
    """
    with transaction(bank.db):
        source = own_source(bank)
        waiting = bank.entries(status=Status.PROPOSED)
        rows = bank.db.query(
            "SELECT month, entry_id, kind, count FROM usage WHERE source = ? AND entry_id IN (SELECT id FROM entries)",
            [OWN],
        )
        counts = {(row["month"], row["entry_id"], Kind(row["kind"])): row["count"] for row in rows}
    if not waiting and not counts:
        raise PackError("Belum ada usulan atau hitungan pemakaian yang dapat dikirim.")
    return Return(secrets.token_hex(16), source, now(), tuple(Item(bare(entry)) for entry in waiting), counts)


def bare(entry: Entry) -> Entry:
    """The entry without its example sentences, for they may be a draft's; of a bad one only what its pattern spells.

    Of a slot nothing is left: the words in its place are the draft's own.
    """
    spelled = {text.casefold() for text in expand(entry.pattern)}
    found = (parse_example(text) for text in entry.bad)
    words = dict.fromkeys(example.sentence[example.start : example.end] for example in found)
    bad = tuple(f"[{word}]" for word in words if word.casefold() in spelled)
    shorn = replace(entry, good=(), bad=bad)
    return replace(shorn, bad=()) if problems(shorn) else shorn


def own_source(bank: Bank) -> str:
    """The number of this computer's bank, drawn when it is first asked for; call it inside a transaction."""
    bank.db.execute("INSERT OR IGNORE INTO usage_source VALUES (1, ?)", [secrets.token_hex(16)])
    return str(bank.db.execute("SELECT source FROM usage_source").fetchone()[0])


def return_from(data: bytes) -> Return:
    """Read a file; nothing in it is believed.

    Raises:
        DamagedError: it is no such file, or is not complete yet.
        TooNewError: it is in a form that only a newer Luwes knows.
    """
    members = unzipped(data, _LIMITS)
    about = Fields(read(members[_MANIFEST]))
    known_form(about, _FORM, _SCHEMA)
    named = (about.data("id", 16).hex(), about.data("source", 16).hex(), about.text("made", 40))
    about.none_left()
    rows = members[_USAGE].splitlines()
    if len(rows) > _MOST_COUNTS:
        raise DamagedError("Hitungan dalam berkas terlalu banyak.")
    counts = dict(_count(Fields(read(row))) for row in rows)
    return Return(*named, items_from(members[_PROPOSALS], _MOST_PROPOSALS), counts)


def _count(fields: Fields) -> tuple[tuple[str, str, Kind], int]:
    month, entry_id, kind = fields.text("month"), fields.text("entry"), fields.text("kind")
    count = fields.number("count", 10**6)
    fields.none_left()
    if not _MONTH.fullmatch(month) or entry_id != id_from(entry_id) or kind not in list(Kind):
        raise DamagedError("Hitungan dalam berkas tidak dapat dibaca.")
    return (month, entry_id, Kind(kind)), count


@explained()
def most_proposed(bank: Bank) -> list[tuple[str, int]]:
    """What writers mend by hand most: patterns that were proposed, with from how many computers, most first."""
    rows: list[dict[str, Any]] = list(bank.db.query("SELECT DISTINCT pattern, source FROM returned_proposals"))
    return Counter(row["pattern"].casefold() for row in rows).most_common()
