"""The supervisor's end of the way back: takes in what writers have sent, each file once."""

from dataclasses import dataclass, replace
from pathlib import Path

from phrasebank.entry import Entry, Layer
from phrasebank.errors import BankError
from phrasebank.faults import explained
from phrasebank.ledger import now, transaction
from phrasebank.life import RETURNED
from phrasebank.packs.errors import DamagedError, SourceError
from phrasebank.packs.returns import LARGEST_RETURN, RETURN_FILE, Return, own_source, return_from
from phrasebank.packs.source import file_bytes, newest_first
from phrasebank.store import Bank

_PUT = """INSERT INTO usage (source, month, entry_id, kind, count) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET count = max(count, excluded.count)"""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one proposal.

    Attributes:
        pattern: what it looks for.
        by: who proposed it.
        entry_id: the entry that waits for judgement now; empty if it was not taken.
        problem: why it was not, an Indonesian sentence.
    """

    pattern: str
    by: str
    entry_id: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """What became of one file.

    Attributes:
        name: of the file.
        proposals: what became of each.
        counts: how many counts it brought.
        problem: why nothing was taken from it, an Indonesian sentence.
    """

    name: str
    proposals: tuple[Taken, ...] = ()
    counts: int = 0
    problem: str = ""


def collect(bank: Bank, place: Path, layer: Layer = Layer.AGENCY) -> list[Received]:
    """Take in a file, or all files of a folder that have not been taken in yet, the oldest first.

    A file of a folder that is not complete, because it is still being copied, is passed over until it is.

    Raises:
        SourceError: the folder cannot be read.
        DamagedError: the file that was named is no return.
        BankError: the bank cannot be written.
    """
    if not place.is_dir():
        return [receive(bank, return_from(file_bytes(place, LARGEST_RETURN)), place.name, layer)]
    found = []
    for path in reversed(newest_first(place, RETURN_FILE)):
        try:
            sent = return_from(file_bytes(path, LARGEST_RETURN))
        except DamagedError:
            found.append(Received(path.name, problem="Belum lengkap atau rusak; dilewati."))
        except SourceError as error:
            found.append(Received(path.name, problem=error.message))
        else:
            if not _is_known(bank, sent):
                found.append(receive(bank, sent, path.name, layer))
    return found


@explained()
def receive(bank: Bank, sent: Return, name: str, layer: Layer = Layer.AGENCY) -> Received:
    """Put the proposals before the office and add the counts; a file that was taken in before changes nothing.

    Args:
        bank: the office's.
        sent: what came.
        name: of the file, for people.
        layer: where the proposals are to live once they are approved.
    """
    if _is_known(bank, sent):
        return Received(name, problem="Berkas ini sudah pernah diambil.")
    # One by one, for each is proved beside the others; what a break leaves undone the next time does.
    taken = tuple(_propose(bank, item.entry, layer) for item in sent.proposals)
    with transaction(bank.db):
        if own_source(bank) != sent.source:
            counts = [(sent.source, *key, count) for key, count in sent.counts.items()]
            bank.db.conn.executemany(_PUT, counts)
        row = {"id": sent.id, "source": sent.source, "made": sent.made, "at": now(), "by": bank.author}
        bank.db.table("returns").insert(row | {"proposals": len(taken), "counts": len(sent.counts)}, ignore=True)
        bank.db.table("returned_proposals").insert_all(
            {
                "return_id": sent.id, "source": sent.source, "pattern": one.pattern, "entry_id": one.entry_id,
                "by": one.by, "outcome": one.problem,
            }
            for one in taken
        )  # fmt: skip
    return Received(name, taken, len(sent.counts))


def _is_known(bank: Bank, sent: Return) -> bool:
    return bank.db.table("returns").count_where("id = ?", [sent.id]) > 0


def _propose(bank: Bank, entry: Entry, layer: Layer) -> Taken:
    """Propose in the writer's name: whoever collects may approve it, the writer may not."""
    writer = (entry.by or "tanpa nama") + RETURNED
    try:
        proposed = Bank(bank.db, bank.path, writer).propose(replace(entry, layer=layer, locked=False))
    except BankError as error:
        return Taken(entry.pattern, writer, problem=error.message)
    return Taken(entry.pattern, writer, proposed.id)
