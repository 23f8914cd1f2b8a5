"""Compares a file with the bank: what is new, changed, the same, clashing, or refused, and why."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from nlp.category import Category
from phrasebank.bulk import judged
from phrasebank.entry import SEED_AUTHOR, Entry, Status
from phrasebank.exchange.columns import BY_FIELD, content
from phrasebank.exchange.located import located
from phrasebank.exchange.matching import AmbiguousError, Key, Matcher
from phrasebank.exchange.plan import Kind, Plan, PlanRow
from phrasebank.exchange.record import Content, Fault, Record
from phrasebank.exchange.version import version_of
from phrasebank.proof import problems

Progress = Callable[[int, int], None]  # rows done, rows in all; what it raises ends the work
BaseOf = Callable[[Entry, str], Entry | None]
_NEW = Entry(id="", pattern="", replacements=(), category=Category.STIFF_PHRASE, status=Status.PROPOSED)
_PROVED = (Kind.ADDED, Kind.CHANGED, Kind.CLASHING)
_STEP = 50  # rows between two reports


def planned(
    file: Content,
    stored: Mapping[Key, Entry],
    standing: Mapping[Key, Entry],
    base_of: BaseOf,
    progress: Progress = lambda _done, _total: None,
) -> Plan:
    """Compare, and prove what would change as the bank would.

    Args:
        file: its records.
        stored: the bank's entries.
        standing: what stays in force of them while a change waits.
        base_of: the state of an entry that had a version, from its history; None if it never had.
        progress: told now and then.
    """
    rows = list(_compared(file, stored, base_of))
    given = [row for row in rows if row.kind is not Kind.INVALID and row.kind is not Kind.UNCHANGED]
    proved = [_proved(row, done, len(given), progress) for done, row in enumerate(given)]
    # Of two that look for the same, what the bank has already is the first.
    beside_each_other = [row for kind in (Kind.CHANGED, Kind.ADDED) for row in proved if row.kind is kind]
    # For nothing, the whole bank need not be made ready.
    alone = [(_entry(row), ()) for row in beside_each_other]
    outcomes = judged(alone, stored, standing) if alone else []
    settled = {row.number: row for row in proved}
    for row, outcome in zip(beside_each_other, outcomes, strict=True):
        settled[row.number] = _refused(row, outcome.problems) if outcome.problems else replace(row, entry=outcome.entry)
    progress(len(given), len(given))
    return Plan(file.name, tuple(settled.get(row.number, row) for row in rows), file.unknown, file.missing)


def _proved(row: PlanRow, done: int, total: int, progress: Progress) -> PlanRow:
    """The row, refused if its entry does not hold by itself."""
    if done % _STEP == 0:
        progress(done, total)
    found = problems(_entry(row))
    return _refused(row, found) if found else row


def _entry(row: PlanRow) -> Entry:
    """The entry of a row that has one."""
    if row.entry is None:
        raise ValueError("only a row that is refused has no entry")
    return row.entry


def _refused(row: PlanRow, found: Iterable[str]) -> PlanRow:
    return replace(row, kind=Kind.INVALID, faults=tuple(map(located, found)))


def _compared(file: Content, stored: Mapping[Key, Entry], base_of: BaseOf) -> Iterator[PlanRow]:
    matcher = Matcher(stored.values())
    first_row: dict[Key, int] = {}
    for record in file.records:
        row = _row(record, matcher, base_of)
        key = row.entry and row.entry.id and (row.entry.id, row.entry.layer)
        if row.kind is not Kind.INVALID and key and (first := first_row.setdefault(key, row.number)) != row.number:
            row = replace(row, kind=Kind.INVALID, faults=(Fault("", f"Entri ini sudah ada di baris {first}."),))
        yield row


def _row(record: Record, matcher: Matcher, base_of: BaseOf) -> PlanRow:
    """The row as it compares with the bank; whether its entry holds is not yet known."""
    if record.faults:
        return PlanRow(record.number, Kind.INVALID, faults=record.faults)
    try:
        here = matcher.of(record)
    except AmbiguousError as error:
        return PlanRow(record.number, Kind.INVALID, faults=(Fault(BY_FIELD["layer"].heading, str(error)),))
    if here is None:
        return _new(record)
    base = _base(record, here, base_of)
    entry = _over(base or here, record)
    kind = _kind(entry, here, base, record)
    return PlanRow(record.number, kind, here if kind is Kind.UNCHANGED else entry, here, base)


def _new(record: Record) -> PlanRow:
    missing = [BY_FIELD[field].heading for field in ("pattern", "category") if not record.values.get(field)]
    if missing:
        faults = tuple(Fault(name, f"{name} belum diisi.") for name in missing)
        return PlanRow(record.number, Kind.INVALID, faults=faults)
    return PlanRow(record.number, Kind.ADDED, replace(_NEW, **record.values))  # type: ignore[arg-type]  # of its fields


def _base(record: Record, here: Entry, base_of: BaseOf) -> Entry | None:
    """The entry as the row was written from it; None if nobody knows."""
    if not record.version:
        return None
    return here if record.version == version_of(here) else base_of(here, record.version)


def _over(reference: Entry, record: Record) -> Entry:
    """The entry with what the row says; what a cell cannot hold, such as odd blanks, is no change."""
    values = {
        field: value
        for field, value in record.values.items()
        if field != "id" and not BY_FIELD[field].same(value, reference)
    }
    return replace(reference, **values) if values else reference  # type: ignore[arg-type]  # of its fields


def _kind(entry: Entry, here: Entry, base: Entry | None, record: Record) -> Kind:
    wanted, now = content(entry), content(here)
    if wanted == now or (base and wanted == content(base)):
        return Kind.UNCHANGED
    unversioned = base is None and not record.version
    # What nobody in the office has touched cannot be lost, wherever the file comes from.
    if unversioned or here.by == SEED_AUTHOR or (base and content(base) == now):
        return Kind.CHANGED
    return Kind.CLASHING
