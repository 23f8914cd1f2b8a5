"""Times as a writer reads them: today and yesterday by name, all others by date."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication


def near(time: datetime, now: datetime) -> str:
    """A time in few words; both with a zone, that of ``now`` counts."""
    local = time.astimezone(now.tzinfo)
    if local.date() == now.date():
        return QCoreApplication.translate("times", "hari ini {0}").format(local.strftime("%H.%M"))
    if local.date() == (now - timedelta(days=1)).date():
        return QCoreApplication.translate("times", "kemarin {0}").format(local.strftime("%H.%M"))
    return local.strftime("%d/%m/%Y")


def exact(time: datetime) -> str:
    """A time with its date, as the clock on the wall had it."""
    return time.astimezone().strftime("%d/%m/%Y %H.%M")
