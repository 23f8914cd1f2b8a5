"""An entry as a page to read, and a place where it would be found as a line."""

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.curating.entry_words import channel_words, deletion, local_time
from desktop.labels import shown
from phrasebank.entry import Entry
from phrasebank.impact import Place

_CUT = 60  # code points of context, where phrasebank.impact cuts it


def entry_page(entry: Entry) -> str:
    """All that an entry says; what is empty is left out."""
    rows = [
        (_tr("Pengganti"), "<br>".join(escape(text or deletion()) for text in entry.replacements)),
        (_tr("Kategori"), shown(entry.category.label) + (_tr(", aman diganti tanpa bertanya") if entry.safe else "")),
        (_tr("Alasan"), escape(entry.why)),
        (_tr("Contoh salah"), _lines(entry.bad)),
        (_tr("Contoh benar"), _lines(entry.good)),
        (_tr("Kecuali"), _lines(entry.exceptions)),
        (_tr("Kanal"), escape(channel_words(entry.channels)) if entry.channels else ""),
        (_tr("Sumber"), escape(entry.source)),
        (_tr("Lapisan"), shown(entry.layer.value.capitalize()) + (_tr(", dikunci") if entry.locked else "")),
        (_tr("Terakhir"), escape(f"{entry.by}, {local_time(entry.at)}")),
    ]
    cells = "".join(
        f"<p style='margin: 0 0 7px 0'><b>{name}</b><br>{words}</p>" for name, words in rows if words.strip()
    )
    return f"<h3 style='margin: 0 0 8px 0'>{escape(entry.pattern)}</h3>{cells}"


def place_line(place: Place) -> str:
    """A place with what stands round it, the words found bold, and what would stand there."""
    found = f"<b>{escape(place.found)}</b>"
    if place.suggestion is not None:
        found += f" → <i>{escape(place.suggestion or deletion())}</i>"
    before = ("…" if len(place.before) >= _CUT else "") + escape(place.before)
    after = escape(place.after) + ("…" if len(place.after) >= _CUT else "")
    return f"{before}{found}{after}"


def _lines(texts: tuple[str, ...]) -> str:
    return "<br>".join(map(escape, texts))


def _tr(words: str) -> str:
    return QCoreApplication.translate("entry_html", words)
