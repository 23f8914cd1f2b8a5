"""The texts whose index the charts show: the versions of one draft, and the drafts of a month."""

from datetime import timedelta
from pathlib import Path

from desktop.drafts.archive import drafts
from desktop.drafts.draft import now
from desktop.drafts.draft_file import versions_of
from desktop.figures.gauging import Dated

MONTH = timedelta(days=30)


def versions(path: Path | None, text: str) -> list[Dated]:
    """The versions of a draft, oldest first, and its text as it is now.

    Args:
        path: the draft's file; None if it has none yet.
        text: what the window shows.
    """
    earlier = reversed(versions_of(path).all()) if path else ()
    return [*(Dated(version.time, version.text) for version in earlier), Dated(now(), text)]


def drafts_of_month(path: Path | None, text: str, folder: Path | None = None) -> list[Dated]:
    """The drafts that were written to in the last 30 days, oldest first; of the current one its text as it is now.

    Args:
        path: the current draft's file; None if it has none yet.
        text: what the window shows.
        folder: where the drafts are; by default the user's.
    """
    since = now() - MONTH
    others = [(summary.changed, other) for summary, other in drafts(folder) if summary.path != path]
    recent = sorted((Dated(when, other) for when, other in others if when >= since), key=lambda dated: dated.when)
    return [*recent, Dated(now(), text)]
