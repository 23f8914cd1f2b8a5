"""Which versions may go: close together where they are new, far apart where they are old."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

_ALL = timedelta(days=1)
_DAILY = timedelta(days=31)


def superfluous(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """The versions that may go: all of the last day stay, the last of each day for a month, then of each week.

    Args:
        times: when the versions were kept, with their zone.
        now: with its zone, whose days and weeks count.
    """
    old = sorted(time for time in times if now - time > _ALL)
    daily = [time for time in old if now - time <= _DAILY]
    weekly = [time for time in old if now - time > _DAILY]
    kept = _last_of_each(daily, lambda day: day) | _last_of_each(weekly, lambda day: day.isocalendar()[:2])
    return set(old) - kept


def _last_of_each(times: Iterable[datetime], period: Callable[[date], object]) -> set[datetime]:
    return set({period(time.astimezone().date()): time for time in times}.values())
