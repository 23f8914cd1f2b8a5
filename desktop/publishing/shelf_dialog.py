"""The installed packs, with the way back to each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.dialogs import ask
from desktop.labels import shown
from desktop.publishing.bank_dialog import BankDialog
from desktop.publishing.days import day
from phrasebank.packs.difference import Difference
from phrasebank.packs.shelf import Installed, Shelf

_OFFICE = 2  # the column


class ShelfDialog(BankDialog):
    """Shows the packs of all layers."""

    def __init__(self, bank: Path, parent: QWidget | None = None) -> None:
        """Show the packs of the bank of this file."""
        super().__init__(bank, self.tr("Paket terpasang"), parent)
        self._packs: Sequence[Installed] = ()
        self.list = QTreeWidget(
            rootIsDecorated=False, alternatingRowColors=True, uniformRowHeights=True, allColumnsShowFocus=True
        )
        self.list.setAccessibleName(self.tr("Paket terpasang"))
        self.list.setHeaderLabels([
            self.tr("Lapisan"), self.tr("Versi"), self.tr("Kantor"), self.tr("Dibuat"), self.tr("Dipasang"),
            self.tr("Oleh"), self.tr("Dipakai"),
        ])  # fmt: skip
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_OFFICE, QHeaderView.ResizeMode.Stretch)  # where a name is long, it is cut
        header.setStretchLastSection(False)
        self.list.currentItemChanged.connect(self.show_state)
        self._back = QPushButton(self.tr("Kembali ke versi ini"))
        self._back.clicked.connect(self.roll_back)
        about = self.tr("Sepuluh paket terakhir tiap lapisan disimpan, juga isi lapisan sebelum paket pertama.")
        self._body.addWidget(QLabel(about, wordWrap=True, objectName="hint"))
        self._body.addWidget(self.list, 1)
        self.finish(self._back)
        self.resize(760, 380)
        self.reload()

    def reload(self) -> None:
        """Read the packs again."""
        self.run(lambda bank: Shelf(bank).installed(), self._show_packs)

    def roll_back(self) -> None:
        """Bring the layer of the current pack back to it, once somebody agrees."""
        if not (pack := self._current()) or pack.active:
            return
        question = self.tr("Kembalikan lapisan {0} ke {1}?").format(shown(pack.layer.value), self._version(pack))
        if ask(self, self.windowTitle(), question, [self.tr("Kembalikan"), self.tr("Batal")]) == 0:
            layer, version = pack.layer, pack.version
            self.run(lambda bank: Shelf(bank).roll_back(layer, version), self._tell, changing=True)

    def show_state(self) -> None:
        """The pack that is in use needs no way back."""
        pack = self._current()
        self._back.setEnabled(pack is not None and not pack.active and not self.busy)

    def _tell(self, found: Difference) -> None:
        self.changed.emit()
        self.reload()
        self.say(self.tr("Lapisan {0} sudah kembali.").format(shown(found.layer.value)))

    def _current(self) -> Installed | None:
        row = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1
        return self._packs[row] if row >= 0 else None

    def _version(self, pack: Installed) -> str:
        return self.tr("versi {0}").format(pack.version) if pack.version else self.tr("isi sebelum paket")

    def _show_packs(self, packs: Sequence[Installed]) -> None:
        self._packs = packs
        self.list.clear()
        for pack in packs:
            used = self.tr("ya") if pack.active else ""
            self.list.addTopLevelItem(QTreeWidgetItem([
                shown(pack.layer.value), self._version(pack), pack.office, day(pack.made), day(pack.at), pack.by, used,
            ]))  # fmt: skip
        if packs:
            self.list.setCurrentItem(self.list.topLevelItem(0))
        else:
            self.say(self.tr("Belum ada paket yang dipasang."))
