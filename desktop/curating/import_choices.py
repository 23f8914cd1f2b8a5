"""What has been chosen of an import's plan: which rows, and whose word holds where they clash."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from phrasebank.entry import Entry
from phrasebank.exchange.merging import Side, is_settled, merged
from phrasebank.exchange.plan import Kind, Plan, PlanRow


class ImportChoices:
    """The choices for one plan; new and changed rows are chosen at first, clashing ones are not."""

    def __init__(self, plan: Plan) -> None:
        """Choose what can be stored without a question."""
        self._rows = {row.number: row for row in plan.rows}
        self._chosen = {row.number for row in plan.rows if row.kind in (Kind.ADDED, Kind.CHANGED)}
        self._sides: dict[int, dict[str, Side]] = defaultdict(dict)

    def may_choose(self, row: PlanRow) -> bool:
        """Whether the row could be stored as it is settled now."""
        if row.kind is Kind.CLASHING:
            return is_settled(row, self._sides.get(row.number))
        return row.kind in (Kind.ADDED, Kind.CHANGED)

    def is_chosen(self, row: PlanRow) -> bool:
        """Whether the row is to be stored."""
        return row.number in self._chosen

    def choose(self, rows: Iterable[PlanRow], *, wanted: bool) -> None:
        """Store these rows, as far as they can be, or leave them."""
        numbers = {row.number for row in rows if self.may_choose(row)}
        self._chosen = self._chosen | numbers if wanted else self._chosen - numbers

    def sides(self, row: PlanRow) -> Mapping[str, Side]:
        """By field, whose word was chosen."""
        return self._sides.get(row.number, {})

    def settle(self, row: PlanRow, field: str, side: Side | None) -> None:
        """Say whose word holds; the row is stored once all fields are settled."""
        if side is None:
            self._sides[row.number].pop(field, None)
        else:
            self._sides[row.number][field] = side
        if self.may_choose(row):
            self._chosen.add(row.number)
        else:
            self._chosen.discard(row.number)

    def entries(self) -> list[Entry]:
        """What is to be stored, in the order of the file."""
        rows = (self._rows[number] for number in sorted(self._chosen))
        found = (merged(row, self.sides(row)) if row.kind is Kind.CLASHING else row.entry for row in rows)
        return [entry for entry in found if entry]

    def count(self) -> int:
        """How many rows are to be stored."""
        return len(self._chosen)
