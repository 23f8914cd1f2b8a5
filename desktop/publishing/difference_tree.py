"""What a pack changes, as a tree: each kind of change with its entries."""

from collections.abc import Iterable
from dataclasses import fields

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.curating.bank_model import replacements_line
from desktop.labels import shown
from desktop.writing.counts import grouped
from phrasebank.entry import Entry
from phrasebank.packs.difference import Difference

_MOST_SHOWN = 500  # of each kind; nobody reads more, and the window must not wait
_NOT_TOLD = frozenset({"id", "by", "at", "layer", "status"})


class DifferenceTree(QTreeWidget):
    """Shows a :class:`~phrasebank.packs.difference.Difference`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setHeaderLabels([self.tr("Frasa"), self.tr("Pengganti"), self.tr("Yang berubah")])
        self.setAccessibleName(self.tr("Yang akan berubah"))
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 250)
        self.setColumnWidth(1, 200)
        self._names = {
            "pattern": self.tr("frasa"), "replacements": self.tr("pengganti"), "category": self.tr("kategori"),
            "safe": self.tr("aman"), "why": self.tr("alasan"), "source": self.tr("sumber"),
            "bad": self.tr("contoh salah"), "good": self.tr("contoh benar"), "exceptions": self.tr("kecuali"),
            "channels": self.tr("kanal"), "muted": self.tr("bisu"), "locked": self.tr("kunci"),
        }  # fmt: skip

    def show_difference(self, found: Difference | None) -> None:
        """Show what changes; nothing for None."""
        self.clear()
        if found is None:
            return
        self._add(self.tr("Ditambah"), [self._row(entry) for entry in found.added[:_MOST_SHOWN]], len(found.added))
        changed = [self._row(after, self._what(before, after)) for before, after in found.changed[:_MOST_SHOWN]]
        self._add(self.tr("Diubah"), changed, len(found.changed))
        removed = [self._row(entry) for entry in found.removed[:_MOST_SHOWN]]
        self._add(self.tr("Tidak dipakai lagi"), removed, len(found.removed))
        self._add(self.tr("Dibisukan"), [self._row(entry) for entry in found.muted[:_MOST_SHOWN]], len(found.muted))
        self._add(self.tr("Tetap memakai entri Anda sendiri"), self._own(found.kept), len(found.kept))
        self._add(self.tr("Ubahan Anda, disalin ke lapisan bawah"), self._own(found.rescued), len(found.rescued))
        if not self.topLevelItemCount():
            self.addTopLevelItem(QTreeWidgetItem([self.tr("Tidak ada yang berubah.")]))

    def _add(self, title: str, rows: list[QTreeWidgetItem], count: int) -> None:
        if rows:
            top = QTreeWidgetItem([self.tr("{0}: {1}").format(title, grouped(count))])
            top.addChildren(rows)
            if count > len(rows):
                top.addChild(QTreeWidgetItem([self.tr("… dan {0} lagi").format(grouped(count - len(rows)))]))
            self.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            top.setExpanded(True)

    def _own(self, entries: Iterable[Entry]) -> list[QTreeWidgetItem]:
        return [self._row(entry, self.tr("lapisan {0}").format(shown(entry.layer.value))) for entry in entries]

    def _row(self, entry: Entry, what: str = "") -> QTreeWidgetItem:
        return QTreeWidgetItem([entry.pattern, replacements_line(entry, self.tr("(hapus)")), what])

    def _what(self, before: Entry, after: Entry) -> str:
        names = (field.name for field in fields(Entry) if field.name not in _NOT_TOLD)
        return ", ".join(self._names[name] for name in names if getattr(before, name) != getattr(after, name))
