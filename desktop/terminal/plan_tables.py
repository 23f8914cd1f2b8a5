"""The plan of an import on the screen and as JSON."""

import json
from collections.abc import Iterator
from itertools import takewhile

from desktop.terminal.console import complain
from phrasebank.bulk import Outcome
from phrasebank.exchange.columns import BY_FIELD
from phrasebank.exchange.importing import Imported
from phrasebank.exchange.plan import Kind, Plan, PlanRow

_SCHEMA = 1
_LONGEST = 60  # code points of a value on the screen
_BEFORE = 15
_CLASH = "diubah juga di bank ini; lihat --bentrok"


def print_plan(plan: Plan, done: Imported | None, shape: str) -> None:
    """Print what would happen or, when it has been ``done``, what has, as ``text`` or ``json``."""
    if shape == "json":
        print(json.dumps(_object(plan, done), ensure_ascii=True))
        return
    if plan.unknown:
        complain(f"kolom yang tidak dikenal dilewati: {', '.join(plan.unknown)}")
    for row in plan.rows:
        for line in _lines(row):
            print(f"baris {row.number}: {row.kind.label}: {line}")
    print(", ".join(f"{kind.label} {count}" for kind, count in plan.counts().items()))
    if done is None:
        print("Belum ada yang disimpan.")
        return
    for outcome in done.refused:
        print(f"Tidak disimpan: {outcome.entry.id}: {' '.join(outcome.problems)}")
    waiting = f", {done.waiting} di antaranya menunggu persetujuan" if done.waiting else ""
    print(f"Disimpan: {_stored(done)} entri{waiting}.")


def _stored(done: Imported) -> int:
    return sum(outcome.changed for outcome in done.outcomes)


def _lines(row: PlanRow) -> Iterator[str]:
    """What there is to say of a row; nothing of one that stays."""
    name = row.entry.id if row.entry else ""
    if row.kind is Kind.INVALID:
        for fault in row.faults:
            yield f"{fault.column}: {fault.reason}" if fault.column else fault.reason
    elif row.kind is Kind.ADDED:
        yield name
    elif row.kind is not Kind.UNCHANGED:
        changes = (f"{BY_FIELD[field].heading} {_change(old, new)}" for field, old, new in row.changes())
        clash = f" ({_CLASH})" if row.kind is Kind.CLASHING else ""
        yield f"{name}{clash}: {'; '.join(changes)}"


def _change(old: str, new: str) -> str:
    """Both texts; long ones from shortly before they part."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    start = max(0, same - _BEFORE) if max(len(old), len(new)) > _LONGEST else 0
    return f"{_short(old, start)} → {_short(new, start)}"


def _short(text: str, start: int) -> str:
    line = " | ".join(text[start:].split("\n"))
    end = "…" if len(line) > _LONGEST else ""
    return f"“{'…' if start else ''}{line[:_LONGEST]}{end}”"


def _object(plan: Plan, done: Imported | None) -> dict[str, object]:
    return {
        "schema": _SCHEMA,
        "file": plan.name,
        "counts": {kind.value: count for kind, count in plan.counts().items()},
        "unknown_columns": plan.unknown,
        "missing_columns": plan.missing,
        "rows": [_row(row) for row in plan.rows if row.kind is not Kind.UNCHANGED],
        "stored": None if done is None else _stored(done),
        "waiting": None if done is None else done.waiting,
        "refused": [] if done is None else [_refusal(outcome) for outcome in done.refused],
    }


def _row(row: PlanRow) -> dict[str, object]:
    return {
        "row": row.number,
        "kind": row.kind.value,
        "id": row.entry.id if row.entry else None,
        "changes": [{"field": field, "here": old, "file": new} for field, old, new in row.changes()],
        "problems": [
            {"column": fault.column, "reason": fault.reason, "position": fault.position} for fault in row.faults
        ],
    }


def _refusal(outcome: Outcome) -> dict[str, object]:
    return {"id": outcome.entry.id, "problems": outcome.problems}
