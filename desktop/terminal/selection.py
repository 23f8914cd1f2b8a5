"""Which checks run and which categories count: ``--only`` and ``--skip``."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.terminal.console import CannotRunError
from nlp.category import Category
from nlp.check import Check, Tier, narrowed


@dataclass(frozen=True, slots=True)
class Selection:
    """Ids of checks and names of categories; an empty ``only`` lets everything through."""

    only: frozenset[str]
    skip: frozenset[str]

    def wants(self, check: str, category: str) -> bool:
        """Whether a finding of this check and category is to be reported."""
        names = {check, category}
        return not names & self.skip and (not self.only or bool(names & self.only))


def select(checks: Sequence[Check], only: Sequence[str], skip: Sequence[str], *, deep: bool) -> tuple[Check, ...]:
    """The checks that may find something wanted, narrowed to what is wanted.

    They are narrowed at the source: a finding that nobody wants must not hide an overlapping one.

    Args:
        checks: all there are.
        only: ids of checks and names of categories; none means all.
        skip: the same for what to leave out.
        deep: whether the deep tier will run.

    Raises:
        CannotRunError: a name is neither a check nor a category, or its check will not run.
    """
    if not only and not skip:
        return tuple(checks)
    _refuse_unknown([*only, *skip], checks)
    if not deep and (idle := [check.id for check in checks if check.tier is Tier.DEEP and check.id in only]):
        raise CannotRunError(f"pemeriksaan {', '.join(idle)} hanya berjalan dengan --dalam.")
    selection = Selection(frozenset(only), frozenset(skip))
    return tuple(
        narrowed(check, lambda finding: selection.wants(finding.check, finding.category))
        for check in checks
        if any(selection.wants(check.id, category) for category in Category)
    )


def _refuse_unknown(names: Sequence[str], checks: Sequence[Check]) -> None:
    known = dict.fromkeys([*(check.id for check in checks), *(category.value for category in Category)])
    if unknown := [name for name in names if name not in known]:
        raise CannotRunError(f"pemeriksaan {', '.join(unknown)} tidak dikenal. Pilih: {', '.join(known)}.")
