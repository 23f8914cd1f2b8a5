"""What an entry would report in plain text and in the office's own drafts, place by place."""

from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop.curating.entry_html import place_line
from desktop.curating.examining import Reach, Rights
from desktop.numbers import decimal
from desktop.writing.counts import grouped
from phrasebank.impact import Impact, Place

_MOST_SHOWN = 100


class ReachBox(QWidget):
    """Shows a :class:`~desktop.curating.examining.Reach`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._said, self._places = QLabel(wordWrap=True), QTextBrowser(openLinks=False, objectName="card")
        self._said.setAccessibleName(self.tr("Dampak"))
        self._places.setAccessibleName(self.tr("Tempat yang akan ditandai"))
        layout = QVBoxLayout(self, spacing=6)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._said)
        layout.addWidget(self._places, 1)
        self.show_reach(None, None)

    @property
    def message(self) -> str:
        """What is said now."""
        return self._said.text()

    def show_reach(self, found: Reach | None, rights: Rights | None) -> None:
        """Show what was counted; None while the pattern cannot be read."""
        if found is None:
            self._said.setText(self.tr("Dampak dihitung setelah pola dapat dibaca."))
            self._places.clear()
            return
        words = [self.tr("Bahasa lugas: {0}").format(self._rate(found.plain))]
        if found.drafts:
            drafts = self.tr("{0} naskah kantor yang disetujui: {1}")
            words.append(drafts.format(grouped(found.drafts), self._rate(found.own)))
        else:
            words.append(self.tr("Belum ada naskah kantor yang disetujui untuk dibandingkan."))
        if rights and found.plain.per_thousand > rights.impact_limit:
            limit = self.tr("Lebih dari batas kantor ({0} per 1.000 kata): tulis alasan bila tetap disetujui.")
            words.append(limit.format(decimal(rights.impact_limit)))
        self._said.setText("\n".join(words))
        self._places.setHtml(
            self._list(self.tr("Naskah kantor"), found.own.places)
            + self._list(self.tr("Bahasa lugas (mungkin keliru ditandai)"), found.plain.places)
        )

    def _rate(self, found: Impact) -> str:
        return self.tr("{0} tempat dalam {1} kata, {2} per 1.000 kata.").format(
            grouped(len(found.places)), grouped(found.words), decimal(found.per_thousand)
        )

    def _list(self, title: str, places: tuple[Place, ...]) -> str:
        if not places:
            return ""
        lines = "".join(f"<p style='margin: 0 0 6px 0'>{place_line(place)}</p>" for place in places[:_MOST_SHOWN])
        more = len(places) - _MOST_SHOWN
        rest = "<p>" + self.tr("… dan {0} lagi").format(grouped(more)) + "</p>" if more > 0 else ""
        return f"<p style='margin: 0 0 4px 0'><b>{title}</b></p>{lines}{rest}"
