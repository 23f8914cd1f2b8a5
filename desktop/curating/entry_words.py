"""What an entry's fields and their values are called for people."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.labels import shown
from nlp.channel import channels


def _tr(words: str) -> str:
    return QCoreApplication.translate("entry_words", words)


def field_names() -> dict[str, str]:
    """The fields of an entry that people can compare, in the order of the entry."""
    return {
        "pattern": _tr("Frasa"), "replacements": _tr("Pengganti"), "category": _tr("Kategori"),
        "safe": _tr("Aman"), "why": _tr("Alasan"), "source": _tr("Sumber"),
        "bad": _tr("Contoh salah"), "good": _tr("Contoh benar"), "exceptions": _tr("Kecuali"),
        "channels": _tr("Kanal"), "status": _tr("Status"), "layer": _tr("Lapisan"),
        "muted": _tr("Dibisukan"), "locked": _tr("Dikunci"),
    }  # fmt: skip


def value_words(field: str, value: object) -> str:
    """A field's value as people read it; several on a line each."""
    if isinstance(value, bool):
        return _tr("ya") if value else _tr("tidak")
    if field == "channels" and isinstance(value, tuple):
        return channel_words(value)
    if isinstance(value, tuple):
        return "\n".join(line or deletion() for line in value) or "–"
    return str(getattr(value, "label", value) or "–")


def channel_words(ids: tuple[str, ...]) -> str:
    """The channels by the names that users see."""
    known = channels()
    return ", ".join(shown(known[i].label) if i in known else i for i in ids) or _tr("semua kanal")


def deletion() -> str:
    """What stands for the replacement that deletes."""
    return _tr("(hapus)")


def local_day(at: str) -> str:
    """The day of a time of the bank, ISO 8601 in UTC, on the wall's calendar; empty where there is none."""
    return datetime.fromisoformat(at).astimezone().strftime("%d/%m/%Y") if at else ""


def local_time(at: str) -> str:
    """A time of the bank as the clock on the wall had it; empty where there is none."""
    return datetime.fromisoformat(at).astimezone().strftime("%d/%m/%Y %H.%M") if at else ""
